import { once } from "node:events";
import { connect as connectSocket } from "node:net";
import { expect, test } from "vitest";
import { answer } from "../support/failure-plays.js";
import { startFailureServer, withFailureServer } from "../support/failure-server.js";

test("the failure server records a request only when it has arrived whole", async () => {
  await withFailureServer(async (server) => {
    server.on("/whole", answer({ status: 200, body: "ok" }));
    const socket = connectSocket(Number(new URL(server.origin).port), "127.0.0.1");
    socket.write("POST /whole HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\n\r\nab");
    await fetch(`${server.origin}/whole`, { method: "POST", body: "other" });
    expect(server.requests.map(({ body }) => body)).toEqual(["other"]);
    socket.write("cd");
    await server.arrived("/whole", 2);
    expect(server.requests.map(({ body }) => body)).toEqual(["other", "abcd"]);
    expect(server.connections).toBe(2);
    socket.destroy();
  });
});

test("the failure server plays its script in turn and stays with the last play", async () => {
  await withFailureServer(async (server) => {
    server.on("/path", answer({ status: 500, body: "" }), answer({ status: 200, body: "" }));
    const statuses: number[] = [];
    for (let turn = 0; turn < 3; turn++) statuses.push((await fetch(`${server.origin}/path?turn=${turn}`)).status);
    expect(statuses).toEqual([500, 200, 200]);
    expect((await fetch(`${server.origin}/unknown`)).status).toBe(599);
  });
});

test("the failure server ends what it opened: a client that waits is cut off, and nobody listens any more", async () => {
  const server = await startFailureServer();
  server.on("/silent", () => {});
  const waiting = fetch(`${server.origin}/silent`).then(
    () => "answered",
    () => "cut off",
  );
  await server.arrived("/silent");
  await server.close();
  expect(await waiting).toBe("cut off");
  const socket = connectSocket(Number(new URL(server.origin).port), "127.0.0.1");
  const [error] = await once(socket, "error");
  expect(error.code).toBe("ECONNREFUSED");
});
