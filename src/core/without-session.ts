import { ApiError, type ClientError, ConnectionError, InvalidRequestError, type Outcome } from "./errors.js";

export type WithoutSession = (
  login: ClientError,
  operation: string,
  outcome: Outcome,
  attempts: number,
  sentAt: number | undefined,
) => ClientError;

/**
 * The error of a call whose credential could not be had: the failed login's own error, told as the call's. The call
 * itself was not sent, so its outcome is what earlier attempts left.
 */
export const withoutSession: WithoutSession = (login, operation, outcome, attempts, sentAt) => {
  const { provider, retryable } = login;
  const context = { provider, operation, outcome, retryable, attempts, sentAt, cause: login };
  const words = `no session, ${login.message.slice(provider.length + 1)}`;
  if (login instanceof ApiError)
    return new ApiError(words, { ...login, body: login.body, text: login.text, response: login.response }, context);
  if (login instanceof ConnectionError)
    return new ConnectionError(login.reason, words, context, { text: login.text, response: login.response });
  const issues = login instanceof InvalidRequestError ? login.issues : [];
  return new InvalidRequestError(issues, context);
};
