import { ApiError, type ClientError, ConnectionError, type ErrorContext, InvalidRequestError } from "./errors.js";

/** @param call the call that has no session, as far as it came. */
export type WithoutSession = (login: ClientError, call: Omit<ErrorContext, "retryable" | "cause">) => ClientError;

/**
 * The error of a call whose credential could not be had: the failed login's own error, told as the call's. The call
 * itself was not sent, so its outcome is what earlier attempts left.
 */
export const withoutSession: WithoutSession = (login, call) => {
  const context = { ...call, retryable: login.retryable, cause: login };
  const words = `no session, ${login.message.slice(login.provider.length + 1)}`;
  if (login instanceof ApiError)
    return new ApiError(words, { ...login, body: login.body, text: login.text, response: login.response }, context);
  if (login instanceof ConnectionError)
    return new ConnectionError(login.reason, words, context, { text: login.text, response: login.response });
  const issues = login instanceof InvalidRequestError ? login.issues : [];
  return new InvalidRequestError(issues, context);
};
