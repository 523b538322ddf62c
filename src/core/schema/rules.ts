// Each rule is an export of its own: a program loads those that its operations' schemas need.
import type { Rule } from "./check.js";
import { contains, items, maxItems, minItems, uniqueItems } from "./lists.js";
import { exclusiveMaximum, exclusiveMinimum, maximum, minimum, multipleOf } from "./numbers.js";
import {
  dependentRequired,
  dependentSchemas,
  maxProperties,
  minProperties,
  patternProperties,
  properties,
  propertyNames,
  required,
} from "./objects.js";
import { differsFrom, format, maxLength, minLength, pattern } from "./texts.js";
import { allOf, anyOf, condition, constant, enumeration, not, oneOf, reference, type } from "./values.js";

export * from "./lists.js";
export * from "./numbers.js";
export * from "./objects.js";
export * from "./texts.js";
export * from "./values.js";

/** All of them, in the order in which they are asked. For those who write schemas. */
export const RULES: readonly Rule[] = [
  ...[type, enumeration, constant, reference, allOf, anyOf, oneOf, not, condition],
  ...[minLength, maxLength, pattern, format, differsFrom],
  ...[minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf],
  ...[minItems, maxItems, uniqueItems, items, contains],
  ...[minProperties, maxProperties, required, dependentRequired, dependentSchemas],
  ...[properties, patternProperties, propertyNames],
];
