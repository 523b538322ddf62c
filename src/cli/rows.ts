import { existsSync } from "node:fs";
import { Readable } from "node:stream";
import { type CsvError, parse } from "csv-parse";
import { LONGEST_LINE, textOf } from "./source-text.js";
import { UsageError } from "./usage-error.js";

/** A row of a file: what its columns, or its fields, are. */
export interface Row {
  /** Where it ends in the file; 1 is the first line. */
  readonly line: number;
  readonly values: Readonly<Record<string, unknown>>;
}

export const isCsv = (path: string): boolean => /\.csv$/i.test(path);

/** @throws UsageError for a file of another kind, and one that is not there. */
export function checkFile(path: string): void {
  if (!isCsv(path) && !/\.(ndjson|jsonl)$/i.test(path))
    throw new UsageError(`${path}: its name must end in .csv, .ndjson or .jsonl`);
  if (!existsSync(path)) throw new UsageError(`${path} cannot be read: there is no such file`);
}

/** @throws UsageError with the line that is wrong. */
export const rowsOf = (path: string): AsyncGenerator<Row> => (isCsv(path) ? csvRows(path) : jsonRows(path));

async function* csvRows(path: string): AsyncGenerator<Row> {
  const parser = parse({
    bom: true,
    columns: (names: string[]) => checkedHeader(path, names),
    info: true,
    max_record_size: LONGEST_LINE,
    skip_empty_lines: true,
  });
  const source = Readable.from(textOf(path));
  source.on("error", (error) => parser.destroy(error));
  try {
    for await (const { record, info } of source.pipe(parser)) yield { line: info.lines, values: record };
  } catch (error) {
    throw isCsvError(error) ? new UsageError(csvFault(path, error)) : error;
  } finally {
    source.destroy();
  }
}

const isCsvError = (error: unknown): error is CsvError => String((error as CsvError).code).startsWith("CSV_");

function csvFault(path: string, { code, lines, column, message }: CsvError): string {
  const place = `${path}, line ${lines}`;
  const name = typeof column === "string" ? ` in column "${column}"` : "";
  switch (code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return `${place}: a quote${name} is not closed`;
    case "INVALID_OPENING_QUOTE":
    case "CSV_INVALID_CLOSING_QUOTE":
      return `${place}: a quote${name} is in a wrong place: put the cell in quotes, and write "" for a quote in it`;
    case "CSV_RECORD_INCONSISTENT_COLUMNS":
    case "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH":
      return `${place}: it has more or fewer cells than the header has columns`;
    case "CSV_MAX_RECORD_SIZE":
      return `${place}: a row is longer than ${LONGEST_LINE} bytes; perhaps a quote is not closed`;
    default:
      return `${place}: ${message}`;
  }
}

function checkedHeader(path: string, names: readonly string[]): string[] {
  const trimmed = names.map((name) => name.trim());
  const twice = trimmed.find((name, index) => trimmed.indexOf(name) !== index);
  const empty = trimmed.indexOf("");
  if (empty >= 0) throw new UsageError(`${path}, line 1: column ${empty + 1} has no name`);
  if (twice !== undefined) throw new UsageError(`${path}, line 1: two columns have the name "${twice}"`);
  return trimmed;
}

async function* jsonRows(path: string): AsyncGenerator<Row> {
  let line = 0;
  let rest = "";
  for await (const text of textOf(path)) {
    rest += text;
    if (!rest.endsWith("\n")) continue;
    line++;
    if (rest.trim() !== "") yield { line, values: objectOf(path, line, rest) };
    rest = "";
  }
  if (rest.trim() !== "") yield { line: line + 1, values: objectOf(path, line + 1, rest) };
}

function objectOf(path: string, line: number, text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line === 1 ? text.replace(/^\uFEFF/, "") : text);
  } catch (error) {
    throw new UsageError(`${path}, line ${line}: no JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UsageError(`${path}, line ${line}: it must be an object`);
  return value as Readonly<Record<string, unknown>>;
}
