// The house rules of CONTRIBUTING.md that Redocly's built-in rules do not reach.
import { closedRequests, openResponses, secretFormat, xmlName } from "./house-rules/bodies.js";
import { namedExamples, sources, vendorPage } from "./house-rules/documentation.js";
import { errorAnswer, errorCodes, refusals } from "./house-rules/errors.js";
import { operationId, schemaName } from "./house-rules/names.js";

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
