import type { Call, Fields, Reply } from "../../state.js";
import { PAGE, stamp } from "./devices.js";

/** The number in the vendor's sample: the first message gets it. */
const FIRST_ID = 12_280_160_313;

interface Message {
  readonly id: number;
  readonly iccid: string;
  readonly text: Buffer;
  readonly senderLogin: string | undefined;
  readonly sentAt: number;
  /** In milliseconds. */
  changedAt: number;
  status: "Pending" | "Delivered";
}

/** SMS messages to devices. None comes from one. A message is delivered once somebody has seen that it is pending. */
export function createMessages(hasDevice: (iccid: string) => boolean) {
  const messages: Message[] = [];

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    sendSms({ params, body, headers }) {
      const iccid = String(params["iccid"]);
      if (!hasDevice(iccid)) return { error: "20000001" };
      const { messageText, messageEncoding } = body;
      const text = Buffer.from(String(messageText), messageEncoding === "BASE64" ? "base64" : "utf8");
      const [id, sentAt] = [FIRST_ID + messages.length, Date.now()];
      messages.push({ id, iccid, text, senderLogin: userOf(headers), sentAt, changedAt: sentAt, status: "Pending" });
      return { fill: () => ({ smsMessageId: id }) };
    },
    searchSms({ query }) {
      const { iccid, msgType, pageNumber = 1, pageSize = PAGE } = query as Fields & Record<string, never>;
      const from = Date.parse(String(query["fromDate"]));
      const to = query["toDate"] === undefined ? Date.now() : Date.parse(String(query["toDate"]));
      if (Number.isNaN(from) || Number.isNaN(to)) return { error: "10000012" };
      if (to < from) return { error: "10000027" };
      const found = messages
        .filter(({ changedAt }) => changedAt >= from && changedAt <= to)
        .filter((message) => msgType !== "MO" && (iccid === undefined || message.iccid === iccid))
        .sort((a, b) => a.changedAt - b.changedAt);
      const start = (pageNumber - 1) * pageSize;
      const smsMsgIds = found.slice(start, start + pageSize).map(({ id }) => id);
      return { fill: () => ({ smsMsgIds, pageNumber, lastPage: start + pageSize >= found.length }) };
    },
    getSms({ params, query }) {
      const message = messages.find(({ id }) => String(id) === String(params["smsMsgId"]));
      if (!message) return { error: "20000002" };
      const shown = shownOf(message, query["messageEncoding"] === "BASE64" ? "base64" : "utf8");
      if (message.status === "Pending") Object.assign(message, { status: "Delivered", changedAt: Date.now() });
      return { fill: () => shown };
    },
  };
  return answers;
}

/** The device's MSISDN is not known here. */
const shownOf = ({ id, status, text, senderLogin, sentAt, changedAt }: Message, encoding: BufferEncoding): Fields => ({
  smsMsgId: id,
  status,
  messageText: text.toString(encoding),
  senderLogin,
  sentFrom: "Server",
  msgType: "MT",
  dateSent: stamp(sentAt),
  dateReceived: stamp(sentAt),
  dateModified: stamp(changedAt),
});

/** The user's name in a Basic credential. */
const userOf = ({ authorization = "" }: Call["headers"]): string | undefined =>
  Buffer.from(authorization.replace(/^Basic /, ""), "base64")
    .toString()
    .split(":")[0];
