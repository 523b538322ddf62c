// What the mock remembers of a translation: files and products that belong to a project.
import type { Fields } from "../../state.js";
import type { Task } from "./tasks.js";

export interface File {
  readonly id: number;
  readonly name: string;
  language: string;
  readonly bytes: Uint8Array;
  readonly addedAt: number;
  status: "Analyzing" | "Analyzed" | "In Translation" | "Translated" | "Complete";
  readonly task: Task;
  project?: Project;
  /** Its translations by their languages. */
  readonly targets: Map<string, Target>;
}

export interface Target {
  acceptance?: Fields;
  isRejected?: true;
}

export interface Product {
  readonly id: number;
  readonly input: Fields;
}

export interface Project {
  readonly id: number;
  readonly name: string;
  readonly service: unknown;
  readonly source: string;
  readonly targets: readonly string[];
  readonly files: readonly File[];
  readonly products: readonly Product[];
  readonly instructions: string;
  readonly currency: string;
  readonly createdAt: number;
  completedAt?: number;
  quote?: number;
  acceptance?: string;
  /** Its translation, once it is ordered. */
  task?: Task;
  deliverAgain(done: () => void): void;
}
