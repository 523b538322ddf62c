import type { MockRequest } from "../../src/mock/index.js";
import { examplesOf, mediaTypeOf, operationsOf } from "./contract.js";
import type { OpenApiDocument } from "./openapi.js";

/** The contract's first success example of the operation that was called last. */
export function promisedData(document: OpenApiDocument, requests: readonly MockRequest[]): unknown {
  const path = requests.at(-1)?.url ?? "";
  const operation = operationsOf(document).find((one) => path.endsWith(one.path));
  const [, response] =
    Object.entries(operation?.object.responses ?? {}).find(([status]) => status.startsWith("2")) ?? [];
  const media = mediaTypeOf(document, response);
  return media && examplesOf(document, media.mediaType)[0]?.[1];
}
