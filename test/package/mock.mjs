// @ts-check
// A stranger's rehearsal against the mock: run by scripts/test-package.ts in a folder where the package is installed, and
// type-checked there, also without Node's types. In this repository it is not compiled: it is plain JavaScript.
import { createControlCenterClient } from "contract-clients/control-center";
import { startMock } from "contract-clients/mock";
import { createOnDemandClient } from "contract-clients/ondemand";

/** @type {(holds: boolean, what: string) => void} */
const check = (holds, what) => {
  if (!holds) throw new Error(what);
};

/** @type {import("contract-clients/mock").MockOptions} */
const options = { port: 0, secretAccessKey: "secret" };
const mock = await startMock("ondemand", options);
const keys = { accessKeyId: "id", secretAccessKey: "secret" };
const onDemand = createOnDemandClient({ baseUrl: mock.url, ...keys });
const body = { MerchantID: "1", EmailAddress: "ada@example.com", CompanyName: "Byron & Daughters", Country: "GB" };
const created = await onDemand.createAccount({ body });
check(created.data?.CompanyName === body.CompanyName, `XML does not go to and fro: ${created.error?.message}`);
check((await onDemand.createAccount({ body })).error !== undefined, "a merchant id that is taken is accepted");
const wrong = createOnDemandClient({ baseUrl: mock.url, ...keys, secretAccessKey: "guess" });
check((await wrong.getAccountInfo()).error !== undefined, "a wrong signature is accepted");
check(mock.requests.length === 3 && mock.requests[0]?.method === "POST", "the requests are not recorded");
await mock.close();

const controlCenterMock = await startMock("control-center", { failures: 0, latency: 1, seed: 1 });
const controlCenter = createControlCenterClient({ baseUrl: controlCenterMock.url, username: "user", apiKey: "key" });
const { data } = await controlCenter.createCustomer({ body: { name: "Acme Customer", accountName: "Acme" } });
const read = await controlCenter.getCustomer({ params: { path: { customerId: data?.customerId ?? 0 } } });
check(read.data?.name === "Acme Customer", "a customer that was created cannot be read back");
await controlCenterMock.close();

// Never runs; the compilers must refuse each line.
export const refused = () => [
  // @ts-expect-error the port is a number.
  startMock("ondemand", { port: "4010" }),
  // @ts-expect-error delay is unknown: it is called latency.
  startMock("ondemand", { delay: 1 }),
];
