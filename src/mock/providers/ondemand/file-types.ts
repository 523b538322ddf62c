import { bareType } from "../../../core/codec.js";

const OFFICE = "application/vnd.openxmlformats-officedocument.";

/** The extensions of each type, as the vendor lists them. */
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  "application/json": ["json", "resjson"],
  "application/pdf": ["pdf"],
  "application/rtf": ["rtf"],
  "application/vnd.mif": ["mif"],
  "application/xml": ["idml", "inx", "resw", "resx", "xlf", "xliff", "xml"],
  "image/vnd.adobe.photoshop": ["psd"],
  "text/csv": ["csv"],
  "text/html": ["htm", "html"],
  "text/plain": ["ini", "po", "properties", "srt", "strings", "txt", "vtt"],
  "text/xml": ["xml"],
  "text/yaml": ["yml", "yaml"],
  "video/mp4": ["mp4"],
  "video/quicktime": ["mov"],
  "video/x-flv": ["flv"],
  "video/x-m4v": ["m4v"],
  "video/x-ms-wmv": ["wmv"],
  [`${OFFICE}presentationml.presentation`]: ["pptx"],
  [`${OFFICE}spreadsheetml.sheet`]: ["xlsx"],
  [`${OFFICE}wordprocessingml.document`]: ["docx"],
};

/** Whether a file's type is one that the vendor takes, and agrees with the extension of its name. */
export const isOfItsType = (name: string, contentType = ""): boolean =>
  EXTENSIONS[bareType(contentType)]?.includes(name.slice(name.lastIndexOf(".") + 1).toLowerCase()) ?? false;
