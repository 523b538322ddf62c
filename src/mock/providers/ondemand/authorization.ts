// What an authorization repeats of its quote, held against the quote.
import type { Fields } from "../../state.js";
import { amount, idOf } from "./parts.js";
import { codeOf } from "./projects.js";
import type { Project } from "./records.js";

/** What there is to be authorized. */
interface Offer {
  readonly cost: number;
  readonly funds: number;
  readonly due: number;
  readonly currency: string;
  readonly projects: readonly Project[];
}

/**
 * The reason code for what differs. Which of several the vendor tells is not documented: the funds come before what is due,
 * which follows from them. What an authorization leaves out does not differ.
 */
export function difference(body: Fields, { cost, funds, due, currency, projects }: Offer): string | undefined {
  const isOther = (name: string, value: number) => Number(body[name]) !== Number(amount(value));
  if (isOther("TotalCost", cost)) return "305";
  if (isOther("PrepaidCredit", funds)) return "302";
  if (isOther("AmountDue", due) || String(body["Currency"]).toUpperCase() !== currency.toUpperCase()) return "305";
  // Until March 2015 the languages stand in the quote, which has one project.
  if (projects.length === 1 && projects.some((project) => !hasLanguages(project, body))) return "304";
  const given = body["Projects"] as readonly Fields[] | undefined;
  if (!given) return undefined;
  const pairs = given.map((fields) => [projects.find(({ id }) => id === idOf(fields["ProjectID"])), fields] as const);
  if (pairs.some(([project, fields]) => project && !hasLanguages(project, fields))) return "304";
  const isAltered =
    given.length !== projects.length || pairs.some(([project, fields]) => !project || !hasAssets(project, fields));
  return isAltered ? "305" : undefined;
}

const hasLanguages = ({ source, targets }: Project, { SourceLanguage, TargetLanguages }: Fields): boolean =>
  (SourceLanguage === undefined || codeOf(SourceLanguage) === source) &&
  (TargetLanguages === undefined || isSame((TargetLanguages as Fields[]).map(codeOf), targets));

const hasAssets = ({ files, products }: Project, { Files, Products }: Fields): boolean =>
  [[Files, files] as const, [Products, products] as const].every(
    ([given, own]) =>
      given === undefined ||
      isSame(
        (given as Fields[]).map(({ AssetID }) => idOf(AssetID)),
        own.map(({ id }) => id),
      ),
  );

/** In any order. */
const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));
