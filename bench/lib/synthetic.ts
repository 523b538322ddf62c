// Contracts of any size: RevCent's createCustomer over and over, each time with components of its own.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse, stringify } from "yaml";
import { CONTRACTS } from "./setup.js";

export const NAME = "synthetic";
/** In one file. */
const SOURCE = `${CONTRACTS}/revcent.json`;
const CODES = [
  { code: "E1", status: "unknown", meaning: "The campaign is not known." },
  { code: "E2", status: "unknown", meaning: "Too many calls.", throttled: true },
];

type Components = Record<string, Record<string, unknown>>;
interface Contract {
  paths: Record<string, Record<string, object>>;
  components: Components;
  tags: { name: string }[];
}

const REFERENCE = /"#\/components\/(\w+)\/(\w+)"/g;

/** The components that a value leads to, by section and name. */
function reach(value: unknown, from: Components, found: Components = {}): Components {
  for (const [, section = "", name = ""] of JSON.stringify(value).matchAll(REFERENCE)) {
    const part = from[section]?.[name];
    found[section] ??= {};
    if (name in found[section]) continue;
    found[section][name] = part;
    reach(part, from, found);
  }
  return found;
}

function numbered<Value>(value: Value, number: number): Value {
  return JSON.parse(JSON.stringify(value).replaceAll(REFERENCE, `"#/components/$1/$2${number}"`)) as Value;
}

function contractOf(operations: number): Contract {
  const source = JSON.parse(readFileSync(SOURCE, "utf8")) as Contract;
  // What it is reconciled by is another operation, which there is none of here.
  const post = { ...source.paths["/customers"]?.["post"], "x-error-codes": CODES, "x-reconcile": undefined };
  const needed = reach(post, source.components);
  const paths: Contract["paths"] = {};
  const components: Components = { securitySchemes: source.components["securitySchemes"] ?? {} };
  for (let number = 1; number <= operations; number++) {
    paths[`/customers${number}`] = { post: { ...numbered(post, number), operationId: `createCustomer${number}` } };
    for (const [section, entries] of Object.entries(needed)) {
      const renamed = Object.entries(numbered(entries, number)).map(([name, entry]) => [`${name}${number}`, entry]);
      components[section] = Object.assign(components[section] ?? {}, Object.fromEntries(renamed));
    }
  }
  return { ...source, tags: source.tags.filter(({ name }) => name === "Customers"), paths, components };
}

/** A folder in which `generate` finds one contract of so many operations, and else what it finds here. */
export function writeSynthetic(folder: string, operations: number): void {
  mkdirSync(`${folder}/specs/${NAME}`, { recursive: true });
  for (const shared of ["scripts", "node_modules", "biome.json", "package.json"])
    symlinkSync(resolve(shared), `${folder}/${shared}`);
  writeFileSync(
    `${folder}/specs/${NAME}/openapi.yaml`,
    stringify(contractOf(operations), { aliasDuplicateObjects: false }),
  );
  writeFileSync(`${folder}/specs/${NAME}/SOURCES.md`, "# Sources\n\nMade up.\n");
  const config = parse(readFileSync("redocly.yaml", "utf8")) as object;
  const apis = { [NAME]: { root: `specs/${NAME}/openapi.yaml` } };
  writeFileSync(`${folder}/redocly.yaml`, stringify({ ...config, apis }));
}
