import { vi } from "vitest";
import { runCommand } from "../../src/cli/command.js";

export interface Said {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the package's command within this process. Gives what it writes, in which a folder's name is left out. */
export async function command(folder: string, ...args: string[]): Promise<Said> {
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const err = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const written = ({ mock }: typeof out) =>
    mock.calls
      .map(([text]) => text)
      .join("")
      .replaceAll(`${folder}/`, "");
  try {
    const code = await runCommand(args);
    return { code, output: written(out), errors: written(err) };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}
