// What the contenders send and the server answers: the first examples of the contracts themselves.
import { readFileSync } from "node:fs";
import { create } from "xmlbuilder2";
import { examplesOf, isXml, mediaTypeOf, operationsOf } from "../../scripts/lib/contract.js";
import type { OpenApiDocument } from "../../scripts/lib/openapi.js";
import { readProviders } from "../../scripts/lib/providers.js";
import type { Job, Step } from "../contenders/contender.js";
import type { Answer } from "./server.js";
import { CONTRACTS } from "./setup.js";

const HEADERS: Record<string, Record<string, string>> = {
  "control-center": { authorization: `Basic ${btoa("bench-user:bench-key")}` },
  revcent: { "x-api-key": "bench-key" },
};

interface Exchange {
  readonly step: Step;
  readonly answer: Answer;
}

/** An operation's own examples: the request, and the answer that is a yes. */
function exchangeOf(document: OpenApiDocument, id: string): Exchange | undefined {
  const operation = operationsOf(document).find((one) => one.id === id);
  if (!operation) return undefined;
  const { responses, requestBody } = operation.object;
  const status = Object.keys(responses).find((one) => one.startsWith("2")) ?? "";
  const asked = mediaTypeOf(document, requestBody)?.mediaType;
  const answered = mediaTypeOf(document, responses[status]);
  if (!asked || !answered) throw new Error(`${id} has no body to send or to answer`);
  const [, body] = examplesOf(document, asked)[0] ?? [];
  const [, data] = examplesOf(document, answered.mediaType)[0] ?? [];
  const text = isXml(answered.name) ? create({ encoding: "UTF-8" }, { Account: data }).end() : JSON.stringify(data);
  return {
    step: { operation: id, path: operation.path, body: body as object },
    answer: { status: Number(status), type: answered.name, text },
  };
}

/** The jobs of all providers at a server, and what that server must answer, by path. */
export function readJobs(): { jobs: (origin: string) => Job[]; answers: Record<string, Answer> } {
  const answers: Record<string, Answer> = {};
  const all = readProviders().map(({ name: provider }) => {
    const document = JSON.parse(readFileSync(`${CONTRACTS}/${provider}.json`, "utf8")) as OpenApiDocument;
    const create = exchangeOf(document, "createCustomer") ?? exchangeOf(document, "createAccount");
    if (!create) throw new Error(`${provider} creates no customer`);
    const login = exchangeOf(document, "createSession");
    answers[`/${provider}${create.step.path}`] = { ...create.answer, ...(login ? { session: "needed" } : {}) };
    if (login) answers[`/${provider}${login.step.path}`] = { ...login.answer, session: "begun" };
    // Where there is a session, its token is each contender's own business.
    const { RequestHeader: _, ...body } = create.step.body as Record<string, unknown>;
    return { provider, headers: HEADERS[provider] ?? {}, create: { ...create.step, body }, login: login?.step };
  });
  const jobs = (origin: string): Job[] =>
    all.map(({ login, ...job }) => ({ ...job, baseUrl: `${origin}/${job.provider}`, ...(login ? { login } : {}) }));
  return { jobs, answers };
}
