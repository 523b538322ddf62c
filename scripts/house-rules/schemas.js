// Where a rule finds schemas.

/**
 * Visits every schema below a schema that says what a value holds, following references into other files too, once each.
 * `isClosed`: a schema that this one is a part of closes the object for all its parts (`unevaluatedProperties: false`).
 */
export function eachSchema(schema, location, resolve, visit, seen = new Set(), isClosed = false) {
  if (!schema || typeof schema !== "object" || seen.has(schema)) return;
  seen.add(schema);
  const closes = isClosed || schema.unevaluatedProperties === false;
  visit(schema, location, closes);
  for (const [part, at] of partsOf(schema, location, resolve)) eachSchema(part, at, resolve, visit, seen, closes);
  const below = (node, ...path) => eachSchema(node, childAt(location, path), resolve, visit, seen);
  for (const [name, property] of Object.entries(schema.properties ?? {})) below(property, "properties", name);
  if (schema.items) below(schema.items, "items");
}

/** What a schema is composed of: the target of its reference, and its members, each with its location. */
export function partsOf(schema, location, resolve) {
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((list) =>
    (schema[list] ?? []).map((member, index) => [member, childAt(location, [list, index])]),
  );
  if (!schema.$ref) return parts;
  const { node, location: at } = resolve(schema, location.source.absoluteRef);
  return node ? [[node, at], ...parts] : parts;
}

const childAt = (location, path) => path.reduce((at, key) => at.child(key), location);

/** Visits every object schema below a schema. */
export const eachObjectSchema = (schema, location, resolve, visit) =>
  eachSchema(schema, location, resolve, (node, at) => {
    if (node.properties || node.type === "object") visit(node, at);
  });

export const mediaTypes = (content) => Object.entries(content ?? {}).filter(([, mediaType]) => mediaType?.schema);

/** Tells whether the walk is within the webhooks: what is a request there comes in, and is read like an answer. */
export function inbound() {
  let isWithin = false;
  const visitor = {
    WebhooksMap: {
      enter() {
        isWithin = true;
      },
      leave() {
        isWithin = false;
      },
    },
  };
  return { visitor, isInbound: () => isWithin };
}
