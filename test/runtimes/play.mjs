// What scripts/test-runtimes.ts has every runtime and stack do with every provider. Plain JavaScript, because Node 20 and browsers
// run nothing else. `./examples/all.mjs` is made by scripts/runtimes/programs.ts.
import { ClientError } from "contract-clients";
import { examples } from "./examples/all.mjs";

export { examples };

/** Every provider that has a URL. `closed` is a URL where nobody listens. */
export async function playAll(urls, closed) {
  const played = {};
  for (const [name, url] of Object.entries(urls)) played[name] = await play(examples[name], url, closed);
  return played;
}

/** One create, one that is refused and one that finds a closed port, as plain data. */
async function play(example, baseUrl, closed) {
  try {
    const played = await createAndRefuse(example, baseUrl);
    const unreachable = await example.create(example.connect({ baseUrl: closed, maxRetries: 0 }));
    return { ...played, unreachable: seen(unreachable) };
  } catch (error) {
    return { thrown: String(error?.stack ?? error) };
  }
}

export async function createAndRefuse(example, baseUrl) {
  const created = await example.create(example.connect({ baseUrl }));
  const refused = await example.createRefused(example.connect({ baseUrl }));
  return { data: created.data, created: seen(created), refused: seen(refused) };
}

const seen = ({ error }) =>
  error && {
    name: error.name,
    outcome: error.outcome,
    message: error.message,
    isClientError: error instanceof ClientError,
  };
