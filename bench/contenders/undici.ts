import { request } from "undici";
import { bareOf } from "./bare.js";

export const { connect, sendText } = bareOf(request);
