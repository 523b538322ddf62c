// Packs what was built, and uses it as a stranger would: installed from the tarball, outside this repository.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { checkBundle, checkPlatforms } from "./lib/bundles.js";
import { COMMON_JS, compileConsumer, consumerText, type Programs } from "./lib/consumer.js";
import { install, type Packed, pack, run } from "./lib/packed.js";
import { checkPick } from "./lib/picked-bundles.js";
import { readProviders, runMain, UsageError } from "./lib/providers.js";

const PACKAGE = JSON.parse(readFileSync("package.json", "utf8")) as {
  name: string;
  exports: Record<string, unknown>;
  peerDependencies: Record<string, string>;
};
const ENTRIES = Object.keys(PACKAGE.exports).filter((entry) => !entry.endsWith(".json"));
/** Run in Node alone; no other entry may reach their files. */
const NODE_ONLY = ["./mock", "./provision", "./provision/postgres"];

const REQUIRED = ["package.json", "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md"];
const ALLOWED =
  /^dist\/(src|generated)\/.+\.(js|cjs|d\.ts|d\.cts)$|^dist\/LICENSES\.txt$|^specs\/.+\.(yaml|md)$|^(docs|examples)\/.+\.(md|ts|sh)$|^bench\/RESULTS\.md$/;

/** The ways in which users resolve modules, and where they get `fetch` and its types from. */
const COMPILERS: Readonly<Record<string, readonly [options: object, programs?: Programs]>> = {
  "nodenext, DOM": [{ module: "nodenext", lib: ["ES2022", "DOM"], types: [] }],
  "bundler, DOM": [{ module: "esnext", moduleResolution: "bundler", lib: ["ES2022", "DOM"], types: [] }],
  "nodenext, @types/node": [{ module: "nodenext", lib: ["ES2022"], types: ["node"] }],
  "node16 CommonJS": [{ module: "node16", lib: ["ES2022"], types: ["node"] }, COMMON_JS],
  "commonjs, node10": [{ module: "commonjs", moduleResolution: "node10", lib: ["ES2022"], types: ["node"] }, COMMON_JS],
};

await runMain(async () => {
  if (!existsSync("dist")) throw new UsageError("dist/ is missing: run `npm run build` first");
  const folder = mkdtempSync(join(tmpdir(), `${PACKAGE.name}-`));
  try {
    const packed = pack(folder);
    checkFiles(packed);
    await lint(join(folder, packed.filename));
    install(packed, folder);
    checkSourceMaps(folder);
    // Side by side: most of it is other processes.
    await Promise.all([checkTypes(folder), checkImports(folder)]);
    checkPostgres(folder);
    await checkMock(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
});

/** The last line says what failed; what a tool said about it comes before, unless it fits in. */
function fail(what: string, details = ""): never {
  const words = details.trim();
  const failed = `test-package: failed: ${what}`;
  throw new UsageError(words.includes("\n") ? `${words}\n${failed}` : words ? `${failed}: ${words}` : failed);
}

function checkFiles(packed: Packed): void {
  const files = packed.files.map(({ path }) => path);
  const required = [...REQUIRED, ...readProviders().map(({ root }) => root)];
  const missing = required.filter((path) => !files.includes(path));
  if (missing.length > 0) fail(`the tarball lacks ${missing.join(", ")}`);
  const surplus = files.filter((path) => !REQUIRED.includes(path) && !ALLOWED.test(path));
  if (surplus.length > 0) fail(`the tarball must not hold ${surplus.join(", ")}`);
  const [size, unpacked] = [packed.size, packed.unpackedSize].map((bytes) => `${Math.ceil(bytes / 1000)} kB`);
  console.log(`   ${packed.filename}: ${files.length} files, ${size} packed, ${unpacked} unpacked`);
}

async function lint(tarball: string): Promise<void> {
  const data = new Uint8Array(readFileSync(tarball)).buffer;
  const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true });
  const words = messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
  if (messages.length > 0) fail("publint", words.join("\n"));
  run("attw", "node_modules/.bin/attw", [tarball, "--no-color", "--no-emoji"]);
  console.log("   publint and attw have nothing to say");
}

/** The sources are not shipped, so that any source map would point nowhere. */
function checkSourceMaps(folder: string): void {
  const root = join(folder, "node_modules", PACKAGE.name);
  const mapped = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" }).filter(
    (path) =>
      /\.(js|ts)$/.test(path) && /^\/\/# sourceMappingURL=/m.test(readFileSync(join(root, "dist", path), "utf8")),
  );
  if (mapped.length > 0) fail(`source maps are named, but not shipped: ${mapped.join(", ")}`);
}

