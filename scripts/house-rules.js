// The house rules of CONTRIBUTING.md that Redocly's built-in rules do not reach.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const ERROR_CODE_KEYS = ["code", "status", "meaning", "field", "throttled", "outcome"];
const isError = (status) => status === "default" || /^[45]/.test(status);
const isXml = (mediaType) => /[/+]xml$/.test(mediaType);

/** camelCase, and the first word is one of the verbs that redocly.yaml lists. */
const operationId = ({ verbs }) => ({
  Operation(operation, { report, location }) {
    const id = operation.operationId ?? "";
    const verb = /^[a-z]+/.exec(id)?.[0];
    if (/^[a-z]+([A-Z][a-z0-9]*)*$/.test(id) && verbs.includes(verb)) return;
    report({
      message: `operationId "${id}" must be camelCase and begin with one of: ${verbs.join(", ")}.`,
      location: location.child("operationId"),
    });
  },
});

/** Every operation links to the vendor's page. */
const vendorPage = () => ({
  Operation(operation, { report, location }) {
    if (!/^https?:\/\//.test(operation.externalDocs?.url ?? ""))
      report({ message: "externalDocs.url must link to the vendor's page.", location });
  },
});

/** x-error-codes is there, complete, and speaks of statuses that the operation declares. */
const errorCodes = () => ({
  Operation(operation, { report, location }) {
    const codes = operation["x-error-codes"];
    if (!Array.isArray(codes))
      return report({ message: "x-error-codes must list the documented codes (an empty list if none).", location });
    const seen = new Set();
    for (const [index, entry] of codes.entries()) {
      const at = location.child("x-error-codes").child(index);
      const wrong = (message) => report({ message: `x-error-codes: ${message}`, location: at });
      if (typeof entry?.code !== "string" || entry.code === "") {
        wrong("code must be a string.");
        continue;
      }
      const { code, status, meaning, throttled, outcome } = entry;
      if (status !== "unknown" && !Number.isInteger(status)) wrong(`${code}: status must be an integer or "unknown".`);
      else if (status !== "unknown" && !operation.responses?.[status] && !operation.responses?.default)
        wrong(`${code}: the operation declares no answer ${status}.`);
      if (typeof meaning !== "string" || meaning === "") wrong(`${code}: meaning is missing.`);
      if (throttled !== undefined && throttled !== true) wrong(`${code}: throttled is true or left out.`);
      if (outcome !== undefined && outcome !== "unknown") wrong(`${code}: outcome is "unknown" or left out.`);
      for (const key of Object.keys(entry)) if (!ERROR_CODE_KEYS.includes(key)) wrong(`${code}: unknown key "${key}".`);
      if (seen.has(code)) wrong(`${code} is listed twice.`);
      seen.add(code);
    }
  },
});

/** An operation without a typed failure leaves callers with `unknown`. */
const errorAnswer = () => ({
  Operation(operation, { report, location }) {
    if (!Object.keys(operation.responses ?? {}).some(isError))
      report({
        message: "Declare at least one error answer (4xx, 5xx or default).",
        location: location.child("responses"),
      });
  },
});

/** Named examples with a summary: the mock, the docs and the tests live on them. */
const namedExamples = () => {
  const check = (holder, { report, location }) => {
    if ("example" in holder)
      report({ message: "Use named `examples`, not `example`.", location: location.child("example") });
    const entries = Object.entries(holder.examples ?? {});
    if (entries.length === 0) report({ message: "At least one named example is required.", location });
    for (const [name, example] of entries)
      if (!example.$ref && (!example.summary || !("value" in example)))
        report({ message: `Example "${name}" needs a summary and a value.`, location: location.child("examples") });
  };
  return { MediaType: check, Parameter: check };
};

/** Visits every object schema below a schema, following references, once each. */
function eachObjectSchema(schema, location, resolve, visit, seen = new Set()) {
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

const mediaTypes = (content) => Object.entries(content ?? {}).filter(([, mediaType]) => mediaType?.schema);

/** A request says of every object whether it is closed: a typing error must not reach the vendor. */
const closedRequests = () => ({
  RequestBody(body, { report, location, resolve }) {
    for (const [name, { schema }] of mediaTypes(body.content))
      eachObjectSchema(schema, location.child("content").child(name).child("schema"), resolve, (object, at) => {
        if (!("additionalProperties" in object))
          report({
            message: "Say additionalProperties: false (or true, if the vendor's list is incomplete).",
            location: at,
          });
      });
  },
});

/** A response is never closed: vendors add fields without notice. */
const openResponses = () => ({
  Response(response, { report, location, resolve }) {
    for (const [name, { schema }] of mediaTypes(response.content))
      eachObjectSchema(schema, location.child("content").child(name).child("schema"), resolve, (object, at) => {
        if (object.additionalProperties === false)
          report({ message: "Responses stay open: remove additionalProperties: false.", location: at });
      });
  },
});

/** What is secret by name is secret by format: masking and the scrub tests follow the format. */
const secretFormat = ({ pattern }) => {
  const secret = new RegExp(pattern, "i");
  return {
    Schema(schema, { report, location, resolve }) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const target = property?.$ref ? { ...resolve(property).node, ...property } : property;
        const isText = [target?.type].flat().includes("string");
        if (secret.test(name) && isText && target.format !== "password")
          report({
            message: `"${name}" is a secret: say format: password.`,
            location: location.child("properties").child(name),
          });
      }
    },
  };
};

