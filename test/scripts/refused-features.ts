// Features of OpenAPI that the clients have no place for, each as a change to the made-up contract. CONTRIBUTING.md has the table.
type Row = readonly [rule: string, what: string, find: string, replacement: string];

const LAST_PARAMETER = '              summary: The first\n              value: "1"\n';
const exampleOf = (text: string) =>
  text.includes("type: array") ? '["1"]' : text.includes("type: object") ? "{ a: x }" : '"1"';
/** A second parameter of getThing. */
const parameter = (what: string, text: string): [string, string, string, string] => [
  "parameters",
  what,
  LAST_PARAMETER,
  `${LAST_PARAMETER}        - { description: More., examples: { One: { summary: One, value: ${exampleOf(text)} } }, ${text} }\n`,
];
const LIST = "schema: { type: array, items: { type: string } }";
const OBJECT = "schema: { type: object, additionalProperties: false, properties: { a: { type: string } } }";
const TEXT = "schema: { type: string }";

/** The answer of getThing. */
const ANSWER =
  "            application/json:\n              schema:\n                type: object\n                required: [name]\n                properties:\n                  name:\n                    type: string\n";

/** What the house rules refuse. */
const HOUSE: readonly [rule: string, what: string, find: string, replacement: string][] = [
  parameter("a cookie", `name: more, in: cookie, ${TEXT}`),
  parameter(
    "a parameter with content",
    `name: more, in: query, content: { application/json: { ${TEXT}, examples: { One: { summary: One, value: "1" } } } }`,
  ),
  parameter("a parameter without a schema", "name: more, in: query"),
  parameter("a header that is not a parameter's", `name: Accept, in: header, ${TEXT}`),
  parameter("a name that would be escaped", `name: "a b", in: query, ${TEXT}`),
  parameter("a list in a header", `name: more, in: header, ${LIST}`),
  parameter("an object in a header", `name: more, in: header, ${OBJECT}`),
  parameter("deepObject of a text", `name: more, in: query, style: deepObject, ${TEXT}`),
  parameter("deepObject of a list", `name: more, in: query, style: deepObject, ${LIST}`),
  parameter("pipeDelimited of an object", `name: more, in: query, style: pipeDelimited, explode: false, ${OBJECT}`),
  parameter(
    "spaceDelimited of an exploded list",
    `name: more, in: query, style: spaceDelimited, explode: true, ${LIST}`,
  ),
  parameter("allowReserved of a list", `name: more, in: query, allowReserved: true, ${LIST}`),
  parameter("an open object", "name: more, in: query, schema: { type: object, properties: { a: { type: string } } }"),
  parameter(
    "an object within an object",
    `name: more, in: query, ${OBJECT.replace("{ type: string }", "{ type: object }")}`,
  ),
  parameter("an object whose keys would be escaped", `name: more, in: query, ${OBJECT.replace("{ a:", '{ "a&b":')}`),
  parameter("a list of objects", `name: more, in: query, ${LIST.replace("string", "object")}`),
  parameter(
    "a list of lists behind a oneOf",
    `name: more, in: query, schema: { oneOf: [{ type: string }, { type: array, items: { type: array } }] }`,
  ),
  parameter("a parameter of which nothing is said", "name: more, in: query, schema: {}"),
  parameter("a parameter that may be null", "name: more, in: query, schema: { type: [string, 'null'] }"),
  parameter("null among a parameter's values", "name: more, in: query, schema: { enum: [a, null] }"),
  parameter("a list of which nothing is said", "name: more, in: query, schema: { type: array }"),
  parameter("null in a list", `name: more, in: query, ${LIST.replace("string", "[string, 'null']")}`),
  parameter(
    "an object of which nothing is said within",
    `name: more, in: query, ${OBJECT.replace("type: string", "")}`,
  ),
  parameter("a header of the connection", `name: Content-Length, in: header, ${TEXT}`),
  parameter(
    "a header in two spellings",
    `name: x-more, in: header, ${TEXT} }\n        - { description: More., examples: { One: { summary: One, value: "1" } }, name: X-More, in: header, ${TEXT}`,
  ),
  [
    "parameters",
    "true and false in a path",
    "            type: string\n            maxLength: 5\n",
    "            type: boolean\n",
  ],
  ["parameters", "a label in a path", "          in: path\n", "          in: path\n          style: label\n"],
  ["parameters", "a matrix in a path", "          in: path\n", "          in: path\n          style: matrix\n"],
  [
    "parameters",
    "an object in a path",
    "            type: string\n            maxLength: 5\n",
    "            type: object\n",
  ],
  ["parameters", "a name with a meaning in path templates", "thing_id", '".thing_id"'],
  ["features", "OpenAPI 3.0", "openapi: 3.1.0", "openapi: 3.0.3"],
  [
    "features",
    "a dialect of schemas",
    "paths:\n",
    "jsonSchemaDialect: https://json-schema.org/draft/2019-09/schema\npaths:\n",
  ],
  ["features", "a server with a path alone", "url: https://api.fifth.invalid/v1", "url: /v1"],
  ["features", "a server without encryption", "url: https://api.fifth.invalid/v1", "url: http://api.fifth.invalid/v1"],
  ["features", "a server with a query", "url: https://api.fifth.invalid/v1", "url: https://api.fifth.invalid/v1?a=b"],
  [
    "features",
    "an operation's server with variables",
    "      tags: [Things]\n      security:\n        - key: []\n      parameters:\n",
    '      servers: [{ url: "https://{host}/v1", variables: { host: { default: a.fifth.invalid } } }]\n      tags: [Things]\n      security:\n        - key: []\n      parameters:\n',
  ],
  [
    "features",
    "a path's server with variables",
    "  /things:\n",
    '  /things:\n    servers: [{ url: "https://{host}/v1", variables: { host: { default: a.fifth.invalid } } }]\n',
  ],
  [
    "features",
    "a body of GET",
    "      operationId: getThing\n",
    '      operationId: getThing\n      requestBody: { content: { application/octet-stream: { examples: { One: { summary: One, value: "1" } } } } }\n',
  ],
  ["features", "TRACE", "    get:\n", "    trace:\n"],
  [
    "features",
    "callbacks of an operation",
    "      operationId: createThing\n",
    "      operationId: createThing\n      callbacks: { done: { '{$request.body#/url}': { post: { responses: { '200': { description: Taken. } } } } } }\n",
  ],
  [
    "media-features",
    "the encoding of a part",
    "          application/xml; charset=utf-8:\n",
    "          application/xml; charset=utf-8:\n            encoding: { name: { contentType: text/plain } }\n",
  ],
  [
    "media-features",
    "JSON without a schema",
    "              schema:\n                type: object\n                required: [name]\n                properties:\n                  name:\n                    type: string\n",
    "",
  ],
  [
    "media-features",
    "a range of types with a schema",
    "            application/json:\n              schema:\n                type: object\n",
    "            application/*:\n              schema:\n                type: object\n",
  ],
  [
    "media-features",
    "a type that no codec reads",
    "            application/json:\n              schema:\n                type: object\n",
    "            application/yaml:\n              schema:\n                type: object\n",
  ],
  [
    "media-features",
    "a text that is an object",
    "            application/json:\n              schema:\n                type: object\n",
    "            text/csv:\n              schema:\n                type: object\n",
  ],
  [
    "media-features",
    "a form that is a text",
    ANSWER,
    "            application/x-www-form-urlencoded:\n              schema:\n                type: string\n",
  ],
  [
    "media-features",
    "a JSON answer that is a text",
    ANSWER,
    "            application/json:\n              schema:\n                type: string\n",
  ],
  [
    "media-features",
    "a JSON answer that may be null",
    ANSWER,
    "            application/json:\n              schema:\n                oneOf: [{ type: object }, { type: 'null' }]\n",
  ],
  [
    "media-features",
    "a number in a form that is read",
    ANSWER,
    "            application/x-www-form-urlencoded:\n              schema:\n                type: object\n                properties: { name: { type: integer } }\n",
  ],
  [
    "media-features",
    "a list in a form that is read",
    ANSWER,
    "            multipart/form-data:\n              schema:\n                type: object\n                properties: { name: { type: array, items: { type: string } } }\n",
  ],
  [
    "media-features",
    "a form that may be a list",
    ANSWER,
    "            application/x-www-form-urlencoded:\n              schema:\n                oneOf: [{ type: object }, { type: array, items: { type: string } }]\n",
  ],
  [
    "media-features",
    "an object in a form",
    '          application/xml; charset=utf-8:\n            schema:\n              $ref: "#/components/schemas/CreateThing"\n',
    "          application/x-www-form-urlencoded:\n            schema: { type: object, additionalProperties: false, properties: { a: { type: object, additionalProperties: false } } }\n",
  ],
  [
    "media-features",
    "a body of two types with a schema each",
    "          application/xml; charset=utf-8:\n",
    "          application/json:\n            schema: { type: object, additionalProperties: false }\n            examples: { One: { summary: One, value: {} } }\n          application/xml; charset=utf-8:\n",
  ],
  [
    "media-features",
    "a body of an answer that means yes by its status",
    '        "200":\n          description: The thing.\n',
    '        "302":\n          x-success: true\n          description: The thing.\n',
  ],
  [
    "media-features",
    "a body of 204",
    '        "200":\n          description: The thing.\n',
    '        "204":\n          description: The thing.\n',
  ],
  ["media-features", "a body of HEAD", "    get:\n", "    head:\n"],
  [
    "media-features",
    "a range without a body",
    '        "404":\n',
    '        "2XX":\n          description: Another yes.\n        "404":\n',
  ],
  [
    "media-features",
    "an answer before the answer",
    '        "404":\n',
    '        "103":\n          description: Hints.\n        "404":\n',
  ],
  ...[
    "nullable: true",
    "discriminator: { propertyName: code }",
    "$id: urn:x",
    "$anchor: here",
    "$dynamicRef: '#here'",
    "$dynamicAnchor: here",
    "$schema: https://json-schema.org/draft/2020-12/schema",
  ].map((word): [string, string, string, string] => [
    "schema-features",
    word,
    "    Fault:\n      type: object\n",
    `    Fault:\n      ${word}\n      type: object\n`,
  ]),
  [
    "schema-features",
    "format: binary",
    "        code:\n          type: string\n",
    "        code:\n          type: string\n          format: binary\n",
  ],
  [
    "schema-features",
    "readOnly in a request",
    "          maxLength: 20\n",
    "          maxLength: 20\n          readOnly: true\n",
  ],
  [
    "schema-features",
    "writeOnly in an answer",
    "        code:\n          type: string\n",
    "        code:\n          type: string\n          writeOnly: true\n",
  ],
  [
    "features",
    "something beside a path's reference",
    "  /things:\n",
    '  /others: { $ref: "#/paths/~1things", summary: Others }\n  /things:\n',
  ],
  ...["then", "constructor", "toString", "hasOwnProperty"].map((id): [string, string, string, string] => [
    "operation-id",
    `${id}, which promises and objects have`,
    "operationId: getThing",
    `operationId: ${id}`,
  ]),
];

