import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Server as NetServer, type Socket } from "node:net";
import type { SelfSigned } from "./failure-certificate.js";

/** A request that arrived whole. */
export interface Received {
  readonly method: string;
  /** Path and query as they stood on the request line. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** What the server does once a request has arrived whole. */
export type Play = (response: ServerResponse, request: Received) => void;

export interface FailureServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Every request that arrived whole, oldest first. */
  readonly requests: readonly Received[];
  /** How many connections were opened, with or without a request. */
  readonly connections: number;
  /** The script of a path: the plays come in turn, and the last one stays. */
  on(path: string, ...plays: readonly Play[]): void;
  /** What becomes of a path without a script. */
  fallback(play: Play): void;
  /** The whole requests for a path. */
  to(path: string): readonly Received[];
  /** Resolves when a path has had `count` whole requests. */
  arrived(path: string, count?: number): Promise<void>;
  /** Listens no longer; requests in flight stay. */
  refuse(): void;
  /** Ends everything that the server opened. */
  close(): Promise<void>;
}

export interface FailureServerOptions {
  readonly tls?: SelfSigned;
  readonly host?: string;
  readonly port?: number;
}

/** A loopback server that fails as its script says. A path without a script is answered with 599. */
export async function startFailureServer({
  tls,
  host = "127.0.0.1",
  port = 0,
}: FailureServerOptions = {}): Promise<FailureServer> {
  const requests: Received[] = [];
  const scripts = new Map<string, readonly Play[]>();
  const waiting = new Set<() => void>();
  let rest: Play = (response) => void response.writeHead(599).end();
  const to = (path: string) => requests.filter(({ url }) => url.split("?")[0] === path);

  // No time-out for idle connections: on a busy machine one would end a connection that a client is about to use again.
  const server = tls ? createTlsServer({ ...tls, keepAliveTimeout: 0 }) : createServer({ keepAliveTimeout: 0 });
  server.on("request", (incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("error", () => {});
    response.on("error", () => {});
    incoming.on("end", () => {
      const { method = "", url = "", headers } = incoming;
      const request = { method, url, headers, body: Buffer.concat(chunks).toString() };
      const path = url.split("?")[0] ?? "";
      const plays = scripts.get(path) ?? [];
      const play = plays[Math.min(to(path).length, plays.length - 1)];
      requests.push(request);
      for (const check of waiting) check();
      (play ?? rest)(response, request);
    });
  });
  // A client that gives up in the TLS handshake is what some tests are about.
  server.on("tlsClientError", () => {});
  const listener = await listen(server, host, port);

  return {
    origin: `${tls ? "https" : "http"}://${tls ? "localhost" : host}:${listener.port}`,
    requests,
    get connections() {
      return listener.count();
    },
    on: (path, ...plays) => void scripts.set(path, plays),
    fallback(play) {
      rest = play;
    },
    to,
    arrived: (path, count = 1) =>
      new Promise((resolve) => {
        const check = () => {
          if (to(path).length < count) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    refuse: () => void listener.stop(),
    close: () => listener.close(),
  };
}

/** A loopback server below HTTP: does with each connection what the function says. */
export async function startSocketServer(onSocket: (socket: Socket) => void) {
  const server = createTcpServer((socket) => {
    socket.on("error", () => {});
    onSocket(socket);
  });
  const listener = await listen(server, "127.0.0.1", 0);
  return {
    port: listener.port,
    get connections() {
      return listener.count();
    },
    close: () => listener.close(),
  };
}

/**
 * A port that refuses until `open` is called. It is held on one loopback address while the other is used, so that no
 * other test can be given it meanwhile.
 */
export async function reservePort() {
  const holder = await startSocketServer((socket) => socket.destroy());
  const host = "127.0.0.2";
  let server: FailureServer | undefined;
  return {
    origin: `http://${host}:${holder.port}`,
    async open(): Promise<FailureServer> {
      server = await startFailureServer({ host, port: holder.port });
      return server;
    },
    async close() {
      await server?.close();
      await holder.close();
    },
  };
}

async function listen(server: NetServer, host: string, port: number) {
  const sockets = new Set<Socket>();
  let opened = 0;
  server.on("connection", (socket) => {
    opened++;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.listen(port, host);
  await once(server, "listening");
  const closed = once(server, "close");
  let isStopped = false;
  const stop = () => {
    if (!isStopped) server.close();
    isStopped = true;
  };
  return {
    port: (server.address() as AddressInfo).port,
    count: () => opened,
    stop,
    async close() {
      stop();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Runs `work` with a server of its own. */
export async function withFailureServer<Value>(
  work: (server: FailureServer) => Promise<Value>,
  options?: FailureServerOptions,
): Promise<Value> {
  const server = await startFailureServer(options);
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}
