import type { Call, Fields, Reply } from "../../state.js";
import type { Customers } from "./customers.js";
import { idOf, notFound } from "./lists.js";
import type { Sales } from "./sales.js";

/** Notes and metadata of records. Those of customers come back with getCustomer, under names that are the mock's guess. */
export function createNotes(customers: Customers, sales: Sales) {
  let [notes, projectNotes] = [0, 0];

  /** Only customers and sales are remembered: what else there is nobody can tell. */
  function isUnknown({ item_type, item_id }: Fields): boolean {
    const id = String(item_id);
    return (item_type === "customer" && !customers.find(id)) || (item_type === "sale" && !sales.has(id));
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
      const customer = customers.find(String(body["item_id"]));
      customer?.metadata.push(...(body["metadata"] as Fields[]));
      return {};
    },
  };
  return answers;
}
