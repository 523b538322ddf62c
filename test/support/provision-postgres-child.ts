// One of several programs that provision the same customers until they are done or killed: what a user would write.
import { provision } from "../../src/provision/index.js";
import { postgresJournal, postgresSessionStore } from "../../src/provision/postgres/index.js";
import { PLAYS } from "./provision-plays.js";

const [provider = "", baseUrl = "", connectionString = "", count = "0", rate = "0"] = process.argv.slice(2);
const play = PLAYS[provider];
if (!play) throw new Error(`no play for ${provider}`);
const sessionStore = provider === "getty" ? postgresSessionStore({ connectionString }) : undefined;

process.stdout.write("begun\n");
for await (const { isEarlier, key, state } of provision({
  client: play.client(baseUrl, { timeout: 900, ...(sessionStore && { sessionStore }) }),
  operation: play.operation,
  items: Array.from({ length: Number(count) }, (_, index) => index + 1),
  key: String,
  init: play.init,
  journal: postgresJournal({ connectionString, lease: 1_000 }),
  rate: Number(rate) || undefined,
  wait: 1_000,
}))
  process.stdout.write(`${key} ${state} ${isEarlier ? "earlier" : "now"}\n`);
await sessionStore?.close();
