// `npm run docs -- --serve` in a browser: a save changes the page, and what is wrong is shown in it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "vitest";
import { serveSite } from "../../scripts/docs/serve.js";
import { documentAll, siteFiles, writePages } from "../../scripts/docs/site.js";
import { readProviders, UsageError } from "../../scripts/lib/providers.js";
import { settled } from "./browser.js";
import { useBrowser } from "./pages.js";

const { browser } = useBrowser();

it("a saved source changes the page, and a broken one is reported in it until it is mended", async () => {
  const folder = mkdtempSync(join(tmpdir(), "source-"));
  const source = join(folder, "openapi.yaml");
  writeFileSync(source, "Create a customer");
  const files = siteFiles(await documentAll(readProviders()));
  const server = await serveSite({
    port: 0,
    sources: [folder],
    make: async () => {
      const words = readFileSync(source, "utf8");
      if (words === "broken") throw new UsageError("specs/revcent/openapi.yaml:1:1 is broken (a rule)");
      const page = files.get("revcent/createCustomer.md") ?? "";
      writePages(new Map(files).set("revcent/createCustomer.md", page.replace(/^# .*$/m, `# ${words}`)));
    },
  });
  try {
    const page = await browser().newPage();
    await page.goto(`${server.url}revcent/createCustomer.html`);
    await settled(page);
    await page.getByRole("heading", { name: "Create a customer", level: 1 }).waitFor();
    writeFileSync(source, "Make a customer");
    await page.getByRole("heading", { name: "Make a customer", level: 1 }).waitFor();

    writeFileSync(source, "broken");
    await page.locator("vite-error-overlay").getByText("specs/revcent/openapi.yaml:1:1 is broken").waitFor();
    await page.reload();
    await page.locator("vite-error-overlay").getByText("specs/revcent/openapi.yaml:1:1 is broken").waitFor();

    writeFileSync(source, "Create a customer");
    await page.getByRole("heading", { name: "Create a customer", level: 1 }).waitFor();
    await page.locator("vite-error-overlay").waitFor({ state: "detached" });
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});
