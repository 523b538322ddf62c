// Node's default: undici's pools, which tell when a request is written to a socket.
import type { Dispatcher } from "undici";
import { collector } from "../bytes.js";
import type { OnEnd } from "../deadline.js";
import { isLoopback } from "../loopback.js";
import type { Progress, Received, Transport, WireRequest } from "../transport.js";

interface Pools {
  /** To this machine, and never by a proxy: plain http would show it the credentials. */
  readonly loopback: Dispatcher;
  /** By HTTPS_PROXY or HTTP_PROXY where they are set, but for the hosts in NO_PROXY. */
  readonly elsewhere: Dispatcher;
}

/** One set for all clients of the process, so that connections are kept even if each call makes its own client. */
let pools: Promise<Pools> | undefined;

/** With the first call, because undici takes longer to load than a whole client. */
async function openPools(): Promise<Pools> {
  const { Agent, EnvHttpProxyAgent } = await import("undici");
  // The call's own time-out is the only one, but for undici's 10 seconds to connect.
  const options = { headersTimeout: 0, bodyTimeout: 0 };
  try {
    return { loopback: new Agent(options), elsewhere: new EnvHttpProxyAgent(options) };
  } catch {
    throw new Error("HTTPS_PROXY or HTTP_PROXY is not a URL");
  }
}

export const transport: Transport = async (request, progress, limit, onEnd) => {
  pools ??= openPools();
  const { loopback, elsewhere } = await pools;
  const url = new URL(request.url);
  const received = await dispatch(
    isLoopback(url.hostname) ? loopback : elsewhere,
    url,
    request,
    progress,
    limit,
    onEnd,
  );
  const coding = received.head.headers.get("content-encoding");
  if (coding === null) return received;
  const { decompress } = await import("./decompress.js");
  return decompress(received, coding, limit);
};

function dispatch(
  dispatcher: Dispatcher,
  { origin, pathname, search }: URL,
  { method, headers, body }: WireRequest,
  progress: Progress,
  limit: number,
  onEnd: OnEnd,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const answered = collector(limit);
    const end = (how: Received["end"], cause?: unknown) => {
      const { head } = progress;
      if (head) resolve({ head, bytes: answered.bytes(), end: how, cause });
      else reject(cause);
    };
    dispatcher.dispatch(
      {
        origin,
        path: pathname + search,
        method: method as Dispatcher.HttpMethod,
        headers: { "user-agent": "contract-clients", ...headers },
        body: body ?? null,
      },
      {
        // The last moment before the request is written. Whatever fails earlier has sent nothing.
        onRequestStart(controller) {
          onEnd(() => controller.abort(new Error("aborted")));
          progress.mayHaveLeft = !controller.aborted;
        },
        onResponseStart({ rawHeaders }, status) {
          // 1xx comes before the answer.
          if (status < 200) return;
          progress.head = { status, headers: headersOf(rawHeaders as Buffer[]) };
        },
        onResponseData(controller, chunk) {
          if (answered.add(chunk)) return;
          end("too-large");
          controller.abort(new Error("too large"));
        },
        onResponseEnd: () => end("whole"),
        onResponseError: (_, error) => end("broken", error),
      },
    );
  });
}

/** Names and values by turns, as bytes: Latin-1, as `fetch` reads them. */
function headersOf(raw: readonly Buffer[]): Headers {
  const headers = new Headers();
  const texts = raw.map((bytes) => bytes.toString("latin1"));
  for (let index = 0; index + 1 < texts.length; index += 2) headers.append(texts[index] ?? "", texts[index + 1] ?? "");
  return headers;
}
