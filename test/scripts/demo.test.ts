import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { readProviders } from "../../scripts/lib/providers.js";

it("npm run demo creates and is refused once with each provider, translates a file, and prints no secret", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/demo.ts"], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const providers = readProviders();
  expect(stdout.match(/^ {2}create$/gm)).toHaveLength(providers.length);
  expect(stdout.match(/^ {2}create, refused$/gm)).toHaveLength(providers.length);
  expect(stdout.match(/^ {4}ok {4}/gm)).toHaveLength(2 * providers.length + 1);
  expect(stdout).toMatch(/quote 132 is Calculating\n.*quote 132 is Pending: 10.00 EUR\n.*project 10001 is Complete\n/s);
  expect(stdout).toContain(`${providers.length} of ${providers.length} providers did as their contracts say`);
  // The examples' credentials, a base64 of them, and the secrets of the samples.
  for (const secret of [
    "demo-",
    "ZGVtb",
    "analytical-engine",
    "Journey",
    "znkcyBjEWKQFIELAkotspHDoJbwHJyRPXChFYWDn",
    "example-token",
    "Signature=",
  ])
    expect(stdout.replaceAll('"UserName":"demo-user"', ""), secret).not.toContain(secret);
});
