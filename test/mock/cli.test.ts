// The command line, as `npm run mock` runs it from the sources; scripts/test-package.ts runs it from the tarball.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, it } from "vitest";
import { startMock } from "../../src/mock/index.js";

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

function run(script: string, ...args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  const printed = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    printed.out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    printed.err += chunk.toString();
  });
  return {
    child,
    printed,
    ended: once(child, "close").then(([code]) => ({ code: code as number | null, ...printed })),
  };
}
const mock = (...args: string[]) => run("scripts/mock.ts", ...args);
const program = (...args: string[]) => run("src/cli/bin.ts", ...args);

/** The URLs that were printed, once there are so many. */
async function urlsOf({ child, printed, ended }: ReturnType<typeof run>, count: number): Promise<string[]> {
  while (printed.out.split("\n").length <= count) {
    const end = await Promise.race([once(child.stdout as NodeJS.ReadableStream, "data").then(() => undefined), ended]);
    if (end) throw new Error(`ended with ${end.code}: ${end.err}`);
  }
  return printed.out.match(/http:\S+/g) ?? [];
}

it("serves the named providers, and ends when it is told to", async () => {
  const running = mock("revcent", "ondemand", "--port", "0");
  const [revcent, ondemand] = await urlsOf(running, 2);
  expect(revcent).toMatch(/:\d+\/v2$/);
  expect(ondemand).toMatch(/:\d+$/);
  const response = await fetch(`${revcent}/customers/12345678901234567890`, { headers: { "x-api-key": "k" } });
  // It remembers: nobody has created this customer.
  expect(response.status).toBe(404);
  running.child.kill("SIGTERM");
  expect(await running.ended).toMatchObject({ code: 0, err: "" });
});

it("serves on the fixed ports without --port", async () => {
  const running = mock("revcent");
  // Somebody on this machine may be using the mock.
  const said = await urlsOf(running, 1).catch((error: Error) => [error.message]);
  expect(said.join()).toMatch(/^http:\/\/127\.0\.0\.1:4012\/v2$|revcent: port 4012 is in use/);
});

it("serves all of them on any free ports, without a memory and with latency, if it is asked to", async () => {
  const running = program("mock", "--port", "0", "--stateless", "--latency", "50", "--failures=0", "--seed", "1");
  const urls = await urlsOf(running, 4);
  expect(new Set(urls.map((url) => new URL(url).port)).size).toBe(4);
  const begin = performance.now();
  const { status } = await fetch(`${urls[2]}/customers/12345678901234567890`, { headers: { "x-api-key": "k" } });
  expect(status).toBe(200);
  expect(performance.now() - begin).toBeGreaterThanOrEqual(49);
  running.child.kill("SIGINT");
  expect(await running.ended).toMatchObject({ code: 0 });
});

it("says in one line which port is in use", async () => {
  const taken = await startMock("getty");
  const { port } = new URL(taken.url);
  try {
    const { code, err } = await program("mock", "ondemand", "--port", port).ended;
    expect({ code, err }).toEqual({
      code: 1,
      err: `ondemand: port ${port} is in use; stop what listens there, or choose with --port\n`,
    });
  } finally {
    await taken.close();
  }
});

it("counts up from --port, and ends the mocks that it has started when one cannot start", async () => {
  const { code, out, err } = await program("mock", "getty", "ondemand", "--port", "65535").ended;
  expect({ code, out, err }).toEqual({
    code: 1,
    out: "getty           http://127.0.0.1:65535/v1\n",
    err: "option --port must be a port: 0 to 65535, 0 for any free one.\n",
  });
});

it("explains itself", async () => {
  const { code, out } = await program("mock", "--help").ended;
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: contract-clients mock /);
  expect(out).toMatch(/^ {2}getty {11}4010\n {2}control-center {2}4011\n {2}revcent {9}4012\n {2}ondemand {8}4013$/m);
});

it.each([
  [["mock", "acme"], 'unknown provider "acme"; there are getty, control-center, revcent, ondemand'],
  [["mock", "--port", "x"], 'option --port must be a number, not "x"'],
  [["mock", "--port", "70000"], "option --port must be a port: 0 to 65535, 0 for any free one."],
  [["mock", "--failures", "2"], "option --failures must be a share: 0 to 1."],
  [
    ["mock", "--fail-at", "work,teapot"],
    "option --fail-at must be one or some of arrival, request, work, head, body, late, 503, 503-after-work, or a function.",
  ],
  [["mock", "--bad"], "Unknown option '--bad'; see contract-clients --help"],
  [["serve"], 'unknown command "serve"; see contract-clients --help'],
  [[], "no command; see contract-clients --help"],
])("answers %j in one line, and ends with 1", async (args, line) => {
  expect(await program(...args).ended).toEqual({ code: 1, out: "", err: `${line}\n` });
});
