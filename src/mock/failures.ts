import { createHash } from "node:crypto";
import type { FailureOptions, FailurePoint, RequestHead } from "./options.js";

/** What `failures` alone means: half 503, half a reset connection, and half of each after the work. */
const USUAL: readonly FailurePoint[] = ["503", "503-after-work", "request", "work"];

const BEFORE_WORK: readonly FailurePoint[] = ["arrival", "request", "503"];

/** Whether the provider has done its work when an exchange fails at this point. The caller cannot know. */
export const isDone = (point: FailurePoint): boolean => !BEFORE_WORK.includes(point);

/**
 * Says for the nth request whether it fails and where. Without a function of the caller's it depends on the seed and on n
 * alone, so that a rehearsal repeats whatever the requests are.
 */
export function createFailures({ failures, failAt, seed }: FailureOptions & { readonly seed: number }) {
  if (typeof failAt === "function") return failAt;
  const points = failAt === undefined ? USUAL : [failAt].flat();
  const share = failures ?? (failAt === undefined ? 0 : 1);
  return (_request: RequestHead, n: number): FailurePoint | undefined => {
    const bytes = createHash("sha256").update(`${seed} ${n}`).digest();
    if (bytes.readUInt32BE(0) / 2 ** 32 >= share) return undefined;
    return points[bytes.readUInt32BE(4) % points.length];
  };
}
