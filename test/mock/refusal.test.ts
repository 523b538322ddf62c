import type { IHttpOperation } from "@stoplight/types";
import { describe, expect, it } from "vitest";
import { type ErrorCode, refusalOf, refusalWith, throttledRefusal } from "../../src/mock/refusal.js";

/** An operation with these codes, and these examples by status. */
const operation = (codes: readonly Partial<ErrorCode>[], examples: Record<string, Record<string, unknown>> = {}) =>
  ({
    id: "o",
    method: "post",
    path: "/o",
    extensions: { "x-error-codes": codes.map((one) => ({ status: 400, meaning: `means ${one.code}`, ...one })) },
    responses: Object.entries({ "200": {}, "400": {}, ...examples }).map(([code, own]) => ({
      id: code,
      code,
      contents: [
        {
          id: code,
          mediaType: "application/json",
          examples: Object.entries(own).map(([key, value]) => ({ id: key, key, value })),
        },
      ],
    })),
  }) as unknown as IHttpOperation;
const fault = (path: string, keyword: string) => ({ path, keyword, message: "is wrong" });
const codeFor = (codes: readonly Partial<ErrorCode>[], ...faults: ReturnType<typeof fault>[]) =>
  refusalOf(operation(codes), faults).error?.code;

describe("the code of a refusal", () => {
  it.each<[what: string, path: string, keyword: string, code: string | undefined]>([
    ["its path, without list positions", "/contacts/3/phone", "maxLength", "contact's phone"],
    ["its last part, at any depth", "/billing/street/phone", "maxLength", "any phone"],
    ["another keyword of its list", "/phone", "minLength", "any phone"],
    ["the body itself", "", "required", "no body"],
    ["no field", "/anything/else", "additionalProperties", "unknown field"],
    ["no such field", "/megaphone", "maxLength", undefined],
    ["a part of a path that is no last one", "/phone/number", "maxLength", undefined],
    ["another keyword", "/phone", "pattern", undefined],
    ["a name that is escaped in a pointer", "/a~1b", "type", "slash"],
  ])("is found by %s: %s %s", (_what, path, keyword, code) => {
    const codes = [
      { code: "any phone", field: "phone", keyword: ["minLength", "maxLength"] },
      { code: "contact's phone", field: "contacts/phone", keyword: "maxLength" },
      { code: "no body", field: "", keyword: "required" },
      { code: "unknown field", keyword: "additionalProperties" },
      { code: "slash", field: "a/b", keyword: "type" },
      { code: "never", field: "megaphone" },
    ];
    expect(codeFor(codes, fault(path, keyword))).toBe(code);
  });

  it("is that of several faults which the contract lists first", () => {
    const codes = [
      { code: "a", field: "a", keyword: "required" },
      { code: "b", field: "b", keyword: "required" },
    ];
    expect(codeFor(codes, fault("/b", "required"), fault("/a", "required"))).toBe("a");
  });
});

describe("a refusal", () => {
  const codes = [
    { code: "1", field: "a", keyword: "required", message: "A is missing." },
    { code: "2", field: "b", keyword: "required" },
    { code: "3", status: 409, field: "c", keyword: "required" },
    { code: "4", status: "unknown" as const, throttled: true as const },
  ];
  const examples = {
    "400": { Own: { code: 1, text: "A is missing." }, InvalidRequest: { code: 9 } },
    "409": { Taken: { code: "3", text: "own words" } },
    default: { Other: {} },
  };
  const one = operation(codes, examples);

  it("is the example of its code, which needs no change", () => {
    expect(refusalOf(one, [fault("/a", "required")])).toEqual({ choice: { code: 400, example: "Own" } });
    expect(refusalOf(one, [fault("/c", "required")])).toEqual({ choice: { code: 409, example: "Taken" } });
  });

  it("has the code and the vendor's words, or else the meaning, in the place of another example's", () => {
    const choice = { code: 400, example: "InvalidRequest" };
    expect(refusalWith(one, "2")).toEqual({ choice, error: { code: "2", message: "means 2" } });
    const bare = operation(codes, { "400": { InvalidRequest: { code: 9 } } });
    expect(refusalWith(bare, "1")).toEqual({ choice, error: { code: "1", message: "A is missing." } });
  });

  it("is the answer for broken requests where no code fits", () => {
    expect(refusalOf(one, [fault("/d", "type")])).toEqual({ choice: { code: 400, example: "InvalidRequest" } });
    expect(refusalWith(one, "5")).toBeUndefined();
  });

  it("for load has 429 where the vendor's status is unknown, and where no code is documented", () => {
    expect(throttledRefusal(one)).toMatchObject({ choice: { code: 429 }, error: { code: "4" } });
    expect(throttledRefusal(operation([]))).toEqual({ choice: { code: 429 } });
  });

  it("for load is no example of the 400, which the answer of another status does not have", () => {
    const elsewhere = operation(codes, { ...examples, default: { Throttled: { code: "4" } } });
    expect(throttledRefusal(elsewhere)).toEqual({ choice: { code: 429, example: "Throttled" } });
  });
});
