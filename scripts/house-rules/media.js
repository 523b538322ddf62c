// What a body may be of, each fault with what to say instead. CONTRIBUTING.md has the table.
import { kindsOf } from "./kinds.js";
import { inbound } from "./schemas.js";

const JSON_TYPE = /^[^/]+\/([^+]+\+)?json$/;
/** A media type, and whether it may have a schema, must have one, or has one of a text. */
const KINDS = [
  [JSON_TYPE, "any"],
  [/^[^/]+\/([^+]+\+)?xml$/, "any"],
  [/^application\/x-www-form-urlencoded$|^multipart\/form-data$/, "object"],
  [/^text\//, "string"],
];

/** What a body may be of, and where it has no place. */
export const mediaFeatures = () => {
  const { visitor, isInbound } = inbound();
  /** `isRead`: it comes in, as an answer or a notification. */
  const check = (content, location, resolve, report, isRead) => {
    for (const [name, media] of Object.entries(content ?? {})) {
      const at = location.child("content").child(name);
      const bare = name.split(";")[0].trim().toLowerCase();
      const kind = KINDS.find(([pattern]) => pattern.test(bare))?.[1];
      const refuse = (words) => report({ message: `${name}: ${words}`, location: at });
      if (media?.encoding) refuse("`encoding` of a part is not obeyed: each part is as its codec writes it.");
      if (!media?.schema) {
        if (kind !== undefined) refuse("Say its schema: without one it would be taken for bytes.");
        continue;
      }
      if (kind === undefined)
        refuse("No codec reads this with a schema: leave the schema out, and it is bytes, or write a codec.");
      const { types, objects } = kindsOf(media.schema, at.child("schema"), resolve);
      const all = [...types].join();
      if (kind === "string" && all !== "string") refuse("A text has schema: { type: string }.");
      if (isRead && JSON_TYPE.test(bare) && [...types].some((type) => type !== "object" && type !== "array"))
        refuse("A JSON answer is an object or a list: anything else is taken for what a gateway says.");
      if (kind !== "object") continue;
      if (all !== "object") refuse("A form has the schema of an object.");
      for (const [name, property] of objects.flatMap(({ properties = {} }) => Object.entries(properties))) {
        const { types: own, items } = kindsOf(property, at.child("schema"), resolve);
        const parts = [...own, ...items].filter((type) => type !== "array");
        if (parts.some((type) => type === "object" || type === "null"))
          refuse(`Its property ${name} is an object or null, which no form holds.`);
        if (isRead && (own.has("array") || parts.some((type) => type !== "string")))
          refuse(`Its property ${name} comes as a text: say type: string.`);
      }
    }
  };
  const oneSchema = (content, location, report) => {
    const schemas = Object.values(content ?? {}).flatMap((media) =>
      media?.schema ? JSON.stringify(media.schema) : [],
    );
    if (new Set(schemas).size > 1)
      report({
        message: "A body of several media types has one schema, by the same $ref: it is checked before it is written.",
        location: location.child("content"),
      });
  };
  return {
    ...visitor,
    RequestBody({ content }, { report, location, resolve }) {
      check(content, location, resolve, report, isInbound());
      if (!isInbound()) oneSchema(content, location, report);
    },
    Response({ content }, { report, location, resolve }) {
      check(content, location, resolve, report, !isInbound());
    },
    Operation: {
      leave({ responses }, { report, location, resolve, key }) {
        for (const [status, response] of Object.entries(responses ?? {})) {
          const { content, "x-success": isYes } = (response?.$ref ? resolve(response).node : response) ?? {};
          const types = Object.keys(content ?? {});
          const at = location.child("responses").child(status);
          if (types.length > 0 && (["204", "205", "304"].includes(status) || key === "head"))
            report({ message: `${key === "head" ? "HEAD" : status} has no body: remove its content.`, location: at });
          if (types.length > 0 && isYes)
            report({ message: "x-success: the answer's body is not read: remove its content.", location: at });
          if (types.length === 0 && /^2xx$/i.test(status))
            report({ message: "A range of answers without a body: name each status.", location: at });
          if (/^1/.test(status))
            report({ message: "An answer 1XX comes before the answer, and is never handed out.", location: at });
        }
      },
    },
  };
};
