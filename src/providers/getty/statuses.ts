import { field } from "../../core/field.js";

/** What an answer says besides yes and no: warnings and errors, each with `Type`, `Code` and `Message`. */
export function statusesOf(body: unknown): readonly unknown[] {
  const list = field(body, "ResponseHeader", "StatusList");
  return Array.isArray(list) ? list : [];
}
