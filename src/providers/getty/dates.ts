/** Milliseconds, and perhaps a zone of hours and minutes. */
const MS_DATE = /^\/Date\((-?\d{1,16})([+-]\d{4})?\)\/$/;

/**
 * The time in one of Getty's answers: `/Date(1294868991374-0800)/`, milliseconds since 1970 in UTC. The zone only says where it is
 * to be shown: see `zoneOfMsDate`.
 * @throws RangeError for any other text, and for a time that a `Date` cannot hold.
 */
export function readMsDate(text: string): Date {
  const date = new Date(Number(parts(text)[0]));
  if (Number.isNaN(date.getTime())) throw new RangeError("readMsDate: a time beyond those of Date");
  return date;
}

/** The zone in which a time of Getty's is to be shown: `-0800`; undefined where it has none. @throws RangeError for any other text */
export const zoneOfMsDate = (text: string): string | undefined => parts(text)[1];

function parts(text: string): readonly [milliseconds: string, zone: string | undefined] {
  const [, milliseconds, zone] = MS_DATE.exec(text) ?? [];
  if (milliseconds === undefined) throw new RangeError("readMsDate: not a date such as /Date(1294868991374-0800)/");
  return [milliseconds, zone];
}

/**
 * A time as Getty's answers have it, for a cache or a test of one's own (requests take `YYYY-MM-DD`, or ISO 8601):
 * `/Date(1294868991374)/`, or `/Date(1294868991374-0800)/` with a zone in which it is to be shown.
 * @throws RangeError for an invalid date, and a zone of another form.
 */
export function writeMsDate(date: Date, zone = ""): string {
  if (Number.isNaN(date.getTime())) throw new RangeError("writeMsDate: an invalid date");
  const text = `/Date(${date.getTime()}${zone})/`;
  if (!MS_DATE.test(text)) throw new RangeError("writeMsDate: a zone has the form -0800");
  return text;
}
