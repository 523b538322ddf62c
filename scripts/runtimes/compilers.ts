import { COMMON_JS, compileConsumer, type Programs } from "../lib/consumer.js";

/** As in test/runtimes/package.json, with what each wants for the resolution `node10`. The last one has it no more. */
const VERSIONS: readonly (readonly [version: string, node10?: object])[] = [
  ["5.4", {}],
  ["5.9", {}],
  ["6", { ignoreDeprecations: "6.0" }],
  ["7"],
];

type User = readonly [options: object, programs?: Programs];

/** Users of Node, in both module systems, and of a bundler who knows no Node. */
const usersOf = (node10: object | undefined): Readonly<Record<string, User>> => ({
  "`nodenext`, @types/node": [{ module: "nodenext", lib: ["ES2022"], types: ["node"] }],
  "`bundler`, DOM": [{ module: "esnext", moduleResolution: "bundler", lib: ["ES2022", "DOM"], types: [] }],
  "`node16`, CommonJS": [{ module: "node16", lib: ["ES2022"], types: ["node"] }, COMMON_JS],
  ...(node10 && {
    "`node10`, CommonJS": [
      { module: "commonjs", moduleResolution: "node10", lib: ["ES2022"], types: ["node"], ...node10 },
      COMMON_JS,
    ],
  }),
});

/** What one compiler says about the package's declarations, by user; nothing is good. Users whom it cannot have are not there. */
export interface Checked {
  readonly version: string;
  readonly complaints: Readonly<Record<string, string>>;
}

/** Every compiler, one after the other. */
export async function checkTypes(folder: string): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const [version, node10] of VERSIONS) {
    const tsc = `test/runtimes/node_modules/typescript-${version}/bin/tsc`;
    const complaints: Record<string, string> = {};
    for (const [user, [options, programs]] of Object.entries(usersOf(node10)))
      complaints[user] = await compileConsumer(folder, tsc, options, programs);
    checked.push({ version, complaints });
  }
  return checked;
}
