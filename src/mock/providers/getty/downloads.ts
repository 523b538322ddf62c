import { randomUUID } from "node:crypto";
import { field } from "../../../core/field.js";
import type { Call, Fields, Reply } from "../../state.js";
import { bodyOf, fillResult, forAsset, pageOf } from "./parts.js";

interface Image extends Fields {
  readonly ImageId: string;
}

interface Authorization {
  readonly image: string;
  readonly offering: unknown;
}

interface Download {
  readonly AssetId: string;
  readonly ProductOffering: unknown;
  readonly at: number;
}

/** What is authorized, and what was downloaded. Which images there are is not known: all are, and all may be downloaded. */
export function createDownloads() {
  /** By download token. */
  const authorizations = new Map<string, Authorization>();
  const downloads: Download[] = [];

  /** The example's authorizations for an image, each with a token of its own. */
  function authorize(example: Fields, image: Image): Fields {
    const issued = (example["Authorizations"] as Fields[]).map((one) => {
      const DownloadToken = randomUUID();
      authorizations.set(DownloadToken, { image: image.ImageId, offering: one["ProductOfferingType"] });
      return { ...one, DownloadToken };
    });
    return { ...example, ...image, Authorizations: issued };
  }
  const authorizeAll = (images: unknown): Reply =>
    fillResult(({ Images }) => ({
      Images: (images as Image[]).map((image) => authorize((Images as Fields[])[0] as Fields, image)),
    }));

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    getImageDownloadAuthorizations: (call) => authorizeAll(bodyOf(call)["ImageSizes"]),
    getLargestImageDownloadAuthorizations: (call) => authorizeAll(bodyOf(call)["Images"]),

    /** Whether a token serves twice is not documented: here it does. */
    createDownloadRequest(call) {
      const items = bodyOf(call)["DownloadItems"] as { DownloadToken: string }[];
      const found = items.flatMap(({ DownloadToken }) => authorizations.get(DownloadToken) ?? []);
      if (found.length < items.length) return { error: "InvalidDownloadToken" };
      for (const { image, offering } of found)
        downloads.push({ AssetId: image, ProductOffering: offering, at: Date.now() });
      return fillResult(({ DownloadUrls }) => {
        const template = (DownloadUrls as Image[])[0] as Image;
        return { DownloadUrls: found.map(({ image }) => forAsset(template, template.ImageId, image)) };
      });
    },
    getPreviousDownloads(call) {
      const body = bodyOf(call);
      const [from, to] = ["Start", "End"].map((end) => Date.parse(String(field(body, "Filter", "DateRange", end))));
      const offering = field(body, "Filter", "ProductOffering") ?? "All";
      const found = downloads
        .filter(({ at }) => !(at < Number(from)) && !(at > Number(to)))
        .filter(({ ProductOffering }) => offering === "All" || ProductOffering === offering);
      const page = pageOf(found, body);
      if (!page) return { error: "StartPastTotal" };
      return fillResult(({ PreviousDownloads }) => {
        const template = (PreviousDownloads as Fields[])[0] as Fields;
        return {
          PreviousDownloads: page.map(({ at, ...download }) => ({
            ...forAsset(template, String(template["AssetId"]), download.AssetId),
            ...download,
            DateDownloaded: new Date(at).toISOString().replace(/\.\d+Z$/, "+00:00"),
          })),
          ItemCount: page.length,
          ItemStartNumber: Number(body["ItemStartNumber"] ?? 1),
          ItemTotalCount: found.length,
        };
      });
    },
  };
  return answers;
}
