import { expect } from "vitest";
import { ApiError, ClientError } from "../../src/index.js";
import type { AnyResult } from "./clients.js";

/** What every result is, whatever came or was passed. */
export function expectResult(result: AnyResult | undefined, statusSent?: number): void {
  if (!result) throw new Error("no such operation");
  const { data, error, response } = result;
  expect(data === undefined || error === undefined).toBe(true);
  if (error === undefined) {
    expect(response?.status).toBeLessThan(300);
    return;
  }
  expect(error).toBeInstanceOf(ClientError);
  expect(["not-sent", "refused", "unknown"]).toContain(error.outcome);
  if (statusSent === undefined) return;
  // The server has the whole request.
  expect(error.outcome).not.toBe("not-sent");
  expect(error).not.toMatchObject({ reason: "timeout" });
  if (statusSent >= 500) expect(error.retryable).toBe(false);
  if (statusSent >= 400 && statusSent < 500 && error.outcome === "unknown") expect(error).toHaveProperty("code");
  if (error instanceof ApiError) expect(error.status).toBe(statusSent);
}
