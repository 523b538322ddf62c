import type { OpenApiDocument } from "../lib/openapi.js";
import { positionOf } from "../lib/positions.js";
import { UsageError } from "../lib/providers.js";

/** A schema, or another part of a contract, asks for what the generators have no place for. */
export class SchemaFault extends UsageError {
  constructor(
    /** As it stands in the bundled document. */
    readonly schema: object,
    message: string,
  ) {
    super(message);
  }
}

/** Runs a generator whose faults shall say where in the contract's files they are. @throws UsageError */
export function withPosition<Value>(document: OpenApiDocument, root: string, generate: () => Value): Value {
  try {
    return generate();
  } catch (error) {
    if (!(error instanceof SchemaFault)) throw error;
    throw new UsageError(`${positionOf(document, root, error.schema)} ${error.message}`);
  }
}
