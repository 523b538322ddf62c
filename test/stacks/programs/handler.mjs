// What runs on servers: a function in the manner of AWS Lambda.
import { playAll } from "./play.mjs";

export const handler = ({ urls, closed }) => playAll(urls, closed);
