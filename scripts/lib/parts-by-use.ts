// What operations and providers bring along by reference, found in a bundle by what bundlers do not change.
import { binary, form, text } from "../../src/core/media.js";
import type { Operation } from "../../src/core/operation.js";

const CODECS = new Map([
  [binary, "streams"],
  [form, "forms"],
  [text, "texts"],
]);

/** A text that a part has, and nothing else. */
const MARKS: Readonly<Record<string, RegExp>> = {
  "path parameters": /has half a character/,
  "query parameters": /%\(\?:3A\|2F/,
  "header parameters": /[`"']\/header\//,
  "other media types": /client has no codec for /,
  forms: /=== "application\/x-www-form-urlencoded"/,
  texts: /startsWith\("text\/"\)/,
  "servers of their own": /has a server of its own/,
  streams: /nothing of the body came for/,
  "failed logins": /no session, /,
};

/** The parts that a bundle holds. */
export function partsIn(code: string): string[] {
  const rules = [...code.matchAll(/\bkeywords:\s*\["([^"]+)"/g)].map(([, keyword = ""]) => `rule of ${keyword}`);
  const others = Object.entries(MARKS).filter(([, mark]) => mark.test(code));
  return [...rules, ...others.map(([name]) => name)].sort();
}

/** The parts that operations name. */
export function partsOf(operations: readonly Operation[]): string[] {
  const parts = operations.flatMap(({ rules = [], places = {}, media, server }) => [
    ...rules.map(({ keywords: [keyword = ""] }) => `rule of ${keyword}`),
    ...Object.keys(places).map((place) => `${place} parameters`),
    ...(media ? ["other media types"] : []),
    ...(media?.codecs ?? []).flatMap((codec) => CODECS.get(codec) ?? []),
    ...(server ? ["servers of their own"] : []),
  ]);
  return [...new Set(parts)].sort();
}

/** The parts that a provider's own source names. */
export const partsNamedIn = (source: string): string[] => (/\bwithoutSession\b/.test(source) ? ["failed logins"] : []);
