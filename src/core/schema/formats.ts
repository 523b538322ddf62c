// Each format is an export of its own: a program loads those that its operations' schemas name.

/** What a text must look like. */
export interface Format {
  /** As contracts call it. */
  readonly name: string;
  test(text: string): boolean;
}

/** `YYYY-MM-DD`, a day that there is. */
export const date: Format = { name: "date", test: isDate };
/** With a zone: `23:59:60Z`, `08:30:00.5+01:00`. */
export const time: Format = { name: "time", test: isTime };
export const dateTime: Format = {
  name: "date-time",
  test(text) {
    const [day = "", timeOfDay = "", ...more] = text.split(/[t\s]/i);
    return more.length === 0 && isDate(day) && isTime(timeOfDay);
  },
};
export const duration: Format = {
  name: "duration",
  test: (text) => /^P(?:\d+W|(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/.test(text),
};
export const email: Format = {
  name: "email",
  test: (text) =>
    /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d]+(?:-+[a-z\d]+)*\.)+[a-z\d]+(?:-+[a-z\d]+)*$/i.test(
      text,
    ),
};
export const hostname: Format = {
  name: "hostname",
  test(text) {
    const name = text.replace(/\.$/, "");
    return name.length <= 253 && name.split(".").every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label));
  },
};
export const ipv4: Format = { name: "ipv4", test: isIpv4 };
export const ipv6: Format = { name: "ipv6", test: isIpv6 };
/** With a scheme, by RFC 3986. */
export const uri: Format = { name: "uri", test: isUri };
export const uuid: Format = {
  name: "uuid",
  test: (text) => /^(?:urn:uuid:)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
};

function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN;
  // Some engines take the 31st of February for a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isTime(text: string): boolean {
  const match = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.\d+)?(?:z|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)$/i.exec(
    text,
  );
  if (!match) return false;
  const [, hour, minute, second, sign, hours = 0, minutes = 0] = match;
  const offset = (60 * Number(hours) + Number(minutes)) * (sign === "-" ? -1 : 1);
  // A leap second is the last of a day in UTC.
  return second !== "60" || (60 * Number(hour) + Number(minute) - offset + 2881) % 1440 === 0;
}

function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

function isIpv6(text: string): boolean {
  // An IPv4 address at the end stands for two groups.
  const end = /[^:]*$/.exec(text)?.[0] ?? "";
  const halves = (isIpv4(end) ? `${text.slice(0, -end.length)}0:0` : text).split("::");
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  return (
    groups.every((group) => /^[\da-f]{1,4}$/i.test(group)) &&
    (halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length < 8)
  );
}

/** Host and path are told apart only where a host has brackets: elsewhere the same characters may stand. */
function isUri(text: string): boolean {
  const [all, address] =
    /^[a-z][a-z\d+.-]*:(?:(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})+|\/\/?(?:(?:[\w.~!$&'()*+,;=:-]|%[\da-f]{2})*@)?\[([^\]]*)\](?::\d*)?(?:\/(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*)?)(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i.exec(
      text,
    ) ?? [];
  return (
    all !== undefined &&
    (address === undefined || isIpv6(address) || /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i.test(address))
  );
}
