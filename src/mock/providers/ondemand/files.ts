import type { Call, Fields, Reply } from "../../state.js";
import { isOfItsType } from "./file-types.js";
import { addressOf, idOf, language, NOT_FOUND, stamp } from "./parts.js";
import type { File } from "./records.js";
import { isThere, statusOf, targetStatusOf } from "./statuses.js";
import type { Tasks } from "./tasks.js";

/** The id in the vendor's sample: the first file gets it. */
const FIRST_ID = 1235;
const BUYER = "Example <user@example.com>";

/** What the mock makes of a text in another language: the text behind the language's code. */
export const translated = (text: string, code: string): string => `[${code}] ${text}`;

export type Files = ReturnType<typeof createFiles>;

/** Files that are to be translated. What is deleted after an hour or sixty days stays here. */
export function createFiles(tasks: Tasks) {
  const files = new Map<number, File>();
  const find = ({ params }: Call): File | undefined => files.get(idOf(params["assetId"]));
  const look = (file: File | undefined): void => (file?.project?.task ?? file?.task)?.look();

  function add({ params }: Call, bytes: Uint8Array): File {
    const id = FIRST_ID + files.size;
    const given = String(params["languageCode"]);
    const task = tasks.start(() => {
      if (file.language === "") file.language = "en-gb";
      file.status = "Analyzed";
    });
    const file: File = {
      ...{ id, name: String(params["filename"]), bytes, task, addedAt: Date.now() },
      ...{ language: given === "detect-language" ? "" : given, status: "Analyzing", targets: new Map() },
    };
    files.set(id, file);
    return file;
  }

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    addFile(call) {
      if (!isOfItsType(String(call.params["filename"]), call.headers["content-type"]))
        return { example: "TypeNotTaken" };
      const file = add(call, call.bytes);
      return { fill: () => ({ ...nameOf(file), Status: file.status, ...languageOf(file) }) };
    },
    /** The mock fetches nothing: the file's content is its address. */
    addFileByReference(call) {
      const file = add(call, new TextEncoder().encode(String(call.body["URL"])));
      return { fill: () => ({ ...nameOf(file), ...languageOf(file) }) };
    },
    listFiles: (call) => ({ fill: () => ({ File: [...files.values()].map((file) => listed(call, file)) }) }),
    getFile(call) {
      const file = find(call);
      if (!file) return NOT_FOUND;
      look(file);
      return file.status === "Analyzing" ? { code: 204 } : contentOf(call, file.bytes);
    },
    getFileDetails(call) {
      const file = find(call);
      if (!file) return NOT_FOUND;
      look(file);
      const acceptance = [...file.targets.values()].find((target) => target.acceptance)?.acceptance;
      const project = file.project ? { ProjectID: file.project.id } : {};
      return {
        fill: () => ({ ...nameOf(file), Status: statusOf(file), ...acceptance, ...languageOf(file), ...project }),
      };
    },
    getFileTranslation(call) {
      const [file, code] = [find(call), String(call.params["languageCode"])];
      look(file);
      const target = file?.targets.get(code);
      if (!file || !target) return NOT_FOUND;
      if (target.isRejected) return { error: "601" };
      if (file.project?.acceptance === "implicit") target.acceptance ??= accepted("implicit");
      const text = new TextEncoder().encode(translated("", code));
      return contentOf(call, Buffer.concat([text, file.bytes]));
    },
    acceptFileTranslation(call) {
      const target = find(call)?.targets.get(String(call.params["languageCode"]));
      // One that is rejected is not there to be accepted before it is delivered again.
      if (!target || target.isRejected) return NOT_FOUND;
      target.acceptance ??= accepted("explicit");
      return {};
    },
    /** The vendor mends it, which is one more thing that takes its time. */
    rejectFileTranslation(call) {
      const [file, code] = [find(call), String(call.params["languageCode"])];
      const target = file?.targets.get(code);
      if (!file || !target) return { code: 400 };
      target.isRejected = true;
      delete target.acceptance;
      file.project?.deliverAgain(() => delete target.isRejected);
      const { body: Rejection } = call;
      return {
        fill: () => ({
          ...nameOf(file),
          Status: "Rejected",
          ...languageOf(file),
          TargetLanguage: language(code),
          Rejection,
        }),
      };
    },
  };
  return { get: (id: unknown): File | undefined => files.get(idOf(id)), answers };
}

const nameOf = ({ id, name }: File): Fields => ({ AssetID: id, Name: name });
const languageOf = (file: File): Fields => ({ SourceLanguage: language(file.language) });
const accepted = (AcceptedMethod: string): Fields => ({
  ...{ AcceptedBy: BUYER, AcceptedDate: stamp(Date.now()), AcceptedMethod },
});

function listed(call: Call, file: File): Fields {
  const { id, name, project, addedAt, targets } = file;
  const URL = addressOf(call, `files/${id}`);
  const own = { AssetID: id, Status: statusOf(file), URL, Name: name, ...languageOf(file) };
  if (!project) return { ...own, UploadDate: stamp(addedAt) };
  const TargetLanguages = project.targets.map((code) => ({
    ...{ LanguageCode: code, Status: targetStatusOf(targets.get(code)) },
    ProjectURL: addressOf(call, `projects/${project.id}`),
    ...(isThere(targets.get(code)) ? { DownloadURL: addressOf(call, `files/${id}/${code}`) } : {}),
  }));
  return { ...own, ProjectID: project.id, UploadDate: stamp(addedAt), TargetLanguages };
}

/** All bytes, or those that `Range: bytes=500-999` asks for. Another range is not looked at, as HTTP allows. */
function contentOf({ headers }: Call, bytes: Uint8Array): Reply {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(headers["range"] ?? "") ?? [];
  if (first === undefined || Number(first) >= bytes.length) return { code: 200, bytes };
  const end = Math.min(last ? Number(last) + 1 : bytes.length, bytes.length);
  const range = `bytes ${first}-${end - 1}/${bytes.length}`;
  return { code: 206, bytes: bytes.subarray(Number(first), end), headers: { "content-range": range } };
}
