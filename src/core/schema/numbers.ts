// What limits a finite number.
import { fault, must, type RuleFor } from "./check.js";

type NumberRule = RuleFor<"number">;

export const minimum: NumberRule = {
  kind: "number",
  keywords: ["minimum"],
  check: ({ minimum = 0 }) => must(fault("minimum", `must be at least ${minimum}`), (value) => value >= minimum),
};

export const maximum: NumberRule = {
  kind: "number",
  keywords: ["maximum"],
  check: ({ maximum = 0 }) => must(fault("maximum", `must be at most ${maximum}`), (value) => value <= maximum),
};

export const exclusiveMinimum: NumberRule = {
  kind: "number",
  keywords: ["exclusiveMinimum"],
  check: ({ exclusiveMinimum: limit = 0 }) =>
    must(fault("exclusiveMinimum", `must be more than ${limit}`), (value) => value > limit),
};

export const exclusiveMaximum: NumberRule = {
  kind: "number",
  keywords: ["exclusiveMaximum"],
  check: ({ exclusiveMaximum: limit = 0 }) =>
    must(fault("exclusiveMaximum", `must be less than ${limit}`), (value) => value < limit),
};

export const multipleOf: NumberRule = {
  kind: "number",
  keywords: ["multipleOf"],
  check: ({ multipleOf = 1 }) => {
    // In whole numbers: of doubles, 19.99 / 0.01 is 1998.9999999999998.
    const scale = 10 ** decimalsOf(multipleOf);
    const step = Math.round(multipleOf * scale);
    return must(fault("multipleOf", `must be a multiple of ${multipleOf}`), (value) => {
      const scaled = Math.round(value * scale);
      return scaled / scale === value && scaled % step === 0;
    });
  },
};

/** How many digits a number has behind the point. */
function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}
