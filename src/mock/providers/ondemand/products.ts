import type { Call, Fields, Reply } from "../../state.js";
import { translated } from "./files.js";
import { addressOf, idOf, language, NOT_FOUND } from "./parts.js";
import { type Projects, skusOf } from "./projects.js";
import type { Product, Project } from "./records.js";

/** Products come into being with a quote or a project. */
export function createProducts(projects: Projects) {
  function find({ params }: Call) {
    const found = projects
      .all()
      .flatMap((project) => project.products.map((product) => ({ project, product })))
      .find(({ product }) => product.id === idOf(params["assetId"]));
    found?.project.task?.look();
    return found;
  }

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    listProducts: (call) => ({
      fill: () => ({
        Product: projects.all().flatMap((project) => project.products.map((one) => listed(call, project, one))),
      }),
    }),
    getProduct(call) {
      const found = find(call);
      return found ? { fill: () => listed(call, found.project, found.product) } : NOT_FOUND;
    },
    getProductTranslation(call) {
      const [found, code] = [find(call), String(call.params["languageCode"])];
      if (!found?.project.completedAt || !found.project.targets.includes(code)) return NOT_FOUND;
      const { id, input } = found.product;
      const [Title, Description] = [input["Title"], input["Description"]].map((value) => translatedIn(value, code));
      const TranslatedFields = { Title, ...(Description === undefined ? {} : { Description }) };
      const Service = found.project.service;
      return { fill: () => ({ AssetID: id, SourceTitle: input["Title"], Service, Language: code, TranslatedFields }) };
    },
  };
  return answers;
}

const translatedIn = (value: unknown, code: string): unknown => {
  if (typeof value === "string") return translated(value, code);
  if (typeof value !== "object" || value === null) return undefined;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, translatedIn(own, code)]));
};

function listed(call: Call, project: Project, { id, input }: Product): Fields {
  const TargetLanguages = project.targets.map((code) => ({
    ...{ LanguageCode: code, Status: project.completedAt ? "Complete" : "Started" },
    ProjectURL: addressOf(call, `projects/${project.id}`),
    ...(project.completedAt ? { DownloadURL: addressOf(call, `products/${id}/${code}`) } : {}),
  }));
  const own = { SKUs: skusOf(input), AssetID: id, ProjectID: project.id };
  return { ...own, SourceLanguage: language(project.source), TargetLanguages };
}
