// A program that is stopped between the note that it sends an item and the request.
import { createRevCentClient } from "../../src/providers/revcent.js";
import { provision } from "../../src/provision/index.js";
import { postgresJournal } from "../../src/provision/postgres/index.js";

const [baseUrl = "", connectionString = ""] = process.argv.slice(2);
const items: { campaign: string; customer: { email: string; first_name: string; last_name: string } }[] = [];
let isFirst = true;

for await (const { key } of provision({
  client: createRevCentClient({
    apiKey: "k",
    baseUrl,
    timeout: 500,
    fetch: (url, init) => {
      if (init?.method === "POST") process.stdout.write("sent\n");
      return globalThis.fetch(url, init);
    },
    throttle: () => {
      if (isFirst) process.kill(process.pid, "SIGSTOP");
      isFirst = false;
    },
  }),
  operation: "createCustomer",
  items,
  key: ({ customer }) => customer.email,
  journal: postgresJournal({ connectionString, lease: 1_000 }),
  inFlight: 1,
  wait: 500,
}))
  process.stdout.write(`${key}\n`);
process.stdout.write("ended\n");
