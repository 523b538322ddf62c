// A span for each call, around its attempts. @opentelemetry/instrumentation-undici puts one below it for each HTTP request.
import { type Span, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Observe, ObservedEvent } from "contract-clients";

const tracer = trace.getTracer("contract-clients");

/** `client`, with a span around each call. A client that `withOptions` derives from it has none: trace that one as well. */
export function traced<Client extends object>(client: Client): Client {
  return new Proxy(client, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function" || typeof name !== "string") return method;
      // A proxy as well, so that `reconcile` takes it for the client's method.
      return new Proxy(method, {
        apply: (_method, _client, [init]: [init?: { observe?: Observe }]) =>
          tracer.startActiveSpan(name, (span) => {
            const observe: Observe = (event) => {
              if (event.type === "ended") end(span, event);
              init?.observe?.(event);
            };
            return method({ ...init, observe });
          }),
      });
    },
  });
}

function end(span: Span, event: ObservedEvent & { type: "ended" }): void {
  const { provider, operation, outcome, attempts, status, code, reason, requestId } = event;
  span.updateName(`${provider} ${operation}`);
  span.setAttributes({ "call.outcome": outcome, "call.attempts": attempts, "call.request_id": requestId });
  span.setAttributes({ "http.response.status_code": status, "error.type": code ?? reason });
  if (outcome !== "done") span.setStatus({ code: SpanStatusCode.ERROR, message: outcome });
  span.end();
}
