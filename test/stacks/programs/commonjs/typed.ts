import type { ClientError, Result } from "contract-clients";
import { startMock } from "contract-clients/mock";

interface Example {
  connect(options: { baseUrl: string }): object;
  create(client: object): Promise<Result<unknown, ClientError>>;
  createRefused(client: object): Promise<Result<unknown, ClientError>>;
}
const examples: Readonly<Record<string, Example>> = require("./examples/all").examples;

export const names = Object.keys(examples);

/** The errors of one create and of one that is refused. */
export async function rehearse(name: string) {
  const { connect, create, createRefused } = examples[name];
  const mock = await startMock(name);
  try {
    const client = connect({ baseUrl: mock.url });
    return { created: (await create(client)).error, refused: (await createRefused(client)).error };
  } finally {
    await mock.close();
  }
}
