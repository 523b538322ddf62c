// A program that provisions customers until it is done or killed: what a user would write.
import { createRevCentClient } from "../../src/providers/revcent.js";
import { fileJournal, provision } from "../../src/provision/index.js";

const [baseUrl = "", path = "", count = "0", inFlight = "8"] = process.argv.slice(2);
const items = Array.from({ length: Number(count) }, (_, index) => ({
  campaign: "web",
  customer: { email: `person-${index + 1}@example.com`, first_name: "P", last_name: String(index + 1) },
}));

for await (const { isEarlier, state } of provision({
  client: createRevCentClient({ apiKey: "k", baseUrl }),
  operation: "createCustomer",
  items,
  key: ({ customer }) => customer.email,
  journal: fileJournal(path),
  inFlight: Number(inFlight),
  wait: 200,
}))
  if (!isEarlier) process.stdout.write(`${state}\n`);
