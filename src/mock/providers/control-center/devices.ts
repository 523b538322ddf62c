import { pick } from "../../pick.js";
import type { Call, Fields, Reply } from "../../state.js";

/** The ICCID of the vendor's sample; the others count up from it. */
const FIRST = 8_988_216_716_970_004_975n;
/** How many items a page has, if nobody says. */
export const PAGE = 50;
/** Statuses before the activation. No device goes back to one. */
const EARLY = ["ACTIVATION_READY", "INVENTORY", "TEST_READY"];
/** The account of the vendor's sample: all devices are in it. */
const ACCOUNT = "100020620";
/** How far ahead an edit may lie, in milliseconds. */
const FURTHEST = 180 * 24 * 60 * 60 * 1000;
/** What a search can ask for. */
const FILTERS = /^(accountId|status|\w+Custom\d+)$/;
/** What a search shows of a device. */
const FOUND = ["iccid", "status", "ratePlan", "communicationPlan"];

interface Device {
  fields: Fields;
  /** In milliseconds. */
  updatedAt: number;
  /** Edits that happen later. */
  pending: { readonly at: number; readonly change: Fields }[];
}

/** Devices, as the vendor's samples show two: the first is activated, the others are ready to be tested. */
export function createDevices(count: number, hasCustomer: (name: string) => boolean) {
  const devices = new Map(Array.from({ length: count }, (_, index) => fresh(index)));

  function find({ params }: Call): Device | undefined {
    const device = devices.get(String(params["iccid"]));
    if (device) settle(device);
    return device;
  }

  /** An answer with what is remembered of a device in it, or of that what was asked for. */
  const show = ({ query }: Call, fields: Fields): Reply => ({
    fill(example) {
      const whole: Fields = { ...example, ...fields };
      return Array.isArray(query["fields"]) ? pick(whole, query["fields"]) : whole;
    },
  });

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    searchDevices({ query }) {
      const [since, till] = ["modifiedSince", "modifiedTill"].map((name) => Date.parse(String(query[name])));
      if (Number.isNaN(since) || (query["modifiedTill"] !== undefined && Number.isNaN(till)))
        return { error: "10000012" };
      if ((since as number) > Date.now()) return { error: "10002119" };
      const wanted = Object.entries(query).filter(([name]) => FILTERS.test(name));
      const all = [...devices.values()];
      for (const device of all) settle(device);
      const found = all
        .filter(
          ({ updatedAt }) =>
            updatedAt >= (since as number) && (query["modifiedTill"] === undefined || updatedAt <= (till as number)),
        )
        .filter(({ fields }) => wanted.every(([name, value]) => fields[name] === String(value)))
        .sort((a, b) => a.updatedAt - b.updatedAt);
      const { pageNumber = 1, pageSize = PAGE } = query as { pageNumber?: number; pageSize?: number };
      const start = (pageNumber - 1) * pageSize;
      return {
        fill: () => ({
          pageNumber,
          lastPage: start + pageSize >= found.length,
          totalCount: found.length,
          devices: found.slice(start, start + pageSize).map(({ fields }) => pick(fields, FOUND)),
        }),
      };
    },
    getDevice(call) {
      const device = find(call);
      if (!device) return { error: "20000001" };
      return show(call, { ...device.fields, dateUpdated: stamp(device.updatedAt) });
    },
    getDeviceUsage(call) {
      const device = find(call);
      if (!device) return { error: "20000001" };
      return show(call, pick(device.fields, [...FOUND, "overageLimitOverride"]));
    },
    getDevices({ params }) {
      const iccids = params["iccids"] as readonly string[];
      const found = iccids.flatMap((iccid) => devices.get(iccid) ?? []);
      if (found.length < iccids.length) return { error: "20000001" };
      for (const device of found) settle(device);
      return { fill: () => ({ devices: found.map(({ fields }) => fields) }) };
    },
    editDevice(call) {
      const device = find(call);
      if (!device) return { error: "20000001" };
      const { effectiveDate, ...change } = call.body;
      const { status, customer } = change;
      if (EARLY.includes(String(status)) && !EARLY.includes(String(device.fields["status"])))
        return { error: "10000029" };
      if (typeof customer === "string" && customer !== "" && !hasCustomer(customer)) return { error: "10000015" };
      const at = effectiveDate === undefined ? Date.now() : Date.parse(String(effectiveDate));
      if (Number.isNaN(at)) return { error: "10000012" };
      // With which code is not documented.
      if (at - Date.now() > FURTHEST) return { code: 400, example: "InvalidRequest" };
      device.pending.push({ at, change });
      return { fill: () => ({ iccid: device.fields["iccid"] }) };
    },
    /** The devices stay where they are: when a transfer is carried out is not documented. */
    transferDevices({ body }) {
      const iccids = body["iccids"] as readonly string[];
      return iccids.every((iccid) => devices.has(iccid)) ? {} : { error: "20000001" };
    },
  };
  return { answers, has: (iccid: string): boolean => devices.has(iccid) };
}

function fresh(index: number): [string, Device] {
  const iccid = String(FIRST + BigInt(index));
  const status = index === 0 ? "ACTIVATED" : "TEST_READY";
  const plans = { ratePlan: "hphlr rp1", communicationPlan: "CP_Basic_ON" };
  const fields = { iccid, status, ...plans, accountId: ACCOUNT, accountCustom1: "78" };
  return [iccid, { fields, updatedAt: Date.now(), pending: [] }];
}

/** Carries out the edits that are due. */
function settle(device: Device): void {
  const due = device.pending.filter(({ at }) => at <= Date.now());
  for (const { at, change } of due) {
    const isFirst = change["status"] === "ACTIVATED" && device.fields["status"] !== "ACTIVATED";
    device.fields = { ...device.fields, ...change, ...(isFirst ? { dateActivated: stamp(at) } : {}) };
    device.updatedAt = Math.max(device.updatedAt, at);
  }
  device.pending = device.pending.filter((one) => !due.includes(one));
}

/** The vendor's form of a time: `2016-06-29 00:21:33.339+0000`. */
export const stamp = (time: number): string => new Date(time).toISOString().replace("T", " ").replace("Z", "+0000");
