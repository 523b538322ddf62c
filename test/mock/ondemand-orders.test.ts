// A translation, from the upload to the download, as the onDemand mock remembers it.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type MockOf, type MockOptions, startMock } from "../../src/mock/index.js";
import { createOnDemandClient, type OnDemandClient } from "../../src/providers/ondemand.js";
import { type Server, startServer } from "../support/server.js";

let mock: MockOf<"ondemand">;
let client: OnDemandClient;
let listener: Server;
beforeEach(async () => {
  listener = await startServer(() => ({ status: 200, body: "" }));
});
afterEach(() => Promise.all([mock.close(), listener.close()]));

async function start(options: MockOptions = {}) {
  mock = await startMock("ondemand", options);
  const keys = { accessKeyId: "id", secretAccessKey: "secret" };
  client = createOnDemandClient({ ...keys, baseUrl: mock.url, maxRetries: 0 });
}

const TEXT = "The quick brown fox";
async function upload(languageCode = "en-gb") {
  const { data, error } = await client.addFile({
    params: { path: { languageCode, filename: "fox.txt" } },
    body: new Blob([TEXT], { type: "text/plain" }),
  });
  if (error) throw error;
  return data;
}
const languages = (...codes: string[]) => codes.map((LanguageCode) => ({ LanguageCode }));
function quoteFor(AssetID: number, more: object = {}) {
  const TranslationOptions = {
    ...{ Currency: "EUR", ServiceID: 54, SourceLanguage: { LanguageCode: "en-gb" } },
    ...{ TargetLanguages: languages("it-it", "fr-fr"), ...more },
  };
  const NotificationSubscriptions = ["quote-ready", "quote-paid", "project-complete"].map((EventName) => ({
    ...{ EventName, Endpoint: `${listener.url}/${EventName}` },
  }));
  return client.generateQuote({ body: { TranslationOptions, Files: [{ AssetID }], NotificationSubscriptions } });
}
const details = async (assetId: number) =>
  (await client.getFileDetails({ params: { path: { assetId } } })).data?.Status;
async function getQuote(quoteId: number) {
  const { data, error } = await client.getQuote({ params: { path: { quoteId } } });
  if (error) throw error;
  return data;
}
type Quote = Awaited<ReturnType<typeof getQuote>>;
const authorize = (quote: Quote, change: object = {}) => {
  const { CreationDate = "", TotalCost = "", PrepaidCredit = "", AmountDue = "", Currency = "" } = quote;
  const body = { QuoteID: quote.QuoteID, CreationDate, TotalCost, PrepaidCredit, AmountDue, Currency, ...change };
  return client.authorizeQuote({ params: { path: { quoteId: quote.QuoteID } }, body });
};
const translation = (assetId: number, languageCode = "it-it", Range?: string) =>
  client.getFileTranslation({
    params: { path: { assetId, languageCode }, ...(Range ? { header: { Range } } : {}) },
  });