const schemaName = () => ({
  Components(components, { report, location }) {
    for (const section of ["schemas", "responses", "parameters", "examples"])
      for (const name of Object.keys(components[section] ?? {}))
        if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
          report({ message: `"${name}" must be PascalCase.`, location: location.child(section).child(name).key() });
  },
});

/** A 2xx with several shapes names each of them, and says which of them means no. */
const refusals = () => ({
  Operation(operation, { report, location, resolve }) {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      if (!status.startsWith("2")) continue;
      const content = (response.$ref ? resolve(response).node : response)?.content;
      for (const [, { schema }] of mediaTypes(content)) {
        if (!schema.oneOf) continue;
        const members = schema.oneOf.map((member) => (member.$ref ? resolve(member).node : undefined));
        const no = members.filter((member) => member?.["x-refusal"] === true).length;
        if (members.includes(undefined) || no === 0 || no === members.length)
          report({
            message: "The members of a 2xx oneOf are references, and some, not all, carry x-refusal: true.",
            location: location.child("responses").child(status),
          });
      }
    }
  },
});

/** XML: the root element has a name, and nothing is null (XML has none). */
const xmlName = () => ({
  MediaType(mediaType, { report, location, resolve, key }) {
    if (!isXml(key) || !mediaType.schema) return;
    const root = mediaType.schema.$ref ? resolve(mediaType.schema).node : mediaType.schema;
    if (!root?.xml?.name) report({ message: "The root schema of an XML body needs xml.name.", location });
    eachObjectSchema(mediaType.schema, location.child("schema"), resolve, (object, at) => {
      for (const [name, property] of Object.entries(object.properties ?? {}))
        if ([property.type].flat().includes("null"))
          report({
            message: `"${name}": XML has no null; make it optional.`,
            location: at.child("properties").child(name),
          });
    });
  },
});

/** Beside each contract stands SOURCES.md: where each fact comes from. */
const sources = () => ({
  Root(_root, { report, location }) {
    const file = join(dirname(location.source.absoluteRef), "SOURCES.md");
    if (!existsSync(file)) report({ message: "SOURCES.md is missing beside the contract.", location });
  },
});

export default () => ({
  id: "house",
  rules: {
    oas3: {
      "operation-id": operationId,
      "vendor-page": vendorPage,
      "error-codes": errorCodes,
      "error-answer": errorAnswer,
      "named-examples": namedExamples,
      "closed-requests": closedRequests,
      "open-responses": openResponses,
      "secret-format": secretFormat,
      "schema-name": schemaName,
      refusals,
      "xml-name": xmlName,
      sources,
    },
  },
});
