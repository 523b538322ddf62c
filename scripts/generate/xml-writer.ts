import { resolve, type XmlContent, type XmlElement, type XmlRoots } from "../../src/core/xml/shape.js";
import { freeName } from "./free-name.js";

/** Writes shapes of XML as source. Contents that several refer to are constants. */
export class XmlWriter {
  /** Declarations of the contents, in their order. */
  readonly constants: readonly string[];
  private readonly names = new Map<unknown, string>();

  /** @param contents By the schemas that they are of, each after those that it holds. */
  constructor(contents: ReadonlyMap<string, XmlContent>, reserved: readonly string[]) {
    for (const [reference, content] of contents)
      this.names.set(content, freeName(`${reference}Content`, [...reserved, ...this.names.values()]));
    this.constants = [...contents.values()].map(
      (content) => `const ${this.names.get(content)}: XmlContent = ${this.object(content)};`,
    );
  }

  write(shape: XmlElement | XmlRoots): string {
    return this.source(shape);
  }

  private source(value: unknown): string {
    const name = this.names.get(value);
    if (name !== undefined) return name;
    if (Array.isArray(value)) return `[${value.map((item) => this.source(item)).join(", ")}]`;
    return typeof value === "object" && value !== null ? this.object(value) : JSON.stringify(value);
  }

  private object(value: XmlContent | object): string {
    if ("ref" in value) return `{ ref: () => ${this.names.get(resolve(value))} }`;
    const fields = Object.entries(value).map(([key, own]) => `${JSON.stringify(key)}: ${this.source(own)}`);
    return `{ ${fields.join(", ")} }`;
  }
}
