import { createRevCentClient } from "../../src/providers/revcent.js";

/** The e-mail addresses of all customers that a RevCent mock has, in order, also when many of its answers fail. */
export async function customersOf(baseUrl: string): Promise<string[]> {
  const client = createRevCentClient({ apiKey: "k", baseUrl, maxRetries: 10 });
  const now = Math.floor(Date.now() / 1000);
  const found: string[] = [];
  for (let page = 1; ; page++) {
    const query = { date_start: now - 86_400, date_end: now + 3_600, page, limit: 25 };
    const { data, error } = await client.getCustomers({ params: { query } });
    if (error) throw error;
    const ids = data.results.map(({ id }) => id as string);
    found.push(...(await Promise.all(ids.map(emailOf))));
    if (ids.length < 25) return found.sort();
  }

  async function emailOf(customer_id: string): Promise<string> {
    const { data, error } = await client.getCustomer({ params: { path: { customer_id } } });
    if (error) throw error;
    return String(Reflect.get(data, "email"));
  }
}
