// A file is translated: uploaded, priced, ordered, and downloaded once it is done.
import { setTimeout as sleep } from "node:timers/promises";
import type { OnDemandClient } from "contract-clients/ondemand";

/** What to translate, into which language, and by which of `listServices`. */
export interface Order {
  readonly filename: string;
  readonly file: Blob;
  readonly from: string;
  readonly to: string;
  readonly serviceId: number;
  readonly currency: string;
}

/**
 * Orders a translation, which the prepaid funds pay, and waits for it.
 * `pause`: milliseconds between two questions. A translation takes days: better subscribe to `project-complete`.
 * @throws the error of the call that failed, or an Error that says why the order cannot go on.
 */
export async function translate(
  client: OnDemandClient,
  { filename, file, from, to, serviceId, currency }: Order,
  { pause, tell }: { pause: number; tell: (progress: string) => void },
) {
  const uploaded = await client.addFile({ params: { path: { languageCode: from, filename } }, body: file });
  if (uploaded.error) throw uploaded.error;
  const assetId = uploaded.data.AssetID;
  tell(`file ${assetId} is uploaded`);

  const language = (LanguageCode: string) => ({ LanguageCode });
  const TranslationOptions = {
    Currency: currency,
    ServiceID: serviceId,
    SourceLanguage: language(from),
    TargetLanguages: [language(to)],
  };
  const quoted = await client.generateQuote({ body: { TranslationOptions, Files: [{ AssetID: assetId }] } });
  if (quoted.error) throw quoted.error;
  const quoteId = quoted.data.QuoteID;

  const quote = await until(async () => {
    const { data, error } = await client.getQuote({ params: { path: { quoteId } } });
    if (error) throw error;
    tell(`quote ${quoteId} is ${data.Status}${data.TotalCost ? `: ${data.TotalCost} ${data.Currency}` : ""}`);
    if (data.Status === "Error") throw new Error(`the file cannot be priced: quote ${quoteId}`);
    return data.Status === "Pending" ? data : undefined;
  }, pause);
  const { CreationDate = "", TotalCost = "", PrepaidCredit = "", AmountDue = "", Currency = currency } = quote;
  const ordered = await client.authorizeQuote({
    params: { path: { quoteId } },
    body: { QuoteID: quoteId, CreationDate, TotalCost, PrepaidCredit, AmountDue, Currency },
  });
  // 402: more is due than is prepaid. The error's body has the address of the payment page.
  if (ordered.error) throw ordered.error;
  const projectId = ordered.data.Projects?.[0]?.ProjectID;
  if (projectId === undefined) throw new Error(`the order of quote ${quoteId} names no project`);

  await until(async () => {
    const { data, error } = await client.getProject({ params: { path: { projectId } } });
    if (error) throw error;
    tell(`project ${projectId} is ${data.Status}`);
    return data.Status === "Complete" ? data : undefined;
  }, pause);
  const translation = await client.getFileTranslation({ params: { path: { assetId, languageCode: to } } });
  if (translation.error) throw translation.error;
  return translation.data;
}

/** Asks until there is an answer. */
async function until<Value>(ask: () => Promise<Value | undefined>, pause: number): Promise<Value> {
  for (;;) {
    const value = await ask();
    if (value !== undefined) return value;
    await sleep(pause);
  }
}
