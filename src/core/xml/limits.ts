import { UnreadableError } from "../codec.js";

/** Elements within elements, at most: readers and writers of XML recurse. */
export const MAX_DEPTH = 1_000;

/** Elements, attributes, references, comments, sections and instructions, at most. The reader takes about two microseconds for each. */
const MAX_MARKUP = 400_000;

const [QUOTE, AMPERSAND, APOSTROPHE, SLASH, LESS, EQUALS, GREATER] = [0x22, 0x26, 0x27, 0x2f, 0x3c, 0x3d, 0x3e];

/** What has no markup within. */
const OPAQUE = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * Refuses, in one look at each character, what could not be parsed in about a second, and every DOCTYPE: the contracts
 * use none, and with it go entity bombs and external entities. What is not well-formed may pass: the parser ends there.
 * @throws UnreadableError
 */
export function checkMarkup(text: string): void {
  let count = 0;
  let depth = 0;
  let isTag = false;
  /** The mark that ends the attribute's value. */
  let quote = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === AMPERSAND) count++;
    else if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === LESS) {
      const next = text.charAt(at + 1);
      if (next === "!" || next === "?") {
        at = endOfOpaque(text, at);
        count++;
      } else if (next === "/") depth--;
      else {
        isTag = true;
        count++;
        if (++depth > MAX_DEPTH) throw new UnreadableError("nested too deeply");
      }
    } else if (isTag) {
      if (code === QUOTE || code === APOSTROPHE) quote = code;
      else if (code === EQUALS) count++;
      else if (code === GREATER) {
        isTag = false;
        if (text.charCodeAt(at - 1) === SLASH) depth--;
      }
    }
    if (count > MAX_MARKUP) throw new UnreadableError("too many elements");
  }
}

/** Where a comment, a section or an instruction ends; the text's end if it never does. */
function endOfOpaque(text: string, at: number): number {
  if (text.startsWith("<!DOCTYPE", at)) throw new UnreadableError("a DOCTYPE is not accepted");
  const [open, close] = OPAQUE.find(([start]) => text.startsWith(start, at)) ?? ["<", ">"];
  const end = text.indexOf(close, at + open.length);
  return end < 0 ? text.length : end + close.length - 1;
}