describe("an order", () => {
  it("goes its way by questions: a file is read, a quote priced and ordered, a project translated", async () => {
    await start();
    const { AssetID, Status } = await upload("detect-language");
    expect([Status, await details(AssetID), await details(AssetID)]).toEqual(["Analyzing", "Analyzing", "Analyzed"]);
    const { data: quoted } = await quoteFor(AssetID);
    expect(quoted).toMatchObject({ Status: "Calculating", TotalCost: "", AmountDue: "" });
    const QuoteID = quoted?.QuoteID ?? 0;
    const early = { TotalCost: "20.00", AmountDue: "0.00" };
    expect((await authorize(await getQuote(QuoteID), early)).error).toMatchObject({ status: 405, code: "306" });
    const quote = await getQuote(QuoteID);
    expect(quote).toMatchObject({ Status: "Pending", TotalCost: "20.00", PrepaidCredit: "100.00", AmountDue: "0.00" });
    const { data: ordered } = await authorize(quote);
    expect(ordered).toMatchObject({ Status: "Authorized" });
    expect(await getQuote(QuoteID)).toMatchObject({
      ...{ Status: "Authorized", PrepaidCredit: "80.00" },
      Payments: [{ PaymentType: "Prepaid", PaymentAmount: "20.00", PaymentCurrency: "EUR" }],
    });
    expect((await translation(AssetID)).error).toMatchObject({ status: 404 });
    const projectId = ordered?.Projects?.[0]?.ProjectID ?? 0;
    const project = await client.getProject({ params: { path: { projectId } } });
    expect(project.data).toMatchObject({ Status: "Complete", QuoteID, Files: [{ AssetID, Status: "Translated" }] });
    expect(await (await translation(AssetID)).data?.text()).toBe(`[it-it] ${TEXT}`);
    expect(await (await translation(AssetID, "fr-fr", "bytes=8-10")).data?.text()).toBe("The");
    expect((await client.getFileDetails({ params: { path: { assetId: AssetID } } })).data).toMatchObject({
      ...{ AcceptedMethod: "implicit", ProjectID: projectId },
    });
    expect((await translation(AssetID, "de-de")).error).toMatchObject({ status: 404 });
  });

  it("takes as many questions as `polls` says, and none with 0", async () => {
    await start({ polls: 3 });
    const { AssetID } = await upload();
    const seen = [];
    for (let n = 0; n < 4; n++) seen.push(await details(AssetID));
    expect(seen).toEqual(["Analyzing", "Analyzing", "Analyzing", "Analyzed"]);
    await mock.close();
    await start({ polls: 0 });
    expect(await details((await upload()).AssetID)).toBe("Analyzed");
  });

  it("that costs more than is prepaid is answered with 402, and begins when the user has paid", async () => {
    await start({ prepaid: 5, polls: 1_000 });
    const { AssetID } = await upload();
    const { data } = await quoteFor(AssetID);
    await mock.settle();
    const quote = await getQuote(data?.QuoteID ?? 0);
    expect(quote).toMatchObject({ TotalCost: "20.00", PrepaidCredit: "5.00", AmountDue: "15.00" });
    expect((await authorize(quote)).error).toMatchObject({
      ...{ status: 402, outcome: "refused" },
      body: { Status: "Pending", PaymentURL: expect.stringContaining("payment") },
    });
    expect((await authorize(quote)).error).toMatchObject({ code: "306" });
    await mock.pay(quote.QuoteID);
    expect(await getQuote(quote.QuoteID)).toMatchObject({
      Payments: [{ PaymentType: "Prepaid", PaymentAmount: "5.00" }, { PaymentAmount: "15.00" }],
    });
    await expect(mock.pay(quote.QuoteID)).rejects.toThrow("does not wait for a payment");
  });

  it("is refused when the price or the funds are others, the quote is another, or there is none", async () => {
    await start({ polls: 0 });
    const { data } = await quoteFor((await upload()).AssetID);
    const quote = await getQuote(data?.QuoteID ?? 0);
    expect((await authorize(quote, { TotalCost: "1.00" })).error).toMatchObject({ status: 409, code: "305" });
    expect((await authorize(quote, { PrepaidCredit: "1.00" })).error).toMatchObject({ status: 409, code: "302" });
    expect((await authorize(quote, { QuoteID: 1 })).error).toMatchObject({ status: 409, code: "303" });
    expect((await authorize({ ...quote, QuoteID: 1 })).error).toMatchObject({ status: 404 });
  });

  it("is refused when what it repeats of the quote is altered, and only then", async () => {
    await start({ polls: 0 });
    const quote = await getQuote((await quoteFor((await upload()).AssetID)).data?.QuoteID ?? 0);
    const [project] = quote.Projects ?? [];
    const own = {
      ...{ ProjectID: project?.ProjectID ?? 0, SourceLanguage: { LanguageCode: "en-gb" } },
      ...{ TargetLanguages: languages("fr-fr", "it-it"), Files: [{ AssetID: 1235 }] },
    };
    for (const [code, change] of [
      ["305", { Currency: "USD" }],
      ["305", { AmountDue: "7.00" }],
      ["304", { Projects: [{ ...own, SourceLanguage: { LanguageCode: "ja-jp" } }] }],
      ["304", { Projects: [{ ...own, TargetLanguages: languages("it-it") }] }],
      ["304", { TargetLanguages: languages("de-de") }],
      ["305", { Projects: [{ ...own, ProjectID: 999 }] }],
      ["305", { Projects: [{ ...own, Files: [{ AssetID: 999 }] }] }],
      ["305", { Projects: [own, own] }],
    ] as const)
      expect((await authorize(quote, change)).error, JSON.stringify(change)).toMatchObject({ status: 409, code });
    expect((await authorize(quote, { TotalCost: "20", AmountDue: "0", Projects: [own] })).error).toBeUndefined();
  });

  it("is paid from the funds that the account information shows", async () => {
    await start({ polls: 0, prepaid: 50 });
    const funds = async () => (await client.getAccountInfo()).data?.PrepaidCredit;
    const quote = await getQuote((await quoteFor((await upload()).AssetID)).data?.QuoteID ?? 0);
    expect([await funds(), quote.PrepaidCredit]).toEqual(["50.00", "50.00"]);
    expect((await authorize(quote, { PrepaidCredit: await funds() })).error).toBeUndefined();
    expect(await funds()).toBe("30.00");
  });

  it("tells this machine's subscribers of the price, the payment and the translation", async () => {
    await start({ polls: 1_000 });
    const { AssetID } = await upload();
    const { data } = await quoteFor(AssetID);
    await mock.settle();
    await authorize(await getQuote(data?.QuoteID ?? 0));
    await mock.settle();
    const told = listener.requests.map(({ url, body }) => [url, /<(\w+)>.*?<Status>(\w+)/s.exec(body)?.slice(1)]);
    expect(told).toEqual([
      ["/quote-ready", ["Quote", "Pending"]],
      ["/quote-paid", ["Quote", "Authorized"]],
      ["/project-complete", ["Project", "Complete"]],
    ]);
  });
});

