// What an import costs a process that has just begun.
import { node } from "../lib/command.js";
import { alternate, median, spread } from "../lib/numbers.js";
import { atMost, type Part, table } from "../lib/section.js";
import { WORK } from "../lib/setup.js";

const OURS = ["revcent", "control-center", "getty", "ondemand"];
const ENTRIES: Record<string, string> = {
  ...Object.fromEntries(OURS.map((name) => [`contract-clients/${name}`, `contract-clients/${name}`])),
  "openapi-fetch": "openapi-fetch",
  "hey-api, revcent": "./hey-api/revcent/sdk.gen.js",
  "Redocly, revcent": "./redocly/revcent.js",
  axios: "axios",
  ky: "ky",
  undici: "undici",
  xmlbuilder2: "xmlbuilder2",
};

const milliseconds = (specifier: string) =>
  Number(
    node(
      [
        "--input-type=module",
        "--eval",
        `const start = performance.now(); await import("${specifier}"); console.log(performance.now() - start);`,
      ],
      WORK,
    ),
  );

export const imports: Part = async (quick) => {
  const turns = Object.entries(ENTRIES).map(([name, specifier]) => [name, () => milliseconds(specifier)]);
  const found: Map<string, number[]> = await alternate(quick ? 1 : 21, Object.fromEntries(turns));
  return {
    title: "Cold import",
    text: [
      "Milliseconds of `import()` in a fresh process: median and middle half of 21 rounds that take turns.",
      "",
      ...table(
        ["", "ms"],
        [...found].map(([name, all]) => [name, spread(all)]),
      ),
    ].join("\n"),
    targets: OURS.map((name) =>
      atMost(
        `import of contract-clients/${name}`,
        name === "ondemand" ? 30 : 20,
        median(found.get(`contract-clients/${name}`) ?? []),
        " ms",
      ),
    ),
  };
};
