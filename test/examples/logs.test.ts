// What the loggers that most programs have make of calls and of errors.
import { Writable } from "node:stream";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import winston from "winston";
import { logTo } from "../../examples/pino.js";
import type { ClientOptions } from "../../src/index.js";
import { createRevCentClient } from "../../src/providers/revcent.js";
import { serve } from "../support/serve.js";
import type { ServerAnswer } from "../support/server.js";

const body = { campaign: "Spring", customer: { first_name: "Ada", last_name: "Byron", email: "ada@example.com" } };
const YES = { body: '{"code":1,"customer_id":"12345678901234567890"}' };
const NO = {
  status: 422,
  body: '{"code":0,"error_code":"TAKEN","message":"ada@example.com with very-secret","extra":"vendor-only"}',
};
const SLOW_DOWN = { status: 429, headers: { "retry-after": "0" }, body: '{"code":0,"error_code":"SLOW"}' };
const CUT_OFF = { body: '{"code":1,"customer_id":"1234567' };
const SECRET = /very-secret|ada@|Spring|vendor-only|127\.0\.0\.1/;

/** A stream, and the JSON lines that were written to it. */
function capture() {
  const lines: Record<string, unknown>[] = [];
  const write = (text: string) =>
    void lines.push(
      ...text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    );
  return {
    lines,
    stream: new Writable({
      write: (chunk, _, done) => {
        write(String(chunk));
        done();
      },
    }),
  };
}

async function client(answers: readonly ServerAnswer[], options: ClientOptions = {}) {
  let next = 0;
  const server = await serve(() => answers[Math.min(next++, answers.length - 1)] ?? YES);
  return createRevCentClient({ apiKey: "very-secret", baseUrl: server.url, ...options });
}

describe("logTo, with pino", () => {
  const INFO = 30,
    WARN = 40,
    ERROR = 50,
    DEBUG = 20;

  /** The lines about a call. */
  async function logged(answers: readonly ServerAnswer[], level: string) {
    const { lines, stream } = capture();
    const revcent = await client(answers, { observe: logTo(pino({ level }, stream)) });
    await revcent.createCustomer({ body });
    return lines;
  }

  it.each([
    ["information of a call that is done", YES, INFO, { outcome: "done", status: 200 }],
    ["a warning of a refused one", NO, WARN, { outcome: "refused", status: 422, code: "TAKEN" }],
    [
      "an error of one whose outcome is unknown",
      CUT_OFF,
      ERROR,
      { outcome: "unknown", status: 200, reason: "unreadable" },
    ],
  ])("writes one line, %s", async (_, answer, level, ending) => {
    const lines = await logged([answer], "info");
    expect(lines).toHaveLength(1);
    const about = { provider: "revcent", operation: "createCustomer", attempts: 1 };
    expect(lines[0]).toMatchObject({ level, msg: `revcent createCustomer: ${ending.outcome}`, ...about, ...ending });
    expect(JSON.stringify(lines)).not.toMatch(SECRET);
  });

  it("writes attempts and repeats for those who debug", async () => {
    const lines = await logged([SLOW_DOWN, YES], "debug");
    expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
      ...["begun", "sent", "answered", "repeated", "sent", "answered"].map((type) => [
        DEBUG,
        `revcent createCustomer ${type}`,
      ]),
      [INFO, "revcent createCustomer: done"],
    ]);
  });
});

describe("an error in a log", () => {
  const expected = {
    name: "ApiError",
    provider: "revcent",
    operation: "createCustomer",
    outcome: "refused",
    code: "TAKEN",
  };
  const message = "revcent createCustomer: 422 [redacted] with [redacted]";

  async function refusal() {
    const { error } = await (await client([NO])).createCustomer({ body });
    return error;
  }

  it.each(["err", "error"])("of pino, under %j, keeps its message and leaks nothing", async (key) => {
    const { lines, stream } = capture();
    pino(stream).warn({ [key]: await refusal() }, "no customer");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ msg: "no customer", [key]: { ...expected, message } });
    expect(JSON.stringify(lines)).not.toMatch(SECRET);
  });

  it("of winston's JSON keeps its message and leaks nothing", async () => {
    const { lines, stream } = capture();
    const logger = winston.createLogger({
      format: winston.format.json(),
      transports: [new winston.transports.Stream({ stream })],
    });
    logger.warn("no customer", { error: await refusal() });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ level: "warn", message: "no customer", error: { ...expected, message } });
    expect(JSON.stringify(lines)).not.toMatch(SECRET);
  });
});
