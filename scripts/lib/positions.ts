// Where a part of a bundled contract stands in its files: Redocly joins them to one document without positions.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Document, isAlias, isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { keysOf, targetOf } from "./contract.js";
import type { OpenApiDocument } from "./openapi.js";

/** `file:line:column` of an object of a bundled document, or of the first of its parts that a file has. */
export function positionOf(document: OpenApiDocument, root: string, part: object): string {
  const positions = new Sources(document).positionsFrom(root);
  const candidates = [part, ...Object.values(part).flat()];
  const known = candidates.map((one) => positions.get(one)).find((position) => position !== undefined);
  return known ?? root;
}

interface Source {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Walks through the files and the bundled document side by side. */
class Sources {
  private readonly files = new Map<string, Source>();
  private readonly positions = new Map<unknown, string>();

  constructor(private readonly bundled: OpenApiDocument) {}

  positionsFrom(root: string): ReadonlyMap<unknown, string> {
    const source = this.open(root);
    this.visit(this.bundled, source, source.document.contents, 0);
    return this.positions;
  }

  private open(file: string): Source {
    let source = this.files.get(file);
    if (!source) {
      const lines = new LineCounter();
      source = { file, lines, document: parseDocument(readFileSync(file, "utf8"), { lineCounter: lines }) };
      this.files.set(file, source);
    }
    return source;
  }

  /** `start` is the offset of the key that leads to the node. */
  private visit(part: unknown, source: Source, written: unknown, start: number): void {
    if (typeof part !== "object" || part === null || this.positions.has(part)) return;
    const node = isAlias(written) ? written.resolve(source.document) : written;
    const reference = isMap(node) ? node.get("$ref") : undefined;
    const kept = (part as { readonly $ref?: unknown }).$ref;
    if (typeof reference === "string" && kept === undefined) return this.follow(part, source, reference);

    const { line, col } = source.lines.linePos(start);
    this.positions.set(part, `${source.file}:${line}:${col}`);
    for (const [key, value, at] of entriesOf(node))
      this.visit((part as Record<string, unknown>)[key], source, value, at);
    if (typeof reference === "string" && typeof kept === "string")
      this.follow(targetOf<unknown>(this.bundled, kept), source, reference);
  }

  private follow(part: unknown, from: Source, reference: string): void {
    const [file = "", pointer = ""] = reference.split("#");
    const source = file === "" ? from : this.open(join(dirname(from.file), file));
    let node: unknown = source.document.contents;
    let start = 0;
    for (const key of keysOf(pointer)) {
      const entry: Entry | undefined = entriesOf(node).find(([name]) => name === key);
      if (!entry) return;
      [, node, start] = entry;
    }
    this.visit(part, source, node, start);
  }
}

type Entry = readonly [key: string, value: unknown, start: number];

function entriesOf(node: unknown): Entry[] {
  if (isSeq(node)) return node.items.map((item, index) => [String(index), item, startOf(item)]);
  if (!isMap(node)) return [];
  return node.items.flatMap((pair) =>
    isPair(pair) ? [[String(pair.key), pair.value, startOf(pair.key)] as const] : [],
  );
}

const startOf = (node: unknown): number => (isNode(node) ? ((node as Node).range?.[0] ?? 0) : 0);
