import { createGettyClient } from "contract-clients/getty";
import { json, mark, methodsOf, type TestProvider } from "./failure-client.js";

const envelope = (result: object) => ({ ResponseHeader: { Status: "success", StatusList: [] }, ...result });
const gettyCredentials = {
  systemId: mark("systemId"),
  systemPassword: mark("systemPassword"),
  userName: mark("userName"),
  userPassword: mark("userPassword"),
};
const gettyCustomer = {
  CreateCustomerRequestBody: {
    UserName: mark("UserName"),
    Password: mark("Password"),
    EmailAddress: `${mark("email")}@example.com`,
    FirstName: mark("FirstName"),
    LastName: mark("LastName"),
    MiddleName: mark("MiddleName"),
    PhoneNumber: mark("PhoneNumber"),
    MarketingEmailOptIn: false,
    BillingCountryChar3Iso: "GBR",
  },
};
export const getty: TestProvider = {
  name: "getty",
  root: "/v1",
  createPath: "/v1/account/CreateCustomer",
  readPath: "/v1/data/GetCountries",
  created: json(200, envelope({})),
  read: json(
    200,
    envelope({
      GetCountriesResult: {
        Countries: [{ CountryChar2ISO: "CI", CountryChar3ISO: "CIV", CountryName: "Côte d’Ivoire" }],
      },
    }),
  ),
  login: {
    path: "/v1/session/CreateSession",
    answer: json(
      200,
      envelope({
        CreateSessionResult: { Token: mark("token"), SecureToken: mark("secureToken"), TokenDurationMinutes: 30 },
      }),
    ),
  },
  credentials: gettyCredentials,
  createBody: gettyCustomer,
  no: (Message, Code = "InvalidRequest") =>
    JSON.stringify({ ResponseHeader: { Status: "error", StatusList: [{ Type: "Error", Code, Message }] } }),
  connect(options) {
    const client = createGettyClient({ ...gettyCredentials, ...options });
    return {
      create: (call) => client.createCustomer({ body: gettyCustomer, ...call }),
      read: (call) => client.getCountries({ body: { GetCountriesRequestBody: { Language: "fr-FR" } }, ...call }),
      methods: methodsOf(client),
    };
  },
};
