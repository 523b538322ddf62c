import { pick } from "../../pick.js";
import type { Call, Fields, Reply } from "../../state.js";
import { INVALID, idOf, type Listed, listOf, notFound, now, propertiesOf } from "./lists.js";

interface Setting extends Listed {
  readonly fields: Fields;
}
type Answer = (call: Call) => Reply;

/**
 * One kind of settings: what is created is read, listed and edited under its id, in the fields that the contract names in an
 * answer. RevCent wants names unique; how it refuses a second one is not documented.
 * `idName`: in the create's answer and the path of the others. `keep`: what is remembered of a request; `initial`: before the first.
 */
function createKind(prefix: string, idName: string, keep = withoutSecrets, initial: Fields = {}) {
  const settings = new Map<string, Setting>();
  const find = ({ params }: Call) => settings.get(String(params[idName]));
  const isTaken = (name: unknown, own?: Setting) =>
    name !== undefined && [...settings.values()].some((other) => other !== own && other.fields["name"] === name);

  const create: Answer = ({ body }) => {
    if (isTaken(body["name"])) return INVALID;
    const id = idOf(prefix, settings.size + 1);
    settings.set(id, { id, created_date_unix: now(), fields: { ...initial, ...keep(body) } });
    return { fill: (example) => ({ ...example, [idName]: id }) };
  };
  const edit: Answer = (call) => {
    const known = find(call);
    if (!known) return notFound("RecordNotFound");
    if (isTaken(call.body["name"], known)) return INVALID;
    settings.set(known.id, { ...known, fields: { ...known.fields, ...keep(call.body) } });
    return {};
  };
  const get: Answer = (call) => {
    const known = find(call);
    if (!known) return notFound("RecordNotFound");
    return { fill: ({ code }) => ({ code, ...pick({ ...known, ...known.fields }, propertiesOf(call)) }) };
  };
  const list: Answer = (call) =>
    listOf(
      call,
      [...settings.values()].map(({ fields, ...listed }) => ({ ...fields, ...listed })),
    );
  return { create, edit, get, list };
}

/** Settings of the account. Credentials are not kept, only which there are. */
export function createSettings() {
  const integrations = createKind("INTEGRATION", "user_third_party_integration_id", withSaved, {
    third_party_credentials_saved: [],
  });
  const gateways = createKind("GATEWAY", "user_gateway_id");
  const payPal = createKind("PAYPALACCOUNT", "paypal_account_id");
  const fulfillment = createKind("FULFILLMENT", "fulfillment_account_id");
  const shops = createKind("SHOP", "user_shop_id");
  const profiles = createKind("SUBPROFILE", "subscription_profile_id");

  const answers: Readonly<Record<string, Answer>> = {
    createUserThirdPartyIntegration: integrations.create,
    editUserThirdPartyIntegration: integrations.edit,
    getUserThirdPartyIntegration: integrations.get,
    createUserGateway: gateways.create,
    editUserGateway: gateways.edit,
    getUserGateway: gateways.get,
    createGatewayGroup: createKind("GATEWAYGROUP", "gateway_group_id").create,
    createPayPalAccount: payPal.create,
    getPayPalAccount: payPal.get,
    createFulfillmentAccount: fulfillment.create,
    getFulfillmentAccounts: fulfillment.list,
    createUserShop: shops.create,
    editUserShop: shops.edit,
    getUserShop: shops.get,
    createSubscriptionProfile: profiles.create,
    editSubscriptionProfile: profiles.edit,
  };
  return answers;
}

/** `fields` hold what gateways and fulfillment centers want to be told, passwords too. */
const withoutSecrets = ({ fields: _secrets, ...rest }: Fields): Fields => rest;

function withSaved({ third_party_credentials, ...fields }: Fields): Fields {
  const { id } = (third_party_credentials ?? {}) as Fields;
  return id === undefined ? fields : { ...fields, third_party_credentials_saved: [id] };
}
