// What `import.meta.url` is in CommonJS.
import { pathToFileURL } from "node:url";

export const importMetaUrl = pathToFileURL(__filename).href;
