// What runs in a page.
import { playAll } from "./play.mjs";

globalThis.play = playAll;
