import { isLoopback } from "../../../core/loopback.js";
import type { Operations } from "../../../core/operation.js";
import type { Fields } from "../../state.js";
import { writeBody } from "../../wire.js";

type EventName = "quote-ready" | "quote-paid" | "project-complete";

interface Subscription {
  readonly EventName: string;
  readonly Endpoint: string;
}

/** Where editions before 2016-03-15 name the addresses. */
const EARLIER: Readonly<Record<string, EventName>> = {
  NotificationURL: "project-complete",
  NotifyCompleteURL: "project-complete",
  NotifyQuoteReadyURL: "quote-ready",
  NotifyQuotePaidURL: "quote-paid",
};

export type Notices = ReturnType<typeof createNotices>;

/** Notifications. They go to this machine only: other addresses, and e-mail, get none. */
export function createNotices(operations: Operations) {
  /** By what they are about: `quote 132`, `project 10001`. */
  const subscriptions = new Map<string, Subscription[]>();
  const sending = new Set<Promise<void>>();

  async function post(endpoint: string, body: string): Promise<void> {
    // Whether the service looks at the answer, or repeats, is not documented: the mock does neither.
    await fetch(endpoint, { method: "POST", headers: { "content-type": "text/xml" }, body, redirect: "manual" }).then(
      (answer) => answer.body?.cancel(),
      () => undefined,
    );
  }

  return {
    /** Keeps what a request subscribes to, and says it as the answer does. */
    subscribe(subjects: readonly string[], body: Fields): Subscription[] {
      const options = body["TranslationOptions"] as Fields;
      const given = (body["NotificationSubscriptions"] ?? []) as Subscription[];
      const earlier = Object.entries(EARLIER).flatMap(([name, EventName]) =>
        typeof options[name] === "string" ? [{ EventName, Endpoint: options[name] }] : [],
      );
      const own = [...given, ...earlier];
      for (const subject of subjects) subscriptions.set(subject, own);
      return own;
    },
    /** Sends what `operation` would answer, to all who want to know. */
    send(event: EventName, subject: string, operation: string, value: Fields): void {
      for (const { EventName, Endpoint } of subscriptions.get(subject) ?? []) {
        if (EventName !== event || !isOurs(Endpoint)) continue;
        const sent = post(Endpoint, String(writeBody(value, "text/xml", 200, operations[operation]?.xml)));
        sending.add(sent);
        void sent.finally(() => sending.delete(sent));
      }
    },
    /** Until everything is sent. */
    async sent(): Promise<void> {
      while (sending.size > 0) await Promise.all(sending);
    },
  };
}

function isOurs(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname } = new URL(endpoint);
  return /^https?:$/.test(protocol) && isLoopback(hostname);
}
