// What the clients cannot send of a parameter, each refused with what to say instead.
import { kindsOf } from "./kinds.js";

/** Headers that are not a parameter's: OpenAPI has them ignored, or they belong to the connection. */
const NOT_HEADERS =
  /^(accept|authorization|connection|content-(length|type)|cookie|expect|host|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/i;

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
  Operation({ parameters: own = [] }, { report, location, resolve }) {
    const names = new Set();
    for (const [index, one] of own.entries()) {
      const { in: place, name = "" } = (one.$ref ? resolve(one).node : one) ?? {};
      const key = name.toLowerCase();
      if (place === "header" && names.has(key))
        report({
          message: `Parameter ${name}: headers have no case.`,
          location: location.child("parameters").child(index),
        });
      if (place === "header") names.add(key);
    }
  },
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
    if (place === "header" && NOT_HEADERS.test(name))
      refuse("This header belongs to media types, security or the connection.", "name");
    if (style !== undefined && !STYLES[place].includes(style)) refuse(PLACES[place], "style");

    const { types, items, objects } = kindsOf(schema, location.child("schema"), resolve);
    const [isList, isObject] = [types.has("array"), types.has("object")];
    const isPlain = !isList && !isObject;
    if (types.size === 0) refuse("Say its type: without one it could be anything.", "schema");
    if (types.has("null") || items.has("null")) refuse("null is not written: leave the parameter out.", "schema");
    if (isList && items.size === 0) refuse("Say its items' type.", "schema");
    if (place === "path" && (types.has("boolean") || items.has("boolean")))
      refuse("A path takes texts and numbers: say an enum of texts.", "schema");
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
    if (types.size === 0 || ["object", "array", "null"].some((type) => types.has(type)))
      yield `Its property ${key} must be a text, a number or a boolean.`;
  }
}
