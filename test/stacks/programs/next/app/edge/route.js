import { handler } from "../../../handler.mjs";

export const runtime = "edge";
export const POST = async (request) => Response.json(await handler(await request.json()));
