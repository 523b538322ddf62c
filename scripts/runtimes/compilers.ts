import { compileConsumer } from "../lib/consumer.js";

/** As in test/runtimes/package.json. */
const VERSIONS = ["5.4", "5.9", "6", "7"];
/** Two users: one of Node, and one of a bundler who knows no Node. */
const USERS: Readonly<Record<string, object>> = {
  "`nodenext`, @types/node": { module: "nodenext", lib: ["ES2022"], types: ["node"] },
  "`bundler`, DOM": { module: "esnext", moduleResolution: "bundler", lib: ["ES2022", "DOM"], types: [] },
};

/** What one compiler says about the package's declarations, by user; nothing is good. */
export interface Checked {
  readonly version: string;
  readonly complaints: Readonly<Record<string, string>>;
}

export const checkTypes = (folder: string): Checked[] =>
  VERSIONS.map((version) => {
    const tsc = `test/runtimes/node_modules/typescript-${version}/bin/tsc`;
    const complaints = Object.entries(USERS).map(([user, options]) => [user, compileConsumer(folder, tsc, options)]);
    return { version, complaints: Object.fromEntries(complaints) };
  });
