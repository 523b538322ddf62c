import { hasControls, isHeaderText } from "./header.js";
import { SetupError } from "./setup-error.js";

/** A credential: its text, or a function that gives it, asked whenever it is needed, so that it may change. */
export type Secret = string | (() => string | Promise<string>);

/** Where texts travel: in a header (no line breaks, Latin-1 only), or in a body (no control characters). */
export type TravelsIn = "header" | "body";

/** Why a text cannot travel, in words that follow the option's name and do not quote it. */
export function textFault(text: unknown, travelsIn: TravelsIn): string | undefined {
  if (typeof text !== "string" || text === "") return "must be a text";
  if (travelsIn === "header" && !isHeaderText(text))
    return "has a character that a header cannot carry (line break, control or non-Latin-1)";
  if (travelsIn === "body" && hasControls(text)) return "has a control character (line break, NUL or the like)";
  return undefined;
}

/** A client's credentials by their options' names. */
export interface Secrets<Name extends string> {
  /** What must never show up in a message. */
  known(): readonly string[];
  /**
   * Calls `use` with the texts: at once if all are, otherwise when the functions have given theirs.
   * @throws SetupError that names the option whose function failed.
   */
  read<Value>(use: (texts: Readonly<Record<Name, string>>) => Value | Promise<Value>): Value | Promise<Value>;
}

export function keepSecrets<Name extends string>(
  secrets: Readonly<Record<Name, Secret | undefined>>,
  travelsIn: TravelsIn,
): Secrets<Name> {
  type Texts = Readonly<Record<Name, string>>;
  const all = Object.entries<Secret | undefined>(secrets);
  const isPlain = all.every(([, secret]) => typeof secret !== "function");
  /** Texts that functions gave, by name: the latest, and the one before, which may still be on its way. */
  const given = new Map<string, readonly string[]>();

  async function ask(name: string, secret: Secret | undefined): Promise<string | undefined> {
    if (typeof secret !== "function") return secret;
    let text: string;
    try {
      text = await secret();
    } catch (cause) {
      throw new SetupError(`the function of option "${name}" failed`, { cause });
    }
    const fault = textFault(text, travelsIn);
    if (fault) throw new SetupError(`what the function of option "${name}" gave ${fault}`);
    const before = given.get(name) ?? [];
    if (!before.includes(text)) given.set(name, [text, ...before].slice(0, 2));
    return text;
  }

  return {
    known: () => [
      ...all.flatMap(([, secret]) => (typeof secret === "string" ? secret : [])),
      ...[...given.values()].flat(),
    ],

    read: (use) =>
      isPlain
        ? use(secrets as Texts)
        : Promise.all(all.map(async ([name, secret]) => [name, await ask(name, secret)])).then((texts) =>
            use(Object.fromEntries(texts) as Texts),
          ),
  };
}
