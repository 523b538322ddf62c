import type { Codec, Codecs } from "./codec.js";
import type { Issue } from "./issue.js";
import type { Rule } from "./schema/check.js";
import type { Schema } from "./schema/schema.js";
import type { XmlRoots } from "./xml/shape.js";

/**
 * What a documented error code means for the caller's data: `by-status` what its HTTP status says; `throttled` that
 * nothing was done, for load; `unknown` that the provider may have acted all the same.
 */
export type CodeEffect = "by-status" | "throttled" | "unknown";

/** How OpenAPI has a query parameter written. */
export interface QueryStyle {
  /** @default "form" */
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  /** @default true */
  readonly explode?: boolean;
  /** Reserved characters go out as they are, but for `&` and `#`, which would end the value. */
  readonly allowReserved?: true;
}

/** Parameters by their place. */
export interface Params {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
}

/** How the parameters of one place travel. */
export interface Place<Written> {
  /** What of them cannot travel, or would lead elsewhere: refused even without validation. */
  faults?(operation: Operation, params: Params): readonly Issue[];
  /** @throws any error when they cannot be written. */
  write(operation: Operation, values: Readonly<Record<string, unknown>>): Written;
}

/** The places in which an operation has parameters. */
export type Places = {
  readonly path?: Place<string>;
  readonly query?: Place<string>;
  readonly header?: Place<Readonly<Record<string, string>>>;
};

/** Bodies of other media types than the provider's usual one. */
export interface Media {
  /** Media types of the request's body, the first is the default; left out where it is the provider's usual one. */
  readonly sends?: readonly string[];
  /** Media types of answers by status (`200`, `4XX`, `default`); left out where it is the provider's usual one. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  /** Who writes and reads them, beside the provider's own: those for few media types before those for many. */
  readonly codecs: readonly Codec[];
  /** Finds the one for a body. */
  readonly choice: MediaChoice;
}

/** Which codec is for which body. */
export interface MediaChoice {
  /** @throws TypeError that names a media type which no codec is for. */
  assertCodecs(media: Media, usual: Codecs): void;
  /**
   * For a request: by the media type that the caller's headers name, if there are several.
   * @throws UnencodableError when they name none of them.
   */
  request(media: Media, usual: Codecs, headers: Readonly<Record<string, string>>): Choice;
  /** What to tell of a body, given what its codec says of it. */
  label(own: string, mediaType: string | undefined): string;
  /** For an answer: by what the contract says of its status, and by its own label where that leaves a choice. */
  answer(media: Media, usual: Codecs, status: number, contentType: string | undefined): Codec;
  /** What the answers that mean yes may be; undefined where they are the usual one. */
  accepted(media: Media): string | undefined;
}

/** A codec, and as which media type it writes; undefined where only the caller knows. */
export interface Choice {
  readonly codec: Codec;
  readonly mediaType: string | undefined;
}

/** A server that is not the contract's first. */
export interface OwnServer {
  readonly url: string;
  /** Where it is for a client with these settings. */
  locate(url: string, settings: { readonly baseUrl: string; readonly server: string | undefined }): string;
}

/** Where an operation's pages are, as the contract's `x-paging` says. Places are JSON pointers. */
export interface Paging {
  /** In the answer: the list. */
  readonly items: string;
  /** Set where every answer has the list, even an empty one. */
  readonly always?: true;
  /** In the call: where a page begins, in pages or items, counted up from `first`. */
  readonly position: string;
  readonly counts: "pages" | "items";
  readonly first?: number;
  /** In the call: the page's size. */
  readonly size?: string;
  /** The largest size. */
  readonly limit?: number;
  /** In the answer, how the end is known; without any, a page with fewer items than its size is the last. */
  readonly last?: string;
  readonly total?: string;
  readonly pages?: string;
}

/** How to find out what became of a create, as the contract's `x-reconcile` says: by a repeat, or by a look-up. */
export interface Reconcile {
  /** Codes with which a repeat is refused because what was to be created is there already. */
  readonly repeat?: readonly string[];
  readonly lookup?: Lookup;
  /** Fields of the create's answer that nobody can read any more once it was lost. */
  readonly lost?: readonly string[];
  /** Seconds after which what became of a call can be seen. */
  readonly wait: number;
}

/** Where to look for what a create has made. Places are JSON pointers into a call. */
export interface Lookup {
  /** The operation that lists records of a time. */
  readonly list: string;
  /** Where the list takes the beginning and the end of that time, in Unix seconds. */
  readonly from: string;
  readonly to: string;
  /** The first page to ask for. One that the provider refuses is passed over where it is 0. */
  readonly first: number;
  /** Records on a page. */
  readonly limit: number;
  /** The operation that shows a record of the list whole, by the record's `id`. */
  readonly read: string;
  /** In the create's answer: the record's id. */
  readonly id: string;
  /** In the create's call: an e-mail address by which its record is known. Others may have the same. */
  readonly match: string;
  /** In the create's call: a value of the caller's own that nobody else has. */
  readonly mark: string;
}

/** What the client knows at run time about one operation of a contract. */
export interface Operation<Id extends string = string, Provider extends string = string> {
  /** Whose it is: several have a `createCustomer`. */
  readonly provider: Provider;
  /** The contract's `operationId`. */
  readonly id: Id;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
  /** The path template, relative to the server's URL. */
  readonly path: string;
  /** Whether a second identical request does no harm: GET, HEAD, PUT, DELETE, or `x-idempotent: true`. */
  readonly idempotent: boolean;
  /** Where the operation lives, if it is not the contract's first server. */
  readonly server?: OwnServer;
  /** Success statuses that carry no body. */
  readonly empty?: readonly number[];
  /** Statuses other than 2xx that mean yes: a redirect whose `Location` is handed out. They carry no body. */
  readonly success?: readonly number[];
  /** Its bodies' media types, where one is not the provider's usual one. */
  readonly media?: Media;
  /** Set where the body may be left out. */
  readonly bodyIsOptional?: true;
  /** How its parameters travel. */
  readonly places?: Places;
  /** How query parameters are written that are not `form`, exploded and percent-encoded. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** How it is read page by page. */
  readonly paging?: Paging;
  /** How to find out what became of a call whose answer was lost. */
  readonly reconcile?: Reconcile;
  /** The documented error codes. */
  readonly codes?: Readonly<Record<string, CodeEffect>>;
  /** The contract's other `x-` extensions of the operation, for the provider's wrapper. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** What `body` must be. Absent where the operation takes none. */
  readonly bodySchema?: Schema;
  /** What `params` must be. Absent where the operation takes none. */
  readonly paramsSchema?: Schema;
  /** What checks these two: the rules for their keywords. */
  readonly rules?: readonly Rule[];
  /** Its bodies that are XML. */
  readonly xml?: XmlRoots;
}

/** Operations of a provider by their names. */
export type Operations<Name extends string = string, Provider extends string = string> = {
  readonly [Own in Name]: Operation<Own, Provider>;
};
