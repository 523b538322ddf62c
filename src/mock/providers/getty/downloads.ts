import { randomUUID } from "node:crypto";
import { field } from "../../../core/field.js";
import type { Call, Fields, Reply } from "../../state.js";
import { bodyOf, fillResult, forAsset, pageOf } from "./parts.js";

interface Image extends Fields {
  readonly ImageId: string;
}

/** By which offering a single step downloads is not known: that of the examples. */
const OFFERING = "EasyAccess";

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

    /**
     * Whether a token serves twice is not documented: here it does. Nor is whether a wrong one spoils the request: here it
     * has a status of its own, and the request is refused if no token is good.
     */
    createDownloadRequest(call) {
      const items = bodyOf(call)["DownloadItems"] as { DownloadToken: string }[];
      const found = items.map(({ DownloadToken }) => authorizations.get(DownloadToken));
      if (items.length > 0 && found.every((one) => one === undefined)) return { error: "InvalidDownloadToken" };
      for (const { image, offering } of found.filter((one) => one !== undefined))
        downloads.push({ AssetId: image, ProductOffering: offering, at: Date.now() });
      return fillResult(({ DownloadUrls }) => {
        const template = (DownloadUrls as Image[])[0] as Image;
        const urls = found.map((one) =>
          one ? forAsset(template, template.ImageId, one.image) : { SizeName: null, Status: "InvalidToken" },
        );
        return { DownloadUrls: urls };
      });
    },
    /** What comes back without a coordination id is not documented: here an empty one, as in version 1. */
    downloadImage({ params, headers }) {
      const image = String(params["ImageId"]);
      downloads.push({ AssetId: image, ProductOffering: OFFERING, at: Date.now() });
      return {
        headers: {
          location: `https://delivery.example.com/xa/${encodeURIComponent(image)}.jpg?k=example`,
          "gi-coordination-id": headers["gi-coordination-id"] ?? "",
        },
      };
    },
    getPreviousDownloads(call) {
      const body = bodyOf(call);
      const range = field(body, "Filter", "DateRange");
      const [from, to] = ["Start", "End"].map((end) =>
        Date.parse(String(field(range, end) ?? field(range, `${end}Date`))),
      );
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
