import type { Format } from "./formats.js";

/**
 * A JSON Schema (2020-12) as data: what a contract says of validity, without its words for readers. A schema that others
 * refer to stands in them itself, not its name. As in JSON Schema, a keyword says something of its own type of value only:
 * `maxLength` refuses no number.
 */
export type Schema = boolean | Keywords;

export type Type = "string" | "number" | "integer" | "boolean" | "null" | "object" | "array";

export interface Keywords {
  /** A schema that contains this one, or that other keywords stand beside. */
  readonly $ref?: () => Schema;
  readonly type?: Type | readonly Type[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;

  /** In code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** A regular expression with JavaScript's flag `u`. */
  readonly pattern?: string;
  readonly format?: Format;
  /** The text differs from the property of this name beside it. */
  readonly "x-differs-from"?: string;

  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;

  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema;
  readonly contains?: Schema;
  readonly minContains?: number;
  readonly maxContains?: number;

  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly propertyNames?: Schema;
}
