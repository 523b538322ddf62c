import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMsDate, writeMsDate, zoneOfMsDate } from "../../src/providers/getty.js";

describe("a date of Getty's JSON", () => {
  it("is the milliseconds, whatever the zone in which it is to be shown", () => {
    const date = new Date("2011-01-12T21:49:51.374Z");
    expect(readMsDate("/Date(1294868991374-0800)/")).toEqual(date);
    expect(readMsDate("/Date(1294868991374)/")).toEqual(date);
    expect(zoneOfMsDate("/Date(1294868991374-0800)/")).toBe("-0800");
    expect(zoneOfMsDate("/Date(1294868991374)/")).toBeUndefined();
  });

  it("comes back as it was written, also before 1970", () => {
    const zones = fc.option(fc.stringMatching(/^[+-][0-9]{4}$/), { nil: undefined });
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), zones, (date, zone) => {
        const text = writeMsDate(date, zone);
        expect([readMsDate(text), zoneOfMsDate(text)]).toEqual([date, zone]);
      }),
    );
  });

  it.each([
    "",
    "2011-01-12",
    "/Date(1294868991374-08:00)/",
    "/Date()/",
    " /Date(1)/",
    "/Date(1)/\n",
    "/Date(1e3)/",
    "/Date(0x1)/",
  ])("is not %j", (text) => expect(() => readMsDate(text)).toThrow("not a date such as /Date(1294868991374-0800)/"));

  it("is one that Date can hold, in a zone that is one", () => {
    expect(() => readMsDate("/Date(9999999999999999)/")).toThrow("a time beyond those of Date");
    expect(() => writeMsDate(new Date(Number.NaN))).toThrow("an invalid date");
    expect(() => writeMsDate(new Date(0), "PST")).toThrow("a zone has the form -0800");
  });
});
