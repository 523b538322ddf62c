// What runs in workerd, and so on Cloudflare's machines.
import { handler } from "./handler.mjs";

export default {
  async fetch(request) {
    return Response.json(await handler(await request.json()));
  },
};
