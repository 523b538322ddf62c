import type { Call, Fields, Reply } from "../../state.js";
import { difference } from "./authorization.js";
import type { Notices } from "./notices.js";
import { addressOf, amount, idOf, NOT_FOUND, stamp } from "./parts.js";
import { assetsOf, dueDate, languagesOf, type Projects, priceOf } from "./projects.js";
import type { Project } from "./records.js";
import type { Task, Tasks } from "./tasks.js";

/** The id in the vendor's sample: the first quote gets it. */
const FIRST_ID = 132;

interface Quote {
  readonly id: number;
  readonly projects: readonly Project[];
  /** Whether its project came with it, and goes with it. */
  readonly isMaker: boolean;
  readonly currency: string;
  readonly acceptance: string;
  readonly createdAt: number;
  readonly subscriptions: readonly unknown[];
  status: "Calculating" | "Pending" | "Authorized";
  /** What the prepaid funds have paid, once it is ordered. */
  paid?: number;
  /** Until it has its price, and until the user has paid. */
  task?: Task | undefined;
}

/** `prepaid`: the account's funds, which pay first. */
export function createQuotes(tasks: Tasks, projects: Projects, notices: Notices, prepaid: number) {
  const quotes = new Map<number, Quote>();
  let [funds, created] = [prepaid, 0];
  const find = ({ params }: Call): Quote | undefined => quotes.get(idOf(params["quoteId"]));

  /** The projects that a request asks for, or why it is refused. */
  function projectsIn(body: Fields): readonly Project[] | Reply {
    if (body["Projects"] === undefined) {
      const project = projects.add(body);
      return "id" in project ? [project] : project;
    }
    const found = (body["Projects"] as Fields[]).map(({ ProjectID }) => projects.find(ProjectID));
    if (found.some((project) => project === undefined)) return { error: "206" };
    return found.some((project) => project?.quote !== undefined) ? { error: "207" } : (found as Project[]);
  }

  const costOf = (quote: Quote): number => quote.projects.reduce((sum, project) => sum + priceOf(project), 0);
  const dueOf = (quote: Quote): number => Math.max(costOf(quote) - (quote.paid ?? funds), 0);

  /** The quote has its price once its files are read. */
  function price(quote: Quote): void {
    quote.task = undefined;
    for (const { files } of quote.projects) for (const { task } of files) task.finish();
    quote.status = "Pending";
    notices.send("quote-ready", `quote ${quote.id}`, "getQuote", shown(quote));
  }

  function order(quote: Quote): void {
    quote.task = undefined;
    quote.status = "Authorized";
    for (const project of quote.projects) projects.order(project);
    notices.send("quote-paid", `quote ${quote.id}`, "getQuote", shown(quote));
  }

  function shown(quote: Quote, call?: Call): Fields {
    const { id, status, currency, createdAt, acceptance } = quote;
    const isPriced = status !== "Calculating";
    const address = (act: string) =>
      call ? addressOf(call, `quote/${id}/${act}`) : `https://ondemand.liondemand.com/api/quote/${id}/${act}`;
    return {
      ...{ QuoteID: id, CreationDate: stamp(createdAt), Status: status },
      ...(status === "Pending" ? { AuthorizeURL: address("authorize"), RejectURL: address("reject") } : {}),
      ...{ TotalCost: isPriced ? amount(costOf(quote)) : "", PrepaidCredit: amount(funds) },
      ...{ AmountDue: isPriced ? amount(status === "Authorized" ? 0 : dueOf(quote)) : "", Currency: currency },
      ...(status === "Authorized" ? { Payments: paymentsOf(quote, costOf(quote)) } : {}),
      TranslationAcceptanceMethod: acceptance,
      Projects: quote.projects.map((project) => ({ ...orderedOf(project, call), ...termsOf(project) })),
    };
  }

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    generateQuote(call) {
      const { body } = call;
      const found = projectsIn(body);
      if (!Array.isArray(found)) return found as Reply;
      const { Currency, TranslationAcceptanceMethod = "implicit" } = body["TranslationOptions"] as Fields;
      const id = FIRST_ID + created++;
      const subjects = [`quote ${id}`, ...found.map((project: Project) => `project ${project.id}`)];
      const quote: Quote = {
        ...{ id, projects: found, isMaker: body["Projects"] === undefined },
        ...{ currency: String(Currency), acceptance: String(TranslationAcceptanceMethod) },
        ...{ createdAt: Date.now(), subscriptions: notices.subscribe(subjects, body), status: "Calculating" },
      };
      quotes.set(id, quote);
      for (const project of quote.projects) Object.assign(project, { quote: id, acceptance: quote.acceptance });
      if (quote.projects.some(({ files }) => files.length > 0)) quote.task = tasks.start(() => price(quote));
      else price(quote);
      return {
        fill: () => ({ ...shown(quote, call), Errors: [], NotificationSubscriptions: quote.subscriptions }),
      };
    },
    listQuotes: (call) => ({ fill: () => ({ Quote: [...quotes.values()].map((quote) => shown(quote, call)) }) }),
    getQuote(call) {
      const quote = find(call);
      quote?.task?.look();
      return quote ? { fill: () => shown(quote, call) } : NOT_FOUND;
    },
    authorizeQuote(call) {
      const [quote, { body }] = [find(call), call];
      if (!quote) return NOT_FOUND;
      if (idOf(body["QuoteID"]) !== quote.id) return { error: "303" };
      // One that waits for its payment, too, is under way.
      if (quote.status !== "Pending" || quote.task) return { error: "306" };
      const { currency, projects: own } = quote;
      const error = difference(body, { cost: costOf(quote), funds, due: dueOf(quote), currency, projects: own });
      if (error) return { error };
      const isPaid = dueOf(quote) === 0;
      quote.paid = Math.min(costOf(quote), funds);
      funds -= quote.paid;
      if (isPaid) order(quote);
      else quote.task = tasks.start(() => order(quote));
      const payment = { PaymentURL: `https://payment.example.com/quote/${quote.id}` };
      return {
        ...(isPaid ? {} : { code: 402 }),
        fill: () => ({
          ...{ Status: quote.status, ...(isPaid ? {} : payment), QuoteURL: addressOf(call, `quote/${quote.id}`) },
          TranslationAcceptanceMethod: quote.acceptance,
          Projects: quote.projects.map((project) => orderedOf(project, call)),
        }),
      };
    },
    /** What becomes of it is not documented: it is gone, with the project that it made; one that was added before is free again. */
    rejectQuote(call) {
      const quote = find(call);
      if (!quote) return { code: 400 };
      if (quote.status === "Authorized" || quote.paid !== undefined) return { example: "ProjectsStarted" };
      quotes.delete(quote.id);
      for (const project of quote.projects) {
        if (quote.isMaker) projects.remove(project);
        else delete project.quote;
      }
      return {};
    },
    requestQuoteCancellation: (call) => (find(call) ? {} : NOT_FOUND),
  };

  return {
    answers,
    funds: (): number => funds,
    /** The user pays. */
    pay(id: number): void {
      const quote = quotes.get(id);
      if (!quote?.task || quote.status !== "Pending")
        throw new TypeError(`quote ${id} does not wait for a payment; authorizeQuote answers 402 for one that does`);
      quote.task.finish();
    },
  };
}

function orderedOf(project: Project, call: Call | undefined): Fields {
  const path = `projects/${project.id}`;
  return {
    ProjectID: project.id,
    ProjectURL: call ? addressOf(call, path) : `https://ondemand.liondemand.com/api/${path}`,
    ...{ ProjectDueDate: dueDate(project), ...assetsOf(project) },
  };
}

const termsOf = (project: Project): Fields => ({
  ...{ ProjectName: project.name, ServiceID: project.service, ...languagesOf(project), ReferenceFiles: [] },
  SpecialInstructions: project.instructions,
});

/** What prepaid funds did not cover, the user has paid. */
function paymentsOf({ paid = 0, currency }: Quote, cost: number): Fields[] {
  const payment = (PaymentType: string, PaymentDescription: string, value: number) =>
    value > 0 ? [{ PaymentType, PaymentDescription, PaymentAmount: amount(value), PaymentCurrency: currency }] : [];
  return [
    ...payment("Prepaid", "Prepaid funds", paid),
    ...payment("PayPal", "PayPal charge to buyer@example.com", cost - paid),
  ];
}
