// What the clients cannot send of a parameter, each refused with what to say instead.
import { partsOf } from "./schemas.js";

/** Headers that are not a parameter's: OpenAPI has them ignored. */
const NOT_HEADERS = ["accept", "content-type", "authorization"];

/** What needs no escape in a name: names go out as they are. */
const NAME = /^[A-Za-z0-9_][\w.~$@:[\]-]*$/;

const PLACES = {
  path: "Paths have style: simple: label and matrix are not written.",
  query: "Queries have style: form, spaceDelimited, pipeDelimited or deepObject.",
  header: "Headers have style: simple.",
};
const STYLES = {
  path: ["simple"],
  header: ["simple"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
};

export const parameters = () => ({
  Parameter(parameter, { report, location, resolve }) {
    const { in: place, name = "", schema, style, explode, allowReserved } = parameter;
    const refuse = (message, ...keys) =>
      report({ message: `Parameter ${name}: ${message}`, location: keys.reduce((at, key) => at.child(key), location) });
    if (place === "cookie")
      return refuse("Cookies are not sent: a session is the business of the provider's file.", "in");
    if (parameter.content)
      return refuse("A parameter with `content` is not written: give it a schema and a style.", "content");
    if (!schema) return refuse("Say its schema.");
    if (!NAME.test(name)) refuse("Its name would have to be escaped, or means something in a path template.", "name");
    if (place === "header" && NOT_HEADERS.includes(name.toLowerCase()))
      refuse("OpenAPI has this header ignored: it belongs to media types and security.", "name");
    if (style !== undefined && !STYLES[place].includes(style)) refuse(PLACES[place], "style");

    const { types, items, objects } = kindsOf(schema, location.child("schema"), resolve);
    const [isList, isObject] = [types.has("array"), types.has("object")];
    const isPlain = !isList && !isObject;
    if (isObject && place !== "query") refuse("An object goes into queries alone.", "schema");
    if (isList && place === "header") refuse("A list in a header is not written: say a text.", "schema");
    if (items.has("array") || items.has("object"))
      refuse("Its items can be texts, numbers and booleans alone.", "schema");
    if (isObject && isList) refuse("It cannot be an object at one time and a list at another.", "schema");
    for (const object of objects)
      for (const fault of objectFaults(object, location.child("schema"), resolve)) refuse(fault, "schema");
    if (allowReserved && (place !== "query" || !isPlain))
      refuse("allowReserved is for texts in queries: in a list, nobody could tell the commas apart.", "allowReserved");
    if (style === "deepObject" && !(isObject && explode !== false))
      refuse("deepObject is for objects, exploded.", "style");
    if (/^(space|pipe)Delimited$/.test(style) && !(isList && explode !== true))
      refuse(`${style} is for lists that are not exploded.`, "style");
  },
});

/** What is wrong with an object in a query: its keys are names, its values stand alone. */
function* objectFaults(object, location, resolve) {
  if (object.additionalProperties !== false)
    yield "An object in a query says additionalProperties: false: its keys go out as they are.";
  for (const [key, property] of Object.entries(object.properties ?? {})) {
    if (!NAME.test(key)) yield `The name of its property ${key} would have to be escaped.`;
    const { types } = kindsOf(property, location, resolve);
    if (types.has("object") || types.has("array"))
      yield `Its property ${key} is an object or a list, and has no place.`;
  }
}

/** Every type that a schema allows, of its items too, and the schemas of its objects. */
function kindsOf(schema, location, resolve, seen = new Set()) {
  const found = { types: new Set(), items: new Set(), objects: [] };
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return found;
  seen.add(schema);
  for (const type of [schema.type ?? (schema.properties ? "object" : schema.items ? "array" : [])].flat())
    found.types.add(type);
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
