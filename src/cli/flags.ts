import { type ParseArgsConfig, parseArgs } from "node:util";
import type { UsageError } from "./usage-error.js";

type Flags = NonNullable<ParseArgsConfig["options"]>;

type Read<Options extends Flags> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>
>;

/** A command's flags and other words. `wrong` makes the error of what is said of an unknown flag, or of one without its value. */
export function readFlags<const Options extends Flags>(
  args: readonly string[],
  options: Options,
  wrong: (what: string) => UsageError,
): Read<Options> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node's first sentence names the option; the next ones explain how to get around it.
    throw wrong((error as Error).message.split(". ")[0] ?? "");
  }
}

/** The number that a flag's text is, or NaN; nothing of nothing. */
export function numberIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.trim() === "" ? Number.NaN : Number(text);
}