describe("a quote", () => {
  it.each([
    ["203", "a file that is not there", async () => 1],
    ["205", "a file in another language", async () => (await upload("de-de")).AssetID],
    [
      "204",
      "a file that is in another quote",
      async () => {
        const { AssetID } = await upload();
        await quoteFor(AssetID);
        return AssetID;
      },
    ],
  ])("is refused with %s for %s", async (code, _what, file) => {
    await start();
    expect((await quoteFor(await file())).error).toMatchObject({ status: 409, code, outcome: "refused" });
  });

  it("that is rejected is gone, and its file is free again", async () => {
    await start({ polls: 0 });
    const { AssetID } = await upload();
    const quoteId = (await quoteFor(AssetID)).data?.QuoteID ?? 0;
    const path = { params: { path: { quoteId } } };
    expect((await client.rejectQuote(path)).data).toMatchObject({ Status: "Success" });
    expect((await client.getQuote(path)).error).toMatchObject({ status: 404 });
    const again = (await quoteFor(AssetID)).data?.QuoteID ?? 0;
    await authorize(await getQuote(again));
    expect((await client.rejectQuote({ params: { path: { quoteId: again } } })).error).toMatchObject({ status: 409 });
    expect((await client.listQuotes()).data?.Quote).toHaveLength(1);
  });

  it("that is rejected takes along the project that it made, and leaves one that was added before", async () => {
    await start({ polls: 0 });
    const { AssetID } = await upload();
    const TranslationOptions = {
      ...{ Currency: "EUR", ServiceID: 54, SourceLanguage: { LanguageCode: "en-gb" } },
      TargetLanguages: languages("it-it"),
    };
    const reject = async (quoteId = 0) => client.rejectQuote({ params: { path: { quoteId } } });
    const projects = async () => (await client.listProjects()).data?.Project?.map(({ ProjectID }) => ProjectID);
    await reject((await quoteFor(AssetID)).data?.QuoteID);
    expect(await projects()).toEqual([]);
    const add = () => client.addProject({ body: { TranslationOptions, Files: [{ AssetID }] } });
    const added = (await add()).data?.ProjectID ?? 0;
    const Projects = [{ ProjectID: added }];
    const quoted = () => client.generateQuote({ body: { TranslationOptions: { Currency: "EUR" }, Projects } });
    await reject((await quoted()).data?.QuoteID);
    expect((await add()).error).toMatchObject({ code: "204" });
    expect(await projects()).toEqual([added]);
    expect((await quoted()).error).toBeUndefined();
  });

  it("may be for a project that was added before, once, and for products", async () => {
    await start({ polls: 0 });
    const TranslationOptions = {
      ...{ Currency: "EUR", ServiceID: 54, SourceLanguage: { LanguageCode: "en-gb" } },
      TargetLanguages: languages("it-it"),
    };
    const Products = [
      {
        Title: "Trousers",
        PrimaryCategory: 1,
        TopLevelCategory: 1,
        Description: "Of wool.",
        SKUs: [{ SKUNumber: "1" }],
      },
    ];
    const added = await client.addProject({ body: { ProjectName: "Spring", TranslationOptions, Products } });
    const body = {
      TranslationOptions: { Currency: "EUR" },
      Projects: [{ ProjectID: added.data?.ProjectID ?? 0 }],
    };
    const { data } = await client.generateQuote({ body });
    expect(data).toMatchObject({ Status: "Pending", TotalCost: "10.00", Projects: [{ ProjectName: "Spring" }] });
    expect((await client.generateQuote({ body })).error).toMatchObject({ code: "207" });
    expect((await client.generateQuote({ body: { ...body, Projects: [{ ProjectID: 1 }] } })).error).toMatchObject({
      code: "206",
    });
    await authorize(await getQuote(data?.QuoteID ?? 0));
    const [product] = (await client.listProducts()).data?.Product ?? [];
    const path = { assetId: product?.AssetID ?? 0, languageCode: "it-it" };
    await client.getProduct({ params: { path } as never });
    expect((await client.getProductTranslation({ params: { path } })).data).toMatchObject({
      TranslatedFields: { Title: "[it-it] Trousers" },
    });
  });
});

