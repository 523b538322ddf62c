import { type FlatDocument, operationOf } from "./by-operation.js";

/** Where in an operation something stands. */
export interface Place {
  readonly operation: string | undefined;
  /** Undefined for what is neither, such as a summary. */
  readonly direction: "request" | "response" | undefined;
  /** In the words of a caller: `Country`, the body, `id` of the answer. */
  readonly subject: string;
  /** Inside `if`, where more can mean less. */
  readonly inCondition: boolean;
  /** Inside `then` and `else`, which hold only in some cases. */
  readonly inSomeCases: boolean;
}

/** A JSON pointer's keys. */
export const keysOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

/** @param revision The document that the pointer's indexes belong to. */
export function placeOf(keys: readonly string[], revision: FlatDocument): Place {
  const operation = keys[0] === "paths" ? keys[1]?.slice(1) : undefined;
  const [part = "", second = ""] = keys.slice(3);
  const schema = keys.slice(keys.indexOf("schema", 3) + 1);
  const hasSchema = keys.indexOf("schema", 3) > 0;
  const { names, words } = namesOf(hasSchema ? schema : []);
  const place = {
    operation,
    inCondition: words.some((word) => word === "if" || word === "not"),
    inSomeCases: words.some((word) => word === "then" || word === "else"),
  };
  if (part === "requestBody") return { ...place, direction: "request", subject: bodySubject(names) };
  const header = keys[5] === "headers" && keys[6] ? `header \`${keys[6]}\` of ` : "";
  if (part === "responses")
    return { ...place, direction: "response", subject: header + answerSubject(header ? "" : names, second) };
  if (part === "parameters" && second) {
    const name = operationOf(revision, operation ?? "")?.parameters[Number(second)]?.name;
    return { ...place, direction: "request", subject: parameterSubject(name ?? second, names) };
  }
  return { ...place, direction: undefined, subject: operation ? "" : "the contract" };
}

export const bodySubject = (names: string): string => (names ? `\`${names}\`` : "the body");
export const parameterSubject = (name: string, names = ""): string =>
  `parameter \`${[name, names].filter(Boolean).join(".")}\``;
export function answerSubject(names: string, status: string): string {
  const answer = /^2/.test(status) ? "the answer" : status === "default" ? "other answers" : `the ${status} answer`;
  return names ? `\`${names}\` of ${answer}` : answer;
}

/** A property's subject from that of the object around it. */
export function child(subject: string, name: unknown): string {
  const inside = /^((?:parameter )?)`(.*?)`(.*)$/.exec(subject);
  if (inside) return `${inside[1]}\`${inside[2]}.${name}\`${inside[3]}`;
  return subject === "the body" || subject === "" ? `\`${name}\`` : `\`${name}\` of ${subject}`;
}

/** The properties on the way through a schema as a caller writes them, and its other words on that way. */
export function namesOf(keys: readonly string[]): { names: string; words: string[] } {
  let names = "";
  const words: string[] = [];
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? "";
    if (key === "properties" && index + 1 < keys.length) {
      index++;
      names = names ? `${names}.${keys[index]}` : `${keys[index]}`;
    } else if (key === "items") names += "[]";
    else words.push(key);
  }
  return { names, words };
}

/** What stands at some keys of a document. */
export const valueAt = (document: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
