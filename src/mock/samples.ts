import type { Call } from "./state.js";

/** Whether the path names a record of the contract's samples: where no call creates one, these are what there is. */
export const isSample = ({ operation, params }: Call): boolean =>
  (operation.request?.path ?? []).every(({ name, examples = [] }) =>
    examples.some((example) => "value" in example && String(example.value) === String(params[name])),
  );
