// The undici that Node's own `fetch` stands on; Node gives out nothing of it but that.
import { request } from "undici-of-node";
import { bareOf } from "./bare.js";

if (!`${process.versions["undici"]}`.startsWith("6."))
  throw new Error(`Node's fetch stands on undici ${process.versions["undici"]} here: measure with Node 20 or 22.`);

export const { connect, sendText } = bareOf(request);
