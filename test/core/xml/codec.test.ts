import { describe, expect, test } from "vitest";
import { xmlRoots } from "../../../scripts/generate/xml.js";
import { UnreadableError } from "../../../src/core/codec.js";
import type { Operation } from "../../../src/core/operation.js";
import { xmlCodec } from "../../../src/core/xml/codec.js";
import { contractOf, rootOf } from "./support.js";

const answer = (name: string) => ({
  content: {
    "text/xml": { schema: rootOf({ list: { type: "array", items: { type: "string" } } }, { xml: { name } }) },
  },
});
const contract = contractOf(rootOf({ a: { type: "integer" } }));
const post = { ...(contract.paths["/"]?.["post"] as object) };
const codec = xmlCodec({
  mediaType: "text/xml",
  isError: (body) => typeof body === "object" && body !== null && "Fault" in body,
});
const silent = { provider: "made-up", id: "send", method: "POST", path: "/", idempotent: false } as const;
const operationOf = (responses: object): Operation => {
  const xml = xmlRoots({ ...contract, paths: { "/": { post: { ...post, responses } } } }).get("send");
  return { ...silent, ...(xml ? { xml } : {}) };
};
const one = (name: string) => `<${name}><list>1</list></${name}>`;

describe("an answer is read by the shape of its status", () => {
  const operation = operationOf({
    "200": answer("Ok"),
    "404": answer("Lost"),
    "4XX": answer("Wrong"),
    default: answer("Other"),
  });
  const decode = (text: string, of: Operation, status: number) =>
    codec.decode({ text, bytes: new TextEncoder().encode(text), contentType: "text/xml" }, of, status);

  test.each([
    [200, "Ok"],
    [404, "Lost"],
    [400, "Wrong"],
    [500, "Other"],
    [202, "Ok"],
  ])("%i by the one that is declared for it, for its range, for every success, or as the default", (status, name) => {
    expect(decode(one(name), operation, status)).toEqual({ list: ["1"] });
  });

  test("an error under another root is read as it comes, a success is refused unless it is an error after all", () => {
    expect(decode(one("Gateway"), operation, 500)).toEqual({ list: "1" });
    expect(() => decode(one("html"), operation, 200)).toThrow("another root");
    expect(decode("<Whatever><Fault>no</Fault></Whatever>", operation, 200)).toEqual({ Fault: "no" });
  });

  test("an error in another form than its status has is read as it comes; a success so is refused unless it is an error", () => {
    const other = (name: string) => `<${name}><list><b>1</b></list></${name}>`;
    expect(decode(other("Wrong"), operation, 400)).toEqual({ list: { b: "1" } });
    expect(() => decode(other("Ok"), operation, 200)).toThrow(new UnreadableError("elements in the text list"));
    expect(decode("<Ok><list><b/></list><Fault>no</Fault></Ok>", operation, 200)).toMatchObject({ Fault: "no" });
  });

  test("an answer of an operation that has no XML is none", () => {
    expect(() => decode(one("Ok"), silent, 200)).toThrow("another root");
  });
});

test("a body is written under its operation's root, and refused where the contract has none", () => {
  const { encode, mediaType } = codec;
  expect(mediaType).toBe("text/xml");
  expect(encode({ a: 1 }, operationOf({ "200": answer("Ok") }))).toEqual({ payload: "<Root><a>1</a></Root>" });
  expect(() => encode({ a: 1 }, silent)).toThrow(new TypeError("send takes no XML body"));
});
