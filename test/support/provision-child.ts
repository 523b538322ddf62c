// A program that provisions customers until it is done or killed: what a user would write.
import { fileJournal, provision } from "../../src/provision/index.js";
import { PLAYS } from "./provision-plays.js";

const [provider = "", baseUrl = "", path = "", count = "0"] = process.argv.slice(2);
const play = PLAYS[provider];
if (!play) throw new Error(`no play for ${provider}`);
// A file that may not grow is told as an error, not by a signal.
process.on("SIGXFSZ", () => {});

process.stdout.write("begun\n");
for await (const { isEarlier, key, state } of provision({
  client: play.client(baseUrl),
  operation: play.operation,
  items: Array.from({ length: Number(count) }, (_, index) => index + 1),
  key: String,
  init: play.init,
  journal: fileJournal(path),
  inFlight: 8,
  wait: 200,
}))
  process.stdout.write(`${key} ${state} ${isEarlier ? "earlier" : "now"}\n`);
