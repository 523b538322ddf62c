import type Pg from "pg";
import type Boss from "pg-boss";
import { ProvisionError } from "../entry.js";

/** pg and pg-boss, which are optional: they are loaded here and not before. @throws ProvisionError when they are not installed. */
export async function loadPg(): Promise<typeof Pg> {
  return (await import("pg").catch(missing("pg"))).default;
}

export async function loadBoss(): Promise<typeof Boss> {
  return (await import("pg-boss").catch(missing("pg-boss"))).default;
}

const missing = (name: string) => (error: Error & { code?: string }) => {
  const isMissing = error.code?.endsWith("MODULE_NOT_FOUND") && error.message.includes(`'${name}'`);
  throw isMissing
    ? new ProvisionError(
        `contract-clients/provision/postgres needs ${name}, which is not installed: npm install pg@8 pg-boss@10`,
        { cause: error },
      )
    : error;
};