describe("a translation", () => {
  it("that is rejected cannot be fetched until it is delivered again, and can be accepted then", async () => {
    await start({ polls: 1_000 });
    const { AssetID } = await upload();
    const { data } = await quoteFor(AssetID, { TranslationAcceptanceMethod: "explicit" });
    await mock.settle();
    await authorize(await getQuote(data?.QuoteID ?? 0));
    await mock.settle();
    const path = { params: { path: { assetId: AssetID, languageCode: "it-it" } } };
    const rejected = await client.rejectFileTranslation({ ...path, body: { ReasonCode: 5000 } });
    expect(rejected.data).toMatchObject({ Status: "Rejected", Rejection: { ReasonCode: 5000 } });
    expect((await translation(AssetID)).error).toMatchObject({ status: 409, code: "601" });
    expect((await translation(AssetID, "fr-fr")).error).toBeUndefined();
    await mock.settle();
    expect((await translation(AssetID)).error).toBeUndefined();
    const accepted = async () =>
      (await client.getFileDetails({ params: { path: { assetId: AssetID } } })).data?.AcceptedMethod;
    expect(await accepted()).toBeUndefined();
    expect((await client.acceptFileTranslation(path)).error).toBeUndefined();
    expect(await accepted()).toBe("explicit");
  });

  it("is delivered again with all that were rejected, after as many questions as anything", async () => {
    await start({ polls: 1 });
    const { AssetID } = await upload();
    const { data } = await quoteFor(AssetID);
    await mock.settle();
    await authorize(await getQuote(data?.QuoteID ?? 0));
    await mock.settle();
    const codes = ["it-it", "fr-fr"];
    for (const languageCode of codes) {
      const params = { path: { assetId: AssetID, languageCode } };
      expect((await client.rejectFileTranslation({ params, body: { ReasonCode: 5000 } })).error).toBeUndefined();
    }
    expect([await details(AssetID), await details(AssetID)]).toEqual(["Rejected", "Translated"]);
    for (const code of codes) expect((await translation(AssetID, code)).error).toBeUndefined();
  });

  it("is rejected, also after it was accepted, wherever it is shown, until it is delivered again", async () => {
    await start({ polls: 1_000 });
    const { AssetID } = await upload();
    const { data } = await quoteFor(AssetID, { TranslationAcceptanceMethod: "explicit" });
    await mock.settle();
    const ordered = await authorize(await getQuote(data?.QuoteID ?? 0));
    const projectId = ordered.data?.Projects?.[0]?.ProjectID ?? 0;
    const shown = async () => {
      const file = (await client.listFiles()).data?.File?.[0];
      const inProject = (await client.getProject({ params: { path: { projectId } } })).data?.Files?.[0];
      const own = (await client.getFileDetails({ params: { path: { assetId: AssetID } } })).data;
      expect([file?.Status, inProject?.Status]).toEqual([own?.Status, own?.Status]);
      const [target, same] = [file?.TargetLanguages?.[0], inProject?.TargetLanguages?.[0]];
      expect([same?.Status, same?.URL]).toEqual([target?.Status, target?.DownloadURL]);
      return [own?.Status, own?.AcceptedMethod, target?.Status, target?.DownloadURL !== undefined];
    };
    const path = { params: { path: { assetId: AssetID, languageCode: "it-it" } } };
    expect(await shown()).toEqual(["In Translation", undefined, "Started", false]);
    await mock.settle();
    expect(await shown()).toEqual(["Translated", undefined, "Complete", true]);
    await client.acceptFileTranslation(path);
    expect(await shown()).toEqual(["Translated", "explicit", "Accepted", true]);
    await client.rejectFileTranslation({ ...path, body: { ReasonCode: 5000 } });
    expect(await shown()).toEqual(["Rejected", undefined, "Rejected", false]);
    expect((await client.acceptFileTranslation(path)).error).toMatchObject({ status: 404 });
    await mock.settle();
    expect(await shown()).toEqual(["Translated", undefined, "Complete", true]);
    expect((await client.acceptFileTranslation(path)).error).toBeUndefined();
  });
});

