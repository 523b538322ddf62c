import { randomBytes } from "node:crypto";
import { authorization } from "../../../providers/ondemand/signature.js";
import type { Call, Fields, Reply } from "../../state.js";
import { amount } from "./parts.js";

/** Parts of `CreateAccount` that the new account repeats; the VAT id is not among them. */
const REPEATED = ["MerchantID", "EmailAddress", "FirstName", "LastName", "CompanyName", "Country"];

/** Codes that ISO 3166-1 gives to no country; XK too, but many write it for Kosovo: whether the vendor takes it is not known. */
const NO_COUNTRY = /^(AA|Q[M-Z]|X[A-JL-Z]|ZZ)$/i;

/** `secret`: of the keys that this mock has not issued; undefined: signatures are not checked. `funds`: what is prepaid. */
export function createAccounts(secret: string | undefined, funds: () => number) {
  /** Accounts that were created, by the id of their key. */
  const accounts = new Map<string, { readonly secret: string; readonly fields: Fields }>();

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    createAccount({ body }) {
      if (NO_COUNTRY.test(String(body["Country"]))) return { example: "InvalidCountry" };
      const isTaken = (name: string) => [...accounts.values()].some(({ fields }) => fields[name] === body[name]);
      if (isTaken("MerchantID")) return { example: "MerchantIdTaken" };
      if (isTaken("EmailAddress")) return { example: "EmailTaken" };
      const fields = Object.fromEntries(REPEATED.flatMap((name) => (name in body ? [[name, body[name]]] : [])));
      const keys = { AccessKeyID: letters(20), SecretAccessKey: letters(40) };
      accounts.set(keys.AccessKeyID, { secret: keys.SecretAccessKey, fields });
      return { fill: ({ Status }) => ({ Status, ...fields, ...keys }) };
    },
    getAccountInfo(call) {
      const Email = accounts.get(keyIdOf(call))?.fields["EmailAddress"];
      return { fill: (example) => ({ ...example, ...(Email ? { Email } : {}), PrepaidCredit: amount(funds()) }) };
    },
    addCreditBalance: ({ body }) => ({
      fill: (example) => ({ ...example, Amount: twoDecimals(String(body["Amount"])), Currency: body["Currency"] }),
    }),
  };

  return {
    answers,
    /** A key that this mock has issued signs with its own secret, any other with the one that the option gives. */
    async isSigned(call: Call): Promise<boolean> {
      if (secret === undefined) return true;
      const { method, path, headers } = call;
      const keyId = keyIdOf(call);
      const expected = await authorization(keyId, accounts.get(keyId)?.secret ?? secret, {
        method,
        path,
        timestamp: headers["x-lod-timestamp"] ?? "",
        version: headers["x-lod-version"] ?? "",
        accept: headers["accept"] ?? "",
      });
      return headers["authorization"] === expected;
    },
  };
}

const keyIdOf = ({ headers }: Call): string => /KeyID=([^,]*)/.exec(headers["authorization"] ?? "")?.[1] ?? "";

/** The live service's keys look so: 20 letters the id, 40 the secret. */
const letters = (count: number): string =>
  [...randomBytes(count)].map((byte) => String.fromCharCode((byte & 1 ? 97 : 65) + ((byte >> 1) % 26))).join("");

const twoDecimals = (amount: string): string => {
  const [whole, part = ""] = amount.split(".");
  return `${whole}.${part.padEnd(2, "0")}`;
};
