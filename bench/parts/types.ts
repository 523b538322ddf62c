// What the types cost the compiler, in a program of one call.
import { mkdirSync, writeFileSync } from "node:fs";
import { timed } from "../lib/command.js";
import { alternate, digits, median, spread } from "../lib/numbers.js";
import { installRelease, RELEASE } from "../lib/release.js";
import { atMost, type Part, table } from "../lib/section.js";
import { WORK } from "../lib/setup.js";

const OURS: Record<string, string> = {
  revcent: `import { createRevCentClient } from "contract-clients/revcent";
    const client = createRevCentClient({ apiKey: "" });`,
  "control-center": `import { createControlCenterClient } from "contract-clients/control-center";
    const client = createControlCenterClient({ baseUrl: "", username: "", apiKey: "" });`,
  getty: `import { createGettyClient } from "contract-clients/getty";
    const client = createGettyClient({ systemId: "", systemPassword: "" });`,
  ondemand: `import { createOnDemandClient } from "contract-clients/ondemand";
    const client = createOnDemandClient({ baseUrl: "", accessKeyId: "", secretAccessKey: "" });`,
};

const CALLS: Record<string, string> = {
  revcent: `createCustomer({ body: { campaign: "", customer: { first_name: "", last_name: "", email: "" } } })`,
  "control-center": `createCustomer({ body: { name: "", accountName: "" } })`,
  getty: `createCustomer({ body: { RequestHeader: { Token: "" }, CreateCustomerRequestBody: { UserName: "", Password: "", EmailAddress: "", FirstName: "", LastName: "", BillingCountryChar3Iso: "" } } })`,
  ondemand: `createAccount({ body: { MerchantID: "", EmailAddress: "", FirstName: "", LastName: "", CompanyName: "", Country: "GB" } })`,
};

/** A program that reads what came back, so that its type is looked at. */
function programsOf(provider: string): Record<string, string> {
  const call = CALLS[provider] ?? "";
  const use = "export const text = JSON.stringify(data ?? error);";
  const ours = `${OURS[provider]}\nconst { data, error } = await client.${call};\n${use}`;
  return {
    [`contract-clients/${provider}`]: ours,
    [`${RELEASE}, ${provider}`]: ours,
    [`hey-api, ${provider}`]: `import * as client from "../../hey-api/${provider}/sdk.gen.js";\nconst { data, error } = await client.${call};\n${use}`,
    [`Redocly, ${provider}`]: `import * as client from "../../redocly/${provider}.js";\nexport const text = JSON.stringify(await client.${call});`,
  };
}

const PROGRAMS: Record<string, string> = {
  nothing: "export {};",
  ...Object.assign({}, ...Object.keys(OURS).map(programsOf)),
};

function write(root: string, program: string, index: number): string {
  const folder = `${root}/types/${index}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/program.ts`, program);
  const compilerOptions = {
    target: "ES2022",
    module: "NodeNext",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  return folder;
}

export const types: Part = async (quick) => {
  const release = installRelease();
  const turns = Object.entries(PROGRAMS).map(([name, program], index) => {
    const folder = write(name.startsWith(RELEASE) ? release : WORK, program, index);
    return [name, () => timed(process.execPath, ["node_modules/typescript/bin/tsc", "--project", folder])];
  });
  const found: Map<string, number[]> = await alternate(quick ? 1 : 5, Object.fromEntries(turns));
  const nothing = median(found.get("nothing") ?? []);
  const rows = [...found].map(([name, all]) => [name, spread(all), digits(median(all) - nothing)]);
  return {
    title: "Type check",
    text: [
      "Milliseconds of `tsc --noEmit` over a program of one call, in a fresh process: median and middle half of 5 rounds that",
      "take turns.",
      "",
      ...table(["", "ms", "more than nothing"], rows),
    ].join("\n"),
    targets: Object.keys(OURS).map((provider) => {
      const [now, before] = [`contract-clients/${provider}`, `${RELEASE}, ${provider}`].map((name) =>
        median(found.get(name) ?? []),
      );
      return atMost(`tsc of one call of ${provider}, to ${RELEASE}`, 1.5, (now ?? 0) / (before ?? 0), "×");
    }),
  };
};
