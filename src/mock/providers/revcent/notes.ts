import type { Call, Fields, Reply } from "../../state.js";
import type { Customers } from "./customers.js";
import type { Items } from "./items.js";
import { idOf, notFound } from "./lists.js";
import type { Sales } from "./sales.js";

/** Notes and metadata of records. Those of customers come back with getCustomer, under names that are the mock's guess. */
export function createNotes(customers: Customers, sales: Sales, items: Items) {
  let [notes, projectNotes] = [0, 0];

  /** Of what is not remembered (chargebacks, frauds, salvaged transactions) nobody can tell. */
  function isUnknown({ item_type, item_id }: Fields): boolean {
    const id = String(item_id);
    if (item_type === "customer") return !customers.find(id);
    if (item_type === "sale") return !sales.has(id);
    return items.isKind(item_type) && !items.find(item_type, id);
  }

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    createNote({ body }) {
      if (isUnknown(body)) return notFound("RecordNotFound");
      const { item_type, item_id, text } = body;
      const note_id = idOf("NOTE", ++notes);
      customers.find(String(item_id))?.notes.push({ id: note_id, text });
      return {
        fill: ({ item_type: _type, item_id: _id, ...example }) => ({ ...example, item_type, item_id, note_id }),
      };
    },
    createProjectNote() {
      const project_note_id = idOf("PROJECTNOTE", ++projectNotes);
      return { fill: (example) => ({ ...example, project_note_id }) };
    },
    insertMetadata({ body }) {
      if (isUnknown(body)) return notFound("RecordNotFound");
      const { item_type, item_id, cascade, metadata } = body;
      const id = String(item_id);
      const record = items.isKind(item_type) ? items.find(item_type, id) : customers.find(id);
      for (const { metadata: kept } of [...(record ? [record] : []), ...(cascade ? items.below(id) : [])])
        kept.push(...(metadata as Fields[]));
      return {};
    },
  };
  return answers;
}
