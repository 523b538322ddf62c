// What values a schema allows.
import { partsOf } from "./schemas.js";

/** Every type that a schema allows, of its items too, and the schemas of its objects. No type: it could be anything. */
export function kindsOf(schema, location, resolve, seen = new Set()) {
  const found = { types: new Set(), items: new Set(), objects: [] };
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return found;
  seen.add(schema);
  for (const type of typesOf(schema)) found.types.add(type);
  if (found.types.has("object")) found.objects.push(schema);
  if (schema.items) for (const type of kindsOf(schema.items, location, resolve, seen).types) found.items.add(type);
  for (const [part, at] of partsOf(schema, location, resolve)) {
    const own = kindsOf(part, at, resolve, seen);
    for (const type of own.types) found.types.add(type);
    for (const type of own.items) found.items.add(type);
    found.objects.push(...own.objects);
  }
  return found;
}

/** What a schema says itself: its type, or what its keywords or values are of. */
function typesOf(schema) {
  if (schema.type !== undefined) return [schema.type].flat();
  if (schema.properties) return ["object"];
  if (schema.items) return ["array"];
  return [...(schema.enum ?? []), ...("const" in schema ? [schema.const] : [])].map((value) =>
    value === null ? "null" : Array.isArray(value) ? "array" : typeof value,
  );
}
