// What a client takes that nobody calls.
import { resolve } from "node:path";
import { node } from "../lib/command.js";
import { alternate, digits, median, spread } from "../lib/numbers.js";
import { installRelease, RELEASE } from "../lib/release.js";
import { atMost, type Part, table } from "../lib/section.js";
import { WORK } from "../lib/setup.js";

const CLIENTS: Readonly<Record<string, readonly [factory: string, options: object]>> = {
  revcent: ["createRevCentClient", { apiKey: "k" }],
  "control-center": ["createControlCenterClient", { baseUrl: "https://example.com", username: "u", apiKey: "k" }],
  getty: ["createGettyClient", { systemId: "s", systemPassword: "p" }],
  ondemand: ["createOnDemandClient", { baseUrl: "https://example.com", accessKeyId: "k", secretAccessKey: "s" }],
};

/** Bytes that are in use once a client was imported and made, and not before. */
const bytes = (provider: string, folder: string) => {
  const [factory, options] = CLIENTS[provider] ?? [];
  const program = `const use = () => (gc(), gc(), process.memoryUsage().heapUsed);
    const before = use();
    const { ${factory} } = await import("contract-clients/${provider}");
    globalThis.client = ${factory}(${JSON.stringify(options)});
    console.log(use() - before);`;
  return Number(node(["--expose-gc", "--input-type=module", "--eval", program], folder));
};

export const idle: Part = async (quick) => {
  const release = installRelease();
  const rows: string[][] = [];
  const targets = [];
  for (const provider of Object.keys(CLIENTS)) {
    const found = await alternate(quick ? 1 : 11, {
      ours: () => bytes(provider, resolve(WORK)) / 1e6,
      before: () => bytes(provider, release) / 1e6,
    });
    const [ours = [], before = []] = found.values();
    const ratio = median(ours) / median(before);
    rows.push([provider, spread(before), spread(ours), digits(ratio)]);
    targets.push(atMost(`memory of an idle ${provider} client, to ${RELEASE}`, 1.3, ratio, "×"));
  }
  return {
    title: "Idle memory",
    text: [
      "MB of heap that a fresh process has in use after it imported and made one client, over what it had before: median and",
      "middle half of 11 rounds.",
      "",
      ...table(["MB", RELEASE, "now", "ratio"], rows),
    ].join("\n"),
    targets,
  };
};
