import { resolve } from "node:path";

// Next.js itself is installed two folders up.
export default { turbopack: { root: resolve("../..") } };
