// What a browser loads for a program that makes a client and creates one customer.
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { contendersFor, OURS } from "../contenders/index.js";
import { BEFORE } from "../lib/before.js";
import { digits } from "../lib/numbers.js";
import { atMost, type Part, table } from "../lib/section.js";
import { WORK } from "../lib/setup.js";

const FACTORIES: Record<string, string> = {
  revcent: "createRevCentClient",
  "control-center": "createControlCenterClient",
  getty: "createGettyClient",
  ondemand: "createOnDemandClient",
};
const PICKED = "ours, one operation picked";
/** Kilobytes that a program of one operation may take. */
const WANTED: Record<string, number> = {
  ...Object.fromEntries(Object.entries(BEFORE.bundle).map(([provider, size]) => [provider, size * 1.15])),
  ondemand: 60,
};

/** Peers that are the same for every JSON contract, by the file of their contender. */
const FILES: Record<string, string> = { fetch: "fetch", "openapi-fetch": "openapi-fetch", axios: "axios", ky: "ky" };

/** The program: it exports a function that makes the call. */
function programOf(name: string, provider: string): string | undefined {
  const method = provider === "ondemand" ? "createAccount" : "createCustomer";
  const factory = FACTORIES[provider];
  if (name === OURS)
    return `import { ${factory} } from "contract-clients/${provider}";
      export const create = (options, body) => ${factory}(options).${method}({ body });`;
  if (name === PICKED)
    return `import { ${factory?.replace("create", "pick")} as pick } from "contract-clients/${provider}";
      import { ${method} } from "contract-clients/${provider}/operations";
      export const create = (options, body) => pick(options, { ${method} }).${method}({ body });`;
  if (name === "hey-api")
    return `import { client } from "./hey-api/${provider}/client.gen.js";
      import { ${method} } from "./hey-api/${provider}/sdk.gen.js";
      export const create = (options, body) => (client.setConfig(options), ${method}({ body }));`;
  if (name === "Redocly")
    return `import { configure, ${method} } from "./redocly/${provider}.js";
      export const create = (options, body) => (configure(options), ${method}({ body }));`;
  const file = FILES[name];
  if (!file) return undefined;
  if (provider !== "ondemand")
    return `import { connect } from "./contenders/${file}.js";
      export const create = (job, body) => connect(job)(job.create, body);`;
  return `import { sendText } from "./contenders/${file}.js";
    import { connectXml } from "./contenders/xml.js";
    const digest = async (text) =>
      btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)))));
    export const create = (job) => connectXml(job, sendText, digest)();`;
}

async function bundle(program: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: WORK },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    logLevel: "silent",
    // This repository's tsconfig would lead to src/ in place of the package.
    tsconfigRaw: {},
    alias: { url: resolve("bench/lib/no-url.ts") },
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length, metafile };
}

const PARTS: readonly (readonly [string, RegExp])[] = [
  ["core", /contract-clients\/dist\/src\/(chunks\/core|core\/)/],
  ["XML, and the libraries joined with it", /contract-clients\/dist\/src\/chunks\/xml/],
  ["schemas, operations and provider", /contract-clients\/dist\//],
];

/** Minified bytes by origin. */
function origins({ outputs }: Metafile): number[] {
  const sums = PARTS.map(() => 0);
  for (const [file, { bytesInOutput }] of Object.entries(Object.values(outputs)[0]?.inputs ?? {})) {
    const index = PARTS.findIndex(([, pattern]) => pattern.test(file));
    if (index >= 0) sums[index] = (sums[index] ?? 0) + bytesInOutput;
  }
  return sums;
}

export const bundles: Part = async () => {
  const rows: string[][] = [];
  const shares: string[][] = [];
  const targets = [];
  for (const name of [PICKED, OURS, "hey-api", "Redocly", ...Object.keys(FILES)]) {
    const row = [name];
    for (const [provider, wanted] of Object.entries(WANTED)) {
      const program = (name === PICKED || contendersFor(provider).includes(name)) && programOf(name, provider);
      if (!program) {
        row.push("–");
        continue;
      }
      const { minified, gzipped, metafile } = await bundle(program);
      row.push(`${digits(gzipped / 1000)} (${digits(minified / 1000)})`);
      if (name !== OURS && name !== PICKED) continue;
      shares.push([`${provider}, ${name}`, ...origins(metafile).map((bytes) => digits(bytes / 1000))]);
      if (name === PICKED)
        targets.push(atMost(`bundle of one operation of ${provider}, gzip`, wanted, gzipped / 1000, " kB"));
    }
    rows.push(row);
  }
  return {
    title: "Bundle",
    text: [
      "A program that makes a client and creates one customer: esbuild, minified ESM for browsers, gzip level 9.",
      "The peers' xmlbuilder2 asks for Node's `events`, for which the package of that name stands in, and `url`, which is left out",
      "because no writer of XML calls it. Peers neither validate nor keep Getty's session. undici runs in Node alone.",
      "",
      ...table(
        ["kB gzip (minified)", ...Object.keys(WANTED)],
        [["ours, v0.1.0", ...Object.values(BEFORE.bundle).map(digits)], ...rows],
      ),
      "",
      "What is in ours, minified:",
      "",
      ...table(["kB", ...PARTS.map(([name]) => name)], shares),
    ].join("\n"),
    targets,
  };
};
