/** One fault of a request, found before anything was sent. */
export interface Issue {
  /** JSON pointer into `body` (or into `params`); `""` is the whole. A missing or surplus property is named itself. */
  readonly path: string;
  /** What is wrong, in words; never the value. */
  readonly message: string;
  /** The rule that was broken: the JSON Schema keyword (`maxLength`, `required`, …), or `encoding`. */
  readonly keyword: string;
}
