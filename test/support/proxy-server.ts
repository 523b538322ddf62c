import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

export interface ProxyServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** What it was asked to connect to, as `<host>:<port>`. */
  readonly asked: readonly string[];
  /** The credentials of each request for a tunnel. */
  readonly credentials: readonly (string | undefined)[];
  close(): Promise<void>;
}

/** A proxy on loopback that leads every tunnel to one port of this machine, or refuses it with a status. */
export async function startProxy(then: { readonly port: number } | { readonly status: number }): Promise<ProxyServer> {
  const asked: string[] = [];
  const credentials: (string | undefined)[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  };
  // A request that is no CONNECT would show the proxy what it must not see.
  const server = createServer((_, response) => void response.writeHead(500).end());
  server.on("connection", keep);
  server.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    credentials.push(request.headers["proxy-authorization"]);
    if ("status" in then) return void socket.end(`HTTP/1.1 ${then.status} No\r\ncontent-length: 0\r\n\r\n`);
    const inner = connect(then.port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      inner.pipe(socket).pipe(inner);
    });
    keep(inner);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    credentials,
    async close() {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
