// What the getty mock remembers of reports, batches, shared lightboxes and downloads.
import { afterEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { createGettyClient } from "../../src/providers/getty.js";

let mock: Mock;
afterEach(() => mock.close());

async function start() {
  mock = await startMock("getty");
  const user = { systemId: "1", systemPassword: "2", userName: "user", userPassword: "3" };
  return createGettyClient({ ...user, baseUrl: mock.url, maxRetries: 0 });
}
type Getty = Awaited<ReturnType<typeof start>>;

it("a report of usage is recorded once: its repeat is answered with a warning", async () => {
  const getty = await start();
  const report = (TransactionId: string) =>
    getty.reportUsage({
      body: {
        ReportUsageRequestBody: {
          TransactionId,
          AssetUsages: [{ AssetId: "1", Quantity: 1, UsageDate: "2014-01-14" }],
        },
      },
    });
  const { data } = await report("a");
  expect(data?.ResponseHeader.Status).toBe("success");
  expect(data?.ReportUsageResponseBody?.TotalAssetUsagesProcessed).toBe(1);
  expect((await report("a")).data?.ResponseHeader).toMatchObject({
    Status: "warning",
    StatusList: [{ Code: "TransactionIdDuplicate" }],
  });
  expect((await report("b")).data?.ResponseHeader.Status).toBe("success");
});

describe("changes of assets", () => {
  const take = async (getty: Getty, ChannelId = 180) => {
    const { data } = await getty.getAssetChanges({ body: { GetAssetChangesRequestBody: { ChannelId, ItemCount: 1 } } });
    return data?.GetAssetChangesResponseBody;
  };
  const confirm = (getty: Getty, TransactionId = "") =>
    getty.confirmAssetChanges({ body: { ConfirmAssetChangesRequestBody: { TransactionId } } });

  it("come in batches, each again and again until it is confirmed, and another channel has its own", async () => {
    const getty = await start();
    const first = await take(getty);
    expect(await take(getty)).toEqual(first);
    await confirm(getty, "made-up");
    expect(await take(getty)).toEqual(first);
    await confirm(getty, first?.TransactionId);
    await confirm(getty, first?.TransactionId);
    const second = await take(getty);
    expect(second?.TransactionId).not.toBe(first?.TransactionId);
    expect(second?.ChangedAssets[0]?.AssetId).not.toBe(first?.ChangedAssets[0]?.AssetId);
    expect((await take(getty, 181))?.ChangedAssets).toEqual(first?.ChangedAssets);
  });

  it("end, for who takes and confirms until none is left", async () => {
    const getty = await start();
    const assets: string[] = [];
    for (let batch = await take(getty); batch && batch.ChangedAssets.length > 0; batch = await take(getty)) {
      assets.push(...batch.ChangedAssets.map(({ AssetId }) => AssetId));
      if (assets.length > 10) break;
      await confirm(getty, batch.TransactionId);
    }
    expect(assets).toEqual(["137912016", "177670965"]);
  });
});

it("a shared lightbox is a copy that is read under its own id, and that nobody can change", async () => {
  const getty = await start();
  const made = await getty.createLightbox({ body: { CreateLightboxRequestBody: { LightboxName: "Trees" } } });
  const LightboxId = made.data?.CreateLightboxResult.LightboxId ?? 0;
  const add = (id: number, asset: string) =>
    getty.createLightboxItems({ body: { CreateLightboxItemsRequestBody: { LightboxId: id, AssetIds: [asset] } } });
  const read = async (id: number) => {
    const LightboxItemsViewOptions = { ItemCount: 10, ItemStartNumber: 1 };
    const { data } = await getty.getLightbox({
      body: { GetLightboxRequestBody: { LightboxId: id, LightboxItemsViewOptions } },
    });
    const { LightboxHeader, LightboxItems } = data?.GetLightboxResult.Lightbox ?? {};
    return [LightboxHeader?.IsShared, LightboxItems?.map(({ AssetId }) => AssetId)];
  };
  await add(LightboxId, "1");
  const shared = await getty.createSharedLightbox({ body: { CreateSharedLightboxRequestBody: { LightboxId } } });
  const copy = shared.data?.CreateSharedLightboxResult.SharedLightboxId ?? 0;
  await add(LightboxId, "2");
  expect((await add(copy, "3")).error).toMatchObject({ code: "OperationValidOnlyForLightboxOwner" });
  expect(await read(copy)).toEqual([true, ["1"]]);
  expect(await read(LightboxId)).toEqual([false, ["1", "2"]]);
});

describe("downloads", () => {
  const download = async (getty: Getty, ...more: string[]) => {
    const { data } = await getty.getLargestImageDownloadAuthorizations({
      body: { GetLargestImageDownloadAuthorizationsRequestBody: { Images: [{ ImageId: "111" }] } },
    });
    const [image] = data?.GetLargestImageDownloadAuthorizationsResult.Images ?? [];
    const tokens = [image?.Authorizations?.[0]?.DownloadToken ?? "", ...more];
    return getty.createDownloadRequest({
      body: { CreateDownloadRequestBody: { DownloadItems: tokens.map((DownloadToken) => ({ DownloadToken })) } },
    });
  };
  const listed = async (getty: Getty, DateRange?: object) => {
    const Filter = DateRange ? { DateRange } : {};
    const { data } = await getty.getPreviousDownloads({
      body: { GetPreviousDownloadsRequestBody: { ItemCount: 10, ItemStartNumber: 1, Filter } },
    });
    return data?.GetPreviousDownloadsResultBody.PreviousDownloads?.map(({ AssetId }) => AssetId);
  };

  it("have a status each: a token that is not good spoils no other", async () => {
    const getty = await start();
    const { data } = await download(getty, "made-up");
    const urls = data?.CreateDownloadRequestResult.DownloadUrls;
    expect(urls).toMatchObject([{ ImageId: "111", Status: "Success" }, { Status: "InvalidToken" }]);
    expect(urls?.[1]?.UrlAttachment).toBeUndefined();
    expect(await listed(getty)).toEqual(["111"]);
  });

  it("are listed by a range of dates, whichever of its two names it has", async () => {
    const getty = await start();
    await download(getty);
    const [past, yesterday, tomorrow] = [-2, -1, 1].map((days) =>
      new Date(Date.now() + days * 86_400_000).toISOString(),
    );
    expect(await listed(getty, { Start: yesterday, End: tomorrow })).toEqual(["111"]);
    expect(await listed(getty, { StartDate: yesterday, EndDate: tomorrow })).toEqual(["111"]);
    expect(await listed(getty, { Start: past, End: yesterday })).toEqual([]);
    expect(await listed(getty, { StartDate: past, EndDate: yesterday })).toEqual([]);
  });
});
