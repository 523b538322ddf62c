import type { Name } from "./namespaces.js";
import type { XmlField } from "./shape.js";

/** Where an object's fields are found on the wire. */
export interface Plan {
  /** In the contract's order. */
  readonly byKey: ReadonlyMap<string, XmlField>;
  /** The field of a child element. A field without a namespace takes any other one as well. */
  ofElement(child: Name): XmlField | undefined;
  ofAttribute(attribute: Name): XmlField | undefined;
  /** The field that is the element's own text. */
  readonly text: XmlField | undefined;
}

const plans = new WeakMap<readonly XmlField[], Plan>();

/** Made once for each shape: lists have many elements of one. */
export function planOf(fields: readonly XmlField[]): Plan {
  const made = plans.get(fields);
  if (made) return made;
  const plan = makePlan(fields);
  plans.set(fields, plan);
  return plan;
}

function makePlan(fields: readonly XmlField[]): Plan {
  const elements = new Map<string, XmlField>();
  const attributes = new Map<string, XmlField>();
  for (const field of fields) {
    if (field.as === "attribute") attributes.set(keyOf(field.name), field);
    else if (field.as !== "text") elements.set(keyOf(field.element), field);
  }
  return {
    byKey: new Map(fields.map((field) => [field.key, field])),
    ofElement: (child) => elements.get(keyOf(child)) ?? elements.get(keyOf({ name: child.name })),
    ofAttribute: (attribute) => attributes.get(keyOf(attribute)),
    text: fields.find(({ as }) => as === "text"),
  };
}

/** Names hold no blanks. */
const keyOf = ({ name, namespace }: { name: string; namespace?: string | undefined }) =>
  namespace === undefined ? name : `${name} ${namespace}`;
