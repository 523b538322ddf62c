// What the schemas of XML bodies may say. What is asked of several schemas together, the generator refuses.
import { eachSchema, inbound, mediaTypes, partsOf } from "./schemas.js";
import { isPlainObject, shapeFaults } from "./shapes.js";

/** Media types are the same in any case, and whatever their parameters. */
const isXml = (mediaType) => /^[^;]*[/+]xml\s*(;|$)/i.test(mediaType);

/** The schemas of a body's XML, each with its location. */
const xmlRoots = ({ content }, location) =>
  mediaTypes(content)
    .filter(([name]) => isXml(name))
    .map(([name, { schema }]) => [schema, location.child("content").child(name).child("schema")]);

/** The root element has a name: its schema's own, or that of the schema that it is no more than. */
export const xmlName = () => {
  const hasName = (schema, location, resolve, within = []) => {
    if (schema.xml?.name) return true;
    const parts = within.includes(schema) ? [] : partsOf(schema, location, resolve);
    return parts.length > 0 && parts.every(([part, at]) => hasName(part, at, resolve, [...within, schema]));
  };
  const check = (body, { report, location, resolve }) => {
    for (const [schema, at] of xmlRoots(body, location))
      if (!hasName(schema, at, resolve))
        report({ message: "The root schema of an XML body needs xml.name.", location: at });
  };
  return { RequestBody: check, Response: check };
};

const isText = (value) => typeof value === "string" && value !== "";
const isFlag = (value) => typeof value === "boolean";
const WORDS = {
  name: [isText, "a text"],
  namespace: [isText, "a text, or left out"],
  prefix: [isText, "a text, or left out"],
  attribute: [isFlag, "true or false"],
  wrapped: [isFlag, "true or false"],
  "x-text": [(value) => value === true, "true"],
  "x-whitespace": [(value) => value === "preserve", "preserve"],
};

/** Keywords that describe what XML has no place for here. */
const FOREIGN = {
  patternProperties: "list the properties by their names",
  prefixItems: "make an object of it, whose properties have names",
};
const OPEN = ["additionalProperties", "unevaluatedProperties", "unevaluatedItems"];

/** XML has no null and no lists of unlike items, and only what has a name in the contract is written and read by its type. */
export const xmlSchema = () => {
  const said = new Set();
  const { visitor, isInbound } = inbound();
  const check =
    (isRequest) =>
    (body, { report, location, resolve }) => {
      const say = (message, at) => {
        const key = `${at.absolutePointer} ${message}`;
        if (!said.has(key)) report({ message, location: at });
        said.add(key);
      };
      for (const [root, place] of xmlRoots(body, location))
        eachSchema(root, place, resolve, (schema, at, isClosed) => {
          if (isNullable(schema)) say("XML has no null: make it optional.", at);
          for (const [keyword, remedy] of Object.entries(FOREIGN))
            if (schema[keyword]) say(`XML bodies cannot have ${keyword}: ${remedy}.`, at.child(keyword));
          for (const keyword of OPEN)
            if (isPlainObject(schema[keyword]) && Object.keys(schema[keyword]).length > 0)
              say(`XML bodies cannot have a schema in ${keyword}: list what may come.`, at.child(keyword));
          const { additionalProperties: more } = schema;
          if (isRequest && !isInbound() && !isClosed && more && !(isPlainObject(more) && Object.keys(more).length > 0))
            say(
              "Only listed properties are written to XML: say additionalProperties: false.",
              at.child("additionalProperties"),
            );
          if (schema.xml)
            for (const fault of shapeFaults(schema.xml, WORDS))
              say(`xml: ${fault}${remedyFor(schema.xml)}`, at.child("xml"));
        });
    };
  return { ...visitor, RequestBody: check(true), Response: check(false) };
};

const isNullable = ({ type, enum: values, const: value, nullable }) =>
  [type].flat().includes("null") || values?.includes(null) || value === null || nullable === true;

/** OpenAPI 3.2 has another word for what an element is. */
const remedyFor = ({ nodeType }) =>
  nodeType === undefined ? "" : " Say attribute: true, x-text: true or wrapped: true instead of nodeType.";
