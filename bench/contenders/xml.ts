// What a JSON client's user writes for onDemand: xmlbuilder2 both ways, and a signature for every call.
import { convert, create } from "xmlbuilder2";
import type { Job, SendText } from "./contender.js";

/** SHA-256 of a text, in base64. */
export type Digest = (text: string) => string | Promise<string>;

const VERSION = "2016-03-15";
const ROOT = "CreateAccount";

export function connectXml(job: Job, sendText: SendText, digest: Digest): () => Promise<unknown> {
  const url = job.baseUrl + job.create.path;
  const { pathname } = new URL(url);
  return async () => {
    const timestamp = new Date().toISOString().replace("Z", "000");
    const signature = await digest(`POST:${pathname}:bench-secret:${timestamp}:${VERSION}:text/xml`);
    const headers = {
      accept: "text/xml",
      "content-type": "text/xml",
      "x-lod-timestamp": timestamp,
      "x-lod-version": VERSION,
      authorization: `LOD1-BASE64-SHA256 KeyID=bench-key,Signature=${signature},SignedHeaders=x-lod-timestamp;x-lod-version;accept`,
    };
    const body = create({ [ROOT]: job.create.body }).end({ headless: true });
    return convert(await sendText(url, headers, body), { format: "object" });
  };
}
