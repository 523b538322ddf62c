import { createOnDemandClient } from "contract-clients/ondemand";
import { mark, methodsOf, type TestProvider } from "./failure-client.js";
import type { Answer } from "./failure-plays.js";

const xml = (status: number, inner: string): Answer => ({
  status,
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Account>${inner}</Account>`,
  headers: { "content-type": "text/xml" },
});
const element = (name: string, text: string) =>
  `<${name}>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</${name}>`;
const onDemandCredentials = { accessKeyId: mark("accessKeyId"), secretAccessKey: mark("secretAccessKey") };
const onDemandAccount = {
  MerchantID: mark("MerchantID"),
  EmailAddress: `${mark("email")}@example.com`,
  FirstName: mark("FirstName"),
  LastName: mark("LastName"),
  CompanyName: mark("CompanyName"),
  Country: "GB",
  VATID: mark("VATID"),
};
export const ondemand: TestProvider = {
  name: "ondemand",
  root: "",
  createPath: "/api/account/create",
  readPath: "/api/account/info",
  created: xml(
    201,
    element("EmailAddress", "e@example.com") +
      element("CompanyName", "Éclair & Söhne") +
      element("Country", "GB") +
      element("AccessKeyID", mark("newKeyId")) +
      element("SecretAccessKey", mark("newSecret")),
  ),
  read: xml(
    200,
    element("Email", "é@example.com") +
      element("Currency", "GBP") +
      element("TranslationCredit", "5") +
      element("TranslationCreditUsed", "1") +
      element("PrepaidCredit", "1.00"),
  ),
  credentials: onDemandCredentials,
  createBody: onDemandAccount,
  no: (message, code = "400") =>
    String(xml(400, `<Error>${element("ReasonCode", code)}${element("SimpleMessage", message)}</Error>`).body),
  connect(options) {
    const client = createOnDemandClient({ ...onDemandCredentials, ...options });
    return {
      create: (call) => client.createAccount({ body: onDemandAccount, ...call }),
      read: (call) => client.getAccountInfo({ ...call }),
      methods: methodsOf(client),
    };
  },
};
