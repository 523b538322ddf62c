import { pick } from "../../pick.js";
import type { Call, Fields, Reply } from "../../state.js";
import { INVALID, idOf, notFound } from "./lists.js";

/** What is shown of an integration; its credentials are not kept, only which there are. */
const SHOWN = ["name", "description", "enabled"];

/** Third party integrations. RevCent wants their names unique; how it refuses a second one is not documented. */
export function createIntegrations() {
  const integrations = new Map<string, Fields>();

  const isTaken = (name: unknown, own?: string) =>
    name !== undefined && [...integrations].some(([id, fields]) => id !== own && fields["name"] === name);

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    createUserThirdPartyIntegration({ body }) {
      if (isTaken(body["name"])) return INVALID;
      const id = idOf("INTEGRATION", integrations.size + 1);
      integrations.set(id, { ...pick(body, SHOWN), third_party_credentials_saved: savedOf(body) });
      return { fill: (example) => ({ ...example, user_third_party_integration_id: id }) };
    },
    editUserThirdPartyIntegration({ params, body }) {
      const id = String(params["user_third_party_integration_id"]);
      const known = integrations.get(id);
      if (!known) return notFound("RecordNotFound");
      if (isTaken(body["name"], id)) return INVALID;
      const saved = savedOf(body);
      integrations.set(id, {
        ...known,
        ...pick(body, SHOWN),
        ...(saved.length > 0 ? { third_party_credentials_saved: saved } : {}),
      });
      return {};
    },
    getUserThirdPartyIntegration({ params }) {
      const id = String(params["user_third_party_integration_id"]);
      const fields = integrations.get(id);
      return fields ? { fill: ({ code }) => ({ code, id, ...fields }) } : notFound("RecordNotFound");
    },
  };
  return answers;
}

function savedOf({ third_party_credentials }: Fields): unknown[] {
  const { id } = (third_party_credentials ?? {}) as Fields;
  return id === undefined ? [] : [id];
}
