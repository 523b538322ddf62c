import type { Call, Fields, Reply } from "../../state.js";
import type { Files } from "./files.js";
import type { Notices } from "./notices.js";
import { addressOf, amount, idOf, language, NOT_FOUND, stamp } from "./parts.js";
import type { File, Project } from "./records.js";
import { isThere, statusOf, targetStatusOf } from "./statuses.js";
import type { Tasks } from "./tasks.js";

/** The ids in the vendor's samples, from which these count up. */
const [FIRST_ID, FIRST_PRODUCT] = [10_001, 9_999];
const DAY = 86_400_000;
/** What a translation of one file or product costs here. */
const PRICE = 10;

export const priceOf = ({ targets, files, products }: Project): number =>
  PRICE * targets.length * (files.length + products.length);
export const dueDate = ({ createdAt }: Project): string => stamp(createdAt + 10 * DAY);
export const filesOf = ({ files }: Project): Fields[] =>
  files.map((file) => ({ Status: statusOf(file), AssetID: file.id, FileName: file.name }));
export const productsOf = ({ products }: Project): Fields[] =>
  products.map(({ id, input }) => ({ AssetID: id, SKUs: skusOf(input) }));

export type Projects = ReturnType<typeof createProjects>;

export function createProjects(tasks: Tasks, files: Files, notices: Notices) {
  const projects = new Map<number, Project>();
  let [created, products] = [0, 0];

  /** A project of what a request asks for, or why there is none. */
  function add(body: Fields): Project | Reply {
    const options = body["TranslationOptions"] as Fields;
    const { SourceLanguage, TargetLanguages = [], ServiceID, Currency = "EUR", SpecialInstructions = "" } = options;
    const source = codeOf(SourceLanguage);
    const wanted = ((body["Files"] ?? []) as Fields[]).map(({ AssetID }) => files.get(AssetID));
    if (wanted.some((file) => file === undefined)) return { error: "203" };
    const own = wanted as File[];
    if (own.some(({ project }) => project)) return { error: "204" };
    if (own.some(({ language: given }) => given !== "" && given !== source)) return { error: "205" };
    const id = FIRST_ID + created++;
    const project: Project = {
      ...{ id, name: String(body["ProjectName"] ?? `Project ${id}`), service: ServiceID, source, files: own },
      targets: (TargetLanguages as Fields[]).map(codeOf),
      products: ((body["Products"] ?? []) as Fields[]).map((input) => ({ id: FIRST_PRODUCT + products++, input })),
      ...{ instructions: String(SpecialInstructions), currency: String(Currency), createdAt: Date.now() },
      deliverAgain(done) {
        // What was rejected before is delivered along with it: questions reach the newest task alone.
        const earlier = project.task;
        project.task = tasks.start(() => {
          earlier?.finish();
          done();
          notices.send("project-complete", `project ${project.id}`, "getProject", detailsOf(project));
        });
      },
    };
    for (const file of own) file.project = project;
    projects.set(id, project);
    return project;
  }

  /** Takes back what was added, which frees its files. */
  function remove({ id, files: own }: Project): void {
    for (const file of own) delete file.project;
    projects.delete(id);
  }

  /** Begins the translation of what was ordered. */
  function order(project: Project): void {
    for (const file of project.files) file.status = "In Translation";
    project.task = tasks.start(() => {
      project.completedAt = Date.now();
      for (const file of project.files) {
        file.status = "Translated";
        for (const code of project.targets) file.targets.set(code, {});
      }
      notices.send("project-complete", `project ${project.id}`, "getProject", detailsOf(project));
    });
  }

  const find = (id: unknown): Project | undefined => projects.get(idOf(id));

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    addProject({ body }) {
      const project = add(body);
      if (!("id" in project)) return project;
      const NotificationSubscriptions = notices.subscribe([`project ${project.id}`], body);
      return {
        fill: () => ({
          ...{
            ProjectID: project.id,
            ProjectName: project.name,
            CreationDate: stamp(project.createdAt),
            Status: "New",
          },
          ...{ ServiceID: project.service, ...languagesOf(project), Price: amount(priceOf(project)) },
          ...{ Currency: project.currency, ...assetsOf(project), ReferenceFiles: [] },
          ...{ SpecialInstructions: project.instructions, Errors: [], NotificationSubscriptions },
        }),
      };
    },
    listProjects: (call) => ({
      fill: () => ({
        Project: [...projects.values()].map((project) => ({
          ...{ ...summaryOf(project), URL: addressOf(call, `projects/${project.id}`) },
          SpecialInstructions: project.instructions,
        })),
      }),
    }),
    getProject(call) {
      const project = find(call.params["projectId"]);
      project?.task?.look();
      return project ? { fill: () => detailsOf(project, call) } : NOT_FOUND;
    },
  };
  return { add, remove, order, find, all: (): readonly Project[] => [...projects.values()], answers };
}

export const codeOf = (value: unknown): string => String((value as Fields | undefined)?.["LanguageCode"] ?? "");

export const skusOf = (input: Fields): Fields[] =>
  ((input["SKUs"] ?? []) as Fields[]).map(({ SKUNumber }) => ({ SKUNumber }));

export const languagesOf = ({ source, targets }: Project): Fields => ({
  SourceLanguage: language(source),
  TargetLanguages: targets.map(language),
});

/** Its files or its products, as an order names them. */
export const assetsOf = (project: Project): Fields =>
  project.products.length > 0 ? { Products: productsOf(project) } : { Files: filesOf(project) };

function summaryOf(project: Project): Fields {
  const { id, quote, service, currency, createdAt, completedAt } = project;
  return {
    ...{ ProjectID: id, ...(quote === undefined ? {} : { QuoteID: quote }) },
    ...{ Status: completedAt ? "Complete" : "New", ServiceID: service, Price: amount(priceOf(project)) },
    ...{ Currency: currency, CreationDate: stamp(createdAt), DueDate: dueDate(project) },
    ...{ ...(completedAt ? { CompletionDate: stamp(completedAt) } : {}), ...languagesOf(project) },
  };
}

/** `call`: whose answer it is in; without one it is a notification, whose addresses are the service's own. */
function detailsOf(project: Project, call?: Call): Fields {
  const { files, targets, instructions } = project;
  const address = (path: string) => (call ? addressOf(call, path) : `https://ondemand.liondemand.com/api/${path}`);
  const Files = files.map((file) => ({
    ...{ AssetID: file.id, FileName: file.name, URL: address(`files/${file.id}`), Status: statusOf(file) },
    TargetLanguages: targets.map((code) => {
      const target = file.targets.get(code);
      const place = isThere(target) ? { URL: address(`files/${file.id}/${code}`) } : {};
      return { LanguageCode: code, ...place, Status: targetStatusOf(target), ...target?.acceptance };
    }),
  }));
  const assets = project.products.length > 0 ? { Products: productsOf(project) } : { Files };
  return { ...summaryOf(project), ...assets, ReferenceFiles: [], SpecialInstructions: instructions };
}
