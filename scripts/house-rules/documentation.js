// What people read beside the contract: the vendor's page, examples, and where each fact comes from.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Every operation links to the vendor's page. */
export const vendorPage = () => ({
  Operation(operation, { report, location }) {
    if (!/^https?:\/\//.test(operation.externalDocs?.url ?? ""))
      report({ message: "externalDocs.url must link to the vendor's page.", location });
  },
});

/** Named examples with a summary: the mock, the docs and the tests live on them. */
export const namedExamples = () => {
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

/** Beside each contract stands SOURCES.md: where each fact comes from. */
export const sources = () => ({
  Root(_root, { report, location }) {
    const file = join(dirname(location.source.absoluteRef), "SOURCES.md");
    if (!existsSync(file)) report({ message: "SOURCES.md is missing beside the contract.", location });
  },
});
