// One of several programs that provision the same customers until they are done or killed: what a user would write.
import { createRevCentClient } from "../../src/providers/revcent.js";
import { provision } from "../../src/provision/index.js";
import { postgresJournal } from "../../src/provision/postgres/index.js";

const [baseUrl = "", connectionString = "", count = "0", rate = "0"] = process.argv.slice(2);
const items = Array.from({ length: Number(count) }, (_, index) => ({
  campaign: "web",
  customer: { email: `person-${index + 1}@example.com`, first_name: "P", last_name: String(index + 1) },
}));

process.stdout.write("begun\n");
for await (const { isEarlier, state, key } of provision({
  client: createRevCentClient({ apiKey: "k", baseUrl, timeout: 900 }),
  operation: "createCustomer",
  items,
  key: ({ customer }) => customer.email,
  journal: postgresJournal({ connectionString, lease: 1_000 }),
  rate: Number(rate) || undefined,
  wait: 1_000,
}))
  if (!isEarlier) process.stdout.write(`${key} ${state}\n`);
