import { field, textField } from "../../core/field.js";
import type { MockControls } from "../options.js";
import type { Call, Fields, ProviderMock, Reply, State } from "../state.js";
import { createChanges } from "./getty/changes.js";
import { createDownloads } from "./getty/downloads.js";
import { createLightboxes } from "./getty/lightboxes.js";
import { createSessions } from "./getty/sessions.js";
import { createUsage } from "./getty/usage.js";

export const provider: ProviderMock = {
  port: 4010,
  options: {
    tokenMinutes: [
      (value) => typeof value === "number" && value > 0 && Number.isFinite(value),
      "a number of minutes, more than 0",
    ],
  },
  refuse: (example, { code, message }) => ({
    ...example,
    ResponseHeader: {
      ...(example["ResponseHeader"] as Fields),
      Status: "error",
      StatusList: [{ Type: "Error", Code: code, Message: message }],
    },
  }),
  start: ({ tokenMinutes = 30 }) => createState(tokenMinutes),
};

function createState(minutes: number): State {
  const sessions = createSessions(minutes);
  const userNames = new Set<string>();
  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    ...createChanges(),
    ...createDownloads(),
    ...createLightboxes(),
    ...createUsage(),
    getOAuthToken: sessions.grant,
    createCustomer({ body }) {
      const userName = textField(body, "CreateCustomerRequestBody", "UserName") ?? "";
      if (userNames.has(userName)) return { error: "DuplicateUsername" };
      userNames.add(userName);
      return {};
    },
  };

  return {
    answer: (call) => sessions.refuse(call) ?? answers[call.id]?.(call) ?? { fill: sessions.issueIn },
    /** Every answer has the request's own `CoordinationId`. */
    complete: ({ body }, { ResponseHeader, ...answer }) => ({
      ...(ResponseHeader === undefined
        ? {}
        : {
            ResponseHeader: {
              ...(ResponseHeader as Fields),
              CoordinationId: field(body, "RequestHeader", "CoordinationId") ?? "",
            },
          }),
      ...answer,
    }),
    controls: { expireTokens: sessions.expireTokens } satisfies MockControls["getty"],
  };
}
