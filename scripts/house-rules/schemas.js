// Where a rule finds schemas.

/** Visits every object schema below a schema, following references, once each. */
export function eachObjectSchema(schema, location, resolve, visit, seen = new Set()) {
  if (schema?.$ref) {
    const target = resolve(schema);
    if (!target.node || seen.has(target.node)) return;
    return eachObjectSchema(target.node, target.location, resolve, visit, seen);
  }
  if (!schema || typeof schema !== "object" || seen.has(schema)) return;
  seen.add(schema);
  if (schema.properties || schema.type === "object") visit(schema, location);
  const below = (node, ...path) =>
    eachObjectSchema(
      node,
      path.reduce((at, key) => at.child(key), location),
      resolve,
      visit,
      seen,
    );
  for (const [name, property] of Object.entries(schema.properties ?? {})) below(property, "properties", name);
  if (schema.items) below(schema.items, "items");
  for (const list of ["allOf", "oneOf", "anyOf"])
    (schema[list] ?? []).forEach((member, index) => {
      below(member, list, index);
    });
}

export const mediaTypes = (content) => Object.entries(content ?? {}).filter(([, mediaType]) => mediaType?.schema);