it.each([
  ["a.docx", "text/plain"],
  ["a.txt", "application/octet-stream"],
  ["a.exe", "text/plain"],
  ["a.exe", "application/x-msdownload"],
])("a file %s of the type %s is not taken", async (filename, type) => {
  await start();
  const params = { path: { languageCode: "en-gb", filename } };
  expect((await client.addFile({ params, body: new Blob([TEXT], { type }) })).error).toMatchObject({ status: 400 });
  expect((await client.listFiles()).data?.File).toEqual([]);
});

it.each([
  ["a.DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["a.b.xml", "text/xml; charset=utf-8"],
  ["a.xml", "application/xml"],
])("a file %s of the type %s is taken, whoever says the type", async (filename, type) => {
  await start();
  const params = { path: { languageCode: "en-gb", filename } };
  expect((await client.addFile({ params, body: new Blob([TEXT], { type }) })).error).toBeUndefined();
  const body = new TextEncoder().encode(TEXT);
  expect((await client.addFile({ params, body, headers: { "content-type": type } })).error).toBeUndefined();
});

it("a file comes back as it was sent, whole or in part, and not before the site has it", async () => {
  await start();
  const { AssetID: assetId } = await upload();
  const get = (Range?: string) =>
    client.getFile({ params: { path: { assetId }, ...(Range ? { header: { Range } } : {}) } });
  expect(await get()).toMatchObject({ response: { status: 204 } });
  expect(await (await get()).data?.text()).toBe(TEXT);
  const part = await get("bytes=4-8");
  expect(part.response?.status).toBe(206);
  expect(await part.data?.text()).toBe("quick");
  expect((await client.listFiles()).data?.File).toMatchObject([{ AssetID: assetId, Name: "fox.txt" }]);
});
