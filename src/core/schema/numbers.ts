import { fault, must, type Rules } from "./check.js";

/** What limits a finite number. */
export const numberRules: Rules<number> = {
  minimum: ({ minimum = 0 }) => must(fault("minimum", `must be at least ${minimum}`), (value) => value >= minimum),
  maximum: ({ maximum = 0 }) => must(fault("maximum", `must be at most ${maximum}`), (value) => value <= maximum),
  exclusiveMinimum: ({ exclusiveMinimum: limit = 0 }) =>
    must(fault("exclusiveMinimum", `must be more than ${limit}`), (value) => value > limit),
  exclusiveMaximum: ({ exclusiveMaximum: limit = 0 }) =>
    must(fault("exclusiveMaximum", `must be less than ${limit}`), (value) => value < limit),
  multipleOf: ({ multipleOf = 1 }) => {
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
