// What scripts/test-runtimes.ts has every runtime do with every provider. Plain JavaScript, because Node 20 and browsers run
// nothing else.

/** One create, one that is refused and one that finds a closed port, as plain data. */
export async function play(example, baseUrl, closed) {
  try {
    const created = await example.create(example.connect({ baseUrl }));
    const refused = await example.createRefused(example.connect({ baseUrl }));
    const unreachable = await example.create(example.connect({ baseUrl: closed, maxRetries: 0 }));
    return { data: created.data, created: seen(created), refused: seen(refused), unreachable: seen(unreachable) };
  } catch (error) {
    return { thrown: String(error?.stack ?? error) };
  }
}

const seen = ({ error }) => error && { name: error.name, outcome: error.outcome, message: error.message };