/** What Redocly's own rules refuse. */
const BUILT_IN: readonly [rule: string, what: string, find: string, replacement: string][] = [
  [
    "no-identical-paths",
    "one path twice, by its template",
    "  /things:\n",
    "  /things/{id}: { $ref: '#/paths/~1things' }\n  /things:\n",
  ],
  ["path-parameters-defined", "a placeholder without a parameter", "/things/{thing_id}:", "/things/{thing_id}/{more}:"],
  ["path-not-include-query", "a query in a path", "  /things:\n", "  /things?a=b:\n"],
  [
    "operation-parameters-unique",
    "a parameter twice",
    "      parameters:\n",
    `      parameters:\n        - { name: thing_id, in: path, required: true, description: Twice., ${TEXT} }\n`,
  ],
  ["operation-operationId-unique", "an operation's name twice", "operationId: createThing", "operationId: getThing"],
  [
    "no-empty-servers",
    "no server",
    "servers:\n  - url: https://api.fifth.invalid/v1\n    description: Does not exist.\n",
    "",
  ],
  [
    "struct",
    "a limit as OpenAPI 3.0 has it",
    "          type: string\n          maxLength: 20\n",
    "          type: integer\n          exclusiveMinimum: true\n",
  ],
  ["struct", "a method of OpenAPI 3.2", "    get:\n", "    query:\n"],
];

/** Each with the rule that finds it. */
export const REFUSED: readonly Row[] = [...HOUSE.map(([rule, ...row]): Row => [`house/${rule}`, ...row]), ...BUILT_IN];

/** Parameters that are as well as any. */
export const SOUND_PARAMETERS: readonly [what: string, find: RegExp, replacement: string][] = [
  ["a list that is exploded", `name: more, in: query, ${LIST}`],
  ["a list between bars", `name: more, in: query, style: pipeDelimited, explode: false, ${LIST}`],
  ["an object as a form", `name: more, in: query, ${OBJECT}`],
  ["a deep object", `name: more, in: query, style: deepObject, ${OBJECT}`],
  ["a text with reserved characters", `name: more, in: query, allowReserved: true, ${TEXT}`],
  [
    "a deprecated parameter that may be empty",
    `name: more, in: query, deprecated: true, allowEmptyValue: true, ${TEXT}`,
  ],
  ["a header", `name: x-more, in: header, ${TEXT}`],
].map(([what = "", text = ""]): [string, RegExp, string] => [
  what,
  new RegExp(LAST_PARAMETER),
  parameter(what, text)[3],
]);
