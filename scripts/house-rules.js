// The house rules of CONTRIBUTING.md that Redocly's built-in rules do not reach.
import { closedRequests, openResponses, secretFormat } from "./house-rules/bodies.js";
import { namedExamples, sources, vendorPage } from "./house-rules/documentation.js";
import { errorAnswer, errorCodes, refusals } from "./house-rules/errors.js";
import { features, schemaFeatures } from "./house-rules/features.js";
import { mediaFeatures } from "./house-rules/media.js";
import { componentName, operationId } from "./house-rules/names.js";
import { parameters } from "./house-rules/parameters.js";
import { coverage, paging, rateLimits, reconciling } from "./house-rules/traffic.js";
import { xmlName, xmlSchema } from "./house-rules/xml.js";
import { anchors } from "./house-rules/yaml.js";

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
      "component-name": componentName,
      refusals,
      "xml-name": xmlName,
      "xml-schema": xmlSchema,
      sources,
      paging,
      reconcile: reconciling,
      "rate-limits": rateLimits,
      coverage,
      features,
      "media-features": mediaFeatures,
      "schema-features": schemaFeatures,
      parameters,
      anchors,
    },
  },
});
