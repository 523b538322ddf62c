import type { Schema } from "../core/schema/schema.js";
import { cellValue, type Field, fieldsOf, type Place, placesOf } from "./fields.js";
import { checkFile, isCsv, type Row, rowsOf } from "./rows.js";
import { UsageError } from "./usage-error.js";

/** A row as a call. */
export interface RowItem {
  readonly row: Row;
  readonly key: string;
  readonly body: unknown;
  /** What a shared journal keeps of it. */
  toJSON(): Pick<RowItem, "key" | "body">;
}

/** How rows become calls. */
export interface Reading {
  readonly file: string;
  /** The schema of the call's body. */
  readonly schema: Schema;
  readonly key: string | undefined;
  readonly map: ReadonlyMap<string, string>;
  readonly set: ReadonlyMap<string, string>;
}

/** Columns and fields with this beginning are notes of this program's own: what became of a row. */
export const NOTE = "_";

/**
 * The rows of a file as calls, anew each time it is called.
 * @throws UsageError when columns cannot be told; a row that cannot be told throws when its body is asked for.
 */
export function itemsOf(reading: Reading): () => AsyncGenerator<RowItem> {
  const fields = fieldsOf(reading.schema);
  const constants = [...reading.set].map(([name, text]) => constantOf(name, text, fields));
  checkFile(reading.file);
  return isCsv(reading.file) ? () => fromCsv(reading, fields, constants) : () => fromJson(reading, constants);
}

/** What stands in the body of every row. */
type Constants = readonly { readonly path: Place["path"]; readonly value: unknown }[];

function constantOf(name: string, text: string, fields: readonly Field[]): Constants[number] {
  const place = placeOf(name, fields, `--set ${name}`);
  try {
    return { path: place.path, value: cellValue(text, place) };
  } catch (error) {
    throw new UsageError(`--set ${name} ${(error as Error).message}`);
  }
}

async function* fromCsv(reading: Reading, fields: readonly Field[], constants: Constants): AsyncGenerator<RowItem> {
  const { file, map } = reading;
  let columns: readonly Column[] | undefined;
  let keyName = "";
  for await (const row of rowsOf(file)) {
    if (!columns) {
      const names = Object.keys(row.values).filter((name) => !name.startsWith(NOTE));
      keyName = keyColumn(reading, names);
      for (const name of map.keys())
        if (!names.includes(name)) throw new UsageError(`${file} has no column "${name}", which --map names`);
      columns = names.flatMap((name) => columnOf(name, reading, fields, keyName));
    }
    const plan = columns;
    yield itemOf(row, String(row.values[keyName] ?? ""), () => bodyOfCells(row, plan, constants));
  }
}

interface Column {
  readonly name: string;
  readonly place: Place;
}

function keyColumn({ file, key }: Reading, names: readonly string[]): string {
  if (key !== undefined && !names.includes(key))
    throw new UsageError(`${file} has no column "${key}", which --key names`);
  const [first] = names;
  if (first === undefined) throw new UsageError(`${file}, line 1: it has no columns`);
  return key ?? first;
}

function columnOf(name: string, { file, map }: Reading, fields: readonly Field[], key: string): Column[] {
  const mapped = map.get(name);
  // The key may be a number of the caller's own.
  if (name === key && mapped === undefined && placesOf(name, fields).length === 0) return [];
  return [{ name, place: placeOf(mapped ?? name, fields, mapped ? `--map ${name}` : `${file}, column "${name}"`) }];
}

function placeOf(name: string, fields: readonly Field[], where: string): Place {
  const [place, ...others] = placesOf(name, fields);
  if (place && others.length === 0) return place;
  const textOf = ({ path }: Place) => path.join(".");
  if (place)
    throw new UsageError(
      `${where}: "${name}" may be ${[place, ...others].map(textOf).join(" or ")}: write the whole path, or --map ${name}=${textOf(place)}`,
    );
  const known = fields.map(({ path }) => path.join(".").replaceAll("#", "0"));
  throw new UsageError(
    `${where}: the contract has no field "${name}"; --map COLUMN=FIELD names one of ${known.join(", ")}; a column that begins with "${NOTE}" is passed over`,
  );
}

function bodyOfCells({ values }: Row, columns: readonly Column[], constants: Constants): object {
  const body = {};
  for (const { path, value } of constants) put(body, path, value);
  for (const { name, place } of columns) {
    const text = String(values[name] ?? "");
    if (text === "") continue;
    try {
      put(body, place.path, cellValue(text, place));
    } catch (error) {
      throw new Error(`column "${name}" ${(error as Error).message}`);
    }
  }
  return body;
}

async function* fromJson({ file, key, map, schema }: Reading, constants: Constants): AsyncGenerator<RowItem> {
  if (map.size > 0) throw new UsageError("--map is for CSV files: an object's fields have the contract's names");
  if (key === undefined) throw new UsageError(`${file}: --key PATH says which field is a row's key: customer.email`);
  const path = key.split(".");
  const isOfTheBody = placesOf(key, fieldsOf(schema)).length > 0;
  for await (const row of rowsOf(file)) {
    const value = path.reduce<unknown>((at, name) => Reflect.get(Object(at), name), row.values);
    const isNote = (name: string) => name.startsWith(NOTE) || (name === key && !isOfTheBody);
    yield itemOf(row, typeof value === "number" ? String(value) : (value as string), () => {
      const body = structuredClone(Object.fromEntries(Object.entries(row.values).filter(([name]) => !isNote(name))));
      for (const { path, value } of constants) put(body, path, value);
      return body;
    });
  }
}

const itemOf = (row: Row, key: string, body: () => unknown): RowItem => ({
  row,
  key,
  get body() {
    return body();
  },
  toJSON: () => ({ key, body: body() }),
});

/** Puts a value into an object, and makes what is on the way there. */
function put(target: object, [name, ...rest]: readonly (string | number)[], value: unknown): void {
  if (name === undefined) return;
  const next = rest[0];
  if (next === undefined) return void Object.assign(target, { [name]: value });
  const before: unknown = Reflect.get(target, name);
  const inner = typeof before === "object" && before !== null ? before : typeof next === "number" ? [] : {};
  Object.assign(target, { [name]: inner });
  put(inner, rest, value);
}
