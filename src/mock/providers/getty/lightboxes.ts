import type { Call, Fields, Reply } from "../../state.js";
import { bodyOf, fillResult, forAsset, pageOf, stamp } from "./parts.js";

/** The ids in the vendor's samples, from which these count up. */
const [FIRST_ID, FIRST_ITEM] = [4_821_907, 90_115];

interface Lightbox {
  readonly id: number;
  readonly createdAt: number;
  modifiedAt: number;
  /** Its names and notes, as they were sent. */
  fields: Fields;
  /** Whether it is a copy that nobody can change. */
  readonly isShared: boolean;
  items: readonly { readonly AssetId: string; readonly LightboxItemId: number; readonly at: number }[];
}

/** Lightboxes of one user, which has none at first. Which assets there are is not known: all are. */
export function createLightboxes() {
  const lightboxes = new Map<string, Lightbox>();
  let [ids, itemIds] = [FIRST_ID, FIRST_ITEM];

  /** Does something with the lightbox that a call names. */
  const of =
    (act: (lightbox: Lightbox, body: Fields) => Reply) =>
    (call: Call): Reply => {
      const body = bodyOf(call);
      const lightbox = lightboxes.get(String(body["LightboxId"]));
      return lightbox ? act(lightbox, body) : { error: "LightboxIdDoesNotExist" };
    };
  /** Changes the lightbox that a call names. With which code a shared one is refused is not documented. */
  const change = (make: (lightbox: Lightbox, body: Fields) => Partial<Lightbox>) =>
    of((lightbox, body) => {
      if (lightbox.isShared) return { error: "OperationValidOnlyForLightboxOwner" };
      Object.assign(lightbox, make(lightbox, body), { modifiedAt: Date.now() });
      return {};
    });

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    createLightbox(call) {
      const [id, now] = [ids++, Date.now()];
      lightboxes.set(String(id), {
        ...{ id, createdAt: now, modifiedAt: now },
        ...{ fields: bodyOf(call), isShared: false, items: [] },
      });
      return fillResult((result) => ({ ...result, LightboxId: id }));
    },
    getLightbox: of((lightbox, { LightboxItemsViewOptions }) => {
      const page = pageOf(lightbox.items, (LightboxItemsViewOptions ?? {}) as Fields);
      if (!page) return { error: "StartPastTotal" };
      return fillResult(({ Lightbox }) => {
        const { LightboxHeader, LightboxItems } = Lightbox as { LightboxHeader: Fields; LightboxItems: Fields[] };
        const template = LightboxItems[0] as Fields;
        const items = page.map(({ at, ...item }) => ({
          ...forAsset(template, String(template["AssetId"]), item.AssetId),
          ...{ ...item, ItemPosition: lightbox.items.findIndex((one) => one.AssetId === item.AssetId) + 1 },
          ...{ DateCreated: stamp(at), DateModified: stamp(at) },
        }));
        return { Lightbox: { LightboxHeader: headerOf(LightboxHeader, lightbox), LightboxItems: items } };
      });
    }),
    getLightboxHeaders(call) {
      const all = [...lightboxes.values()];
      if (all.length === 0) return { error: "LightboxesNotFound" };
      const page = pageOf(all, (bodyOf(call)["ResultsViewOptions"] ?? {}) as Fields);
      if (!page) return { error: "StartPastTotal" };
      return fillResult(({ LightboxHeaders, ...result }) => {
        const [template = {}] = LightboxHeaders as Fields[];
        const headers = page.map((lightbox) => headerOf(template, lightbox));
        return { ...result, LightboxHeaders: headers, TotalLightboxHeaderCount: all.length };
      });
    },
    updateLightboxHeader: change((lightbox, fields) => ({ fields: { ...lightbox.fields, ...fields } })),
    deleteLightbox: of(({ id }) => {
      lightboxes.delete(String(id));
      return {};
    }),
    /** What sharing twice does is not documented: it makes another copy. */
    createSharedLightbox: of((lightbox) => {
      const [id, now] = [ids++, Date.now()];
      lightboxes.set(String(id), { ...lightbox, id, createdAt: now, modifiedAt: now, isShared: true });
      return fillResult((result) => ({ ...result, SharedLightboxId: id }));
    }),
    /** What happens to an asset that is there already is not documented: it stays as it is. */
    createLightboxItems: change((lightbox, { AssetIds }) => {
      const has = (id: string) => lightbox.items.some(({ AssetId }) => AssetId === id);
      const fresh = [...new Set(AssetIds as string[])].filter((id) => !has(id));
      const added = fresh.map((AssetId) => ({ AssetId, LightboxItemId: itemIds++, at: Date.now() }));
      return { items: [...lightbox.items, ...added] };
    }),
    deleteLightboxItems: change((lightbox, { AssetIds }) => {
      const gone = AssetIds as string[];
      return { items: lightbox.items.filter(({ AssetId }) => !gone.includes(AssetId)) };
    }),
  };
  return answers;
}

function headerOf(template: Fields, { id, fields, createdAt, modifiedAt, isShared, items }: Lightbox): Fields {
  const { LightboxName, ClientName = "", ProjectName = "", Notes = "" } = fields;
  return {
    ...template,
    ...{ LightboxId: String(id), LightboxName, ClientName, ProjectName, Notes },
    ...{ DateCreated: stamp(createdAt), DateModified: stamp(modifiedAt), IsShared: isShared },
    LightboxItemCount: String(items.length),
    LightboxUrl: `http://www.example.com/lightbox/${id}`,
  };
}
