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
export class Secrets<Name extends string> {
  /** Texts that functions gave, by name: the latest, and the one before, which may still be on its way. */
  private readonly given = new Map<Name, readonly string[]>();

  /** Set if no function must be asked. */
  private readonly texts: Readonly<Record<Name, string>> | undefined;

  constructor(
    private readonly secrets: Readonly<Record<Name, Secret | undefined>>,
    private readonly travelsIn: TravelsIn,
  ) {
    const isPlain = Object.values(secrets).every((secret) => typeof secret !== "function");
    this.texts = isPlain ? (secrets as Readonly<Record<Name, string>>) : undefined;
  }

  /** What must never show up in a message. */
  known(): string[] {
    const texts = Object.values(this.secrets).filter((secret) => typeof secret === "string");
    return [...texts, ...[...this.given.values()].flat()] as string[];
  }

  /**
   * Calls `use` with the texts: at once if all are, otherwise when the functions have given theirs.
   * @throws SetupError that names the option whose function failed.
   */
  read<Value>(use: (texts: Readonly<Record<Name, string>>) => Value | Promise<Value>): Value | Promise<Value> {
    if (this.texts) return use(this.texts);
    const names = Object.keys(this.secrets) as Name[];
    return Promise.all(names.map((name) => this.ask(name))).then((texts) =>
      use(Object.fromEntries(names.map((name, index) => [name, texts[index]])) as Record<Name, string>),
    );
  }

  private async ask(name: Name): Promise<string | undefined> {
    const secret = this.secrets[name];
    if (typeof secret !== "function") return secret;
    let text: string;
    try {
      text = await secret();
    } catch (cause) {
      throw new SetupError(`the function of option "${name}" failed`, { cause });
    }
    const fault = textFault(text, this.travelsIn);
    if (fault) throw new SetupError(`what the function of option "${name}" gave ${fault}`);
    const before = this.given.get(name) ?? [];
    if (!before.includes(text)) this.given.set(name, [text, ...before].slice(0, 2));
    return text;
  }
}
