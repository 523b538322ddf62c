import type { Call, Fields, Reply } from "../../state.js";
import { filterOf, idOf, type Listed, listOf, now, searchOf } from "./lists.js";

interface Product extends Listed {
  readonly fields: Fields;
  readonly groups: string[];
}

/** Products and their groups. What makes a product one that renews is not documented: here each is a basic one, of no shop. */
export function createProducts() {
  const products: Product[] = [];
  let groups = 0;

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    createProduct({ body }) {
      const product_id = idOf("PRODUCT", products.length + 1);
      products.push({ id: product_id, created_date_unix: now(), fields: body, groups: [] });
      return { fill: (example) => ({ ...example, product_id }) };
    },
    getProducts(call) {
      const [types, wanted] = [filterOf(call, "product_type_filter"), filterOf(call, "product_group_filter")];
      const isAsked = (types?.includes("basic") ?? true) && filterOf(call, "shop_filter") === undefined;
      const found = products.filter((product) => wanted?.some((id) => product.groups.includes(String(id))) ?? true);
      return listOf(call, isAsked ? found : []);
    },
    searchProducts: (call) =>
      searchOf(call, "product", products, ({ fields: { name, sku, internal_id } }) => [name, sku, internal_id]),
    createProductGroup({ body: { products: members = [] } }) {
      const product_group_id = idOf("PRODUCTGROUP", ++groups);
      for (const { id, groups: own } of products) if ((members as unknown[]).includes(id)) own.push(product_group_id);
      return { fill: (example) => ({ ...example, product_group_id }) };
    },
  };
  return answers;
}
