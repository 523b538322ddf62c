import type { File, Target } from "./records.js";

/** Where a file is on its way: back at the vendor, while one of its translations is. */
export const statusOf = (file: File): string =>
  [...file.targets.values()].some(({ isRejected }) => isRejected) ? "Rejected" : file.status;

/** Where a translation is on its way. */
export function targetStatusOf(target: Target | undefined): string {
  if (!target) return "Started";
  if (target.isRejected) return "Rejected";
  return target.acceptance ? "Accepted" : "Complete";
}

/** Whether a translation can be fetched. */
export const isThere = (target: Target | undefined): boolean => target !== undefined && !target.isRejected;
