import type { Call, Reply } from "../../state.js";
import { filterOf, idOf, type Listed, listOf, now } from "./lists.js";

interface Message extends Listed {
  readonly item_type: unknown;
  readonly item_id: unknown;
}

/** getSMTPMessages reads seven days at most. */
const LONGEST = 7;

/** E-mails that were sent: nothing leaves this machine. A repeat is another e-mail. */
export function createMessages() {
  const messages: Message[] = [];

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    sendSMTPMessage({ body: { item_type, item_id } }) {
      messages.push({ id: idOf("SMTPMESSAGE", messages.length + 1), created_date_unix: now(), item_type, item_id });
      return {};
    },
    getSMTPMessages(call) {
      const [customer] = filterOf(call, "customer_id") ?? [];
      const found = messages.filter(
        ({ item_type, item_id }) => customer === undefined || (item_type === "customer" && item_id === customer),
      );
      return listOf(call, found, LONGEST);
    },
  };
  return answers;
}
