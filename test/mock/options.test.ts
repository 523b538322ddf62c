import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type MockOptions, startMock } from "../../src/mock/index.js";
import { assignPorts, providerPorts } from "../../src/mock/shelf.js";

it.each<[option: string, value: unknown]>([
  ["port", -1],
  ["port", 65_536],
  ["port", 80.5],
  ["port", "4010"],
  ["contract", ""],
  ["stateful", "no"],
  ["latency", -1],
  ["latency", Number.NaN],
  ["latency", 2 ** 31],
  ["failures", 1.1],
  ["failures", "10%"],
  ["failAt", "teapot"],
  ["failAt", []],
  ["failAt", ["work", "teapot"]],
  ["late", -1],
  ["limits", 1],
  ["seed", 0.5],
  ["tokenMinutes", 0],
  ["tokenMinutes", Number.POSITIVE_INFINITY],
  ["tokenMinutes", "30"],
])("an option that is wrong is named: %s %j", async (option, value) => {
  const start = startMock("getty", { [option]: value } as MockOptions);
  await expect(start).rejects.toThrow(new RegExp(`^startMock: option "${option}" must be `));
  await expect(start).rejects.toBeInstanceOf(TypeError);
});

it("a wrong secret is not shown", async () => {
  const secretAccessKey = 4711 as unknown as string;
  await expect(startMock("ondemand", { secretAccessKey })).rejects.toThrow(
    'startMock: option "secretAccessKey" must be your secret access key.',
  );
});

it("an option of another provider is unknown, and so is any other", async () => {
  const known = "the options are port, contract, stateful, latency, failures, failAt, late, limits, seed";
  await expect(startMock("revcent", { tokenMinutes: 1 })).rejects.toThrow(
    `startMock: option "tokenMinutes" is unknown; ${known}.`,
  );
  await expect(startMock("getty", { toString: 1 } as MockOptions)).rejects.toThrow(
    `startMock: option "toString" is unknown; ${known}, tokenMinutes.`,
  );
});

it("a provider that is unknown is named, with those that there are", async () => {
  await expect(startMock("acme")).rejects.toThrow(
    new TypeError('startMock: unknown provider "acme"; there are getty, control-center, revcent, ondemand.'),
  );
});

it("a provider that nothing is special about needs a contract, and no file here", async () => {
  const mock = await startMock("acme", { contract: "specs/revcent/openapi.yaml" });
  try {
    const headers = { "x-api-key": "k" };
    expect((await fetch(`${mock.url}/customers/CUSTOMER000000000001`, { headers })).status).toBe(200);
  } finally {
    await mock.close();
  }
});

it("the command line's ports stay as they are, and a provider without one gets the next that is free", async () => {
  const ports = await providerPorts();
  const today = { getty: 4010, "control-center": 4011, revcent: 4012, ondemand: 4013 };
  expect([...ports]).toEqual(Object.entries(today));
  const grown = assignPorts(["acme", ...ports.keys(), "zenith"], ports);
  expect([...grown]).toEqual(Object.entries({ ...today, acme: 4014, zenith: 4015 }));
});

it("what is special to a vendor stands in its own file, and in the list of options", async () => {
  const files = readdirSync("src/mock").filter((file) => file.endsWith(".ts") && file !== "options.ts");
  expect(files.length).toBeGreaterThan(5);
  for (const name of (await providerPorts()).keys()) {
    const words = new RegExp(name.replace("-", "[- ]?"), "i");
    expect(files.filter((file) => words.test(readFileSync(`src/mock/${file}`, "utf8")))).toEqual([]);
  }
});