async function checkImports(folder: string): Promise<void> {
  for (const file of ["import.mjs", "heap.mjs"]) copyFileSync(`test/package/${file}`, join(folder, file));
  const names = readProviders().map(({ name }) => name);
  process.stdout.write(run("importing the package in Node", process.execPath, ["import.mjs", ...names], folder));
  process.stdout.write(run("many calls", process.execPath, ["--expose-gc", "heap.mjs"], folder, 300_000));

  const sizes: string[] = [];
  for (const entry of ENTRIES.filter((one) => !NODE_ONLY.includes(one)))
    sizes.push(await checkBundle(folder, PACKAGE.name, entry));
  console.log(`   minified and gzipped for browsers: ${sizes.join(", ")}`);
  console.log(`   bundlers find the code of their platform: ${await checkPlatforms(folder, PACKAGE.name)}`);
  const picked: string[] = [];
  for (const provider of names) picked.push(await checkPick(folder, PACKAGE.name, provider));
  console.log(`   programs of one operation hold no other: ${picked.join(", ")}`);
}

async function checkTypes(folder: string): Promise<void> {
  const text = consumerText();
  const forgotten = ENTRIES.filter((entry) => !text.includes(`from "${PACKAGE.name}${entry.slice(1)}"`));
  if (forgotten.length > 0) fail(`the programs in test/package do not import ${forgotten.join(", ")}`);

  for (const [name, [options, programs]] of Object.entries(COMPILERS)) {
    const complaints = await compileConsumer(folder, "node_modules/typescript/bin/tsc", options, programs);
    if (complaints) fail(`the types (${name})`, complaints);
  }
  console.log(`   types check with ${Object.keys(COMPILERS).join("; ")}`);
}

/** The entry loads without its optional peers, and says so when it needs them. */
function checkPostgres(folder: string): void {
  const program = `import { postgresJournal } from "${PACKAGE.name}/provision/postgres";
await postgresJournal({ connectionString: "postgres://127.0.0.1:1/" }).entries().next();`;
  const args = ["--input-type=module", "--eval", program];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", timeout: 600_000 });
  const sentence = `${PACKAGE.name}/provision/postgres needs pg, which is not installed: npm install pg@8 pg-boss@10\n`;
  if (status !== 1 || !stderr.includes(`Error: ${sentence}`))
    fail("postgresJournal does not say that its peers are missing", stderr);
  const command = ["provision", "status", "a.csv", "--journal", "postgres://127.0.0.1:1/"];
  const options = { cwd: folder, encoding: "utf8", timeout: 60_000 } as const;
  const line = spawnSync(join(folder, "node_modules/.bin", PACKAGE.name), command, options);
  if (line.status !== 1 || line.stderr !== sentence)
    fail("the command does not say that the journal's peers are missing", line.stderr);
}

/** The mock without its optional peers, and with them: they are linked, because installing them takes long. */
async function checkMock(folder: string): Promise<void> {
  const command = join(folder, "node_modules/.bin", PACKAGE.name);
  const prism = Object.keys(PACKAGE.peerDependencies).filter((peer) => peer.startsWith("@stoplight/"));
  const peers = prism.map((peer) => `${peer}@${PACKAGE.peerDependencies[peer]}`);
  const sentence = `${PACKAGE.name}/mock needs Prism, which is not installed: npm install --save-dev ${peers.join(" ")}\n`;
  copyFileSync("test/package/mock.mjs", join(folder, "mock.mjs"));
  const module = spawnSync(process.execPath, ["mock.mjs"], { cwd: folder, encoding: "utf8", timeout: 600_000 });
  if (module.status !== 1 || !module.stderr.includes(`\nError: ${sentence}`))
    fail("startMock does not say that its peers are missing", module.stderr);
  const line = spawnSync(command, ["mock", "--port", "0"], { cwd: folder, encoding: "utf8", timeout: 600_000 });
  if (line.status !== 1 || line.stderr !== sentence)
    fail("the command does not say that its peers are missing", line.stderr);

  for (const peer of prism) {
    const link = join(folder, "node_modules", peer);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve("node_modules", peer), link, "dir");
  }
  run("the mock", process.execPath, ["mock.mjs"], folder);

  const child = spawn(command, ["mock", "--port", "0"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
    if (printed.split("\n").length > readProviders().length) child.kill("SIGTERM");
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), 600_000);
  const [code] = await ended;
  clearTimeout(timer);
  if (code !== 0) fail(`the command ended with ${code}`, printed);
  console.log("   the mock serves, as a module and as a command, and says so when its peers are missing");
}
