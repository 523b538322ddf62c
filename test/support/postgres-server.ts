import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

const VERSIONS = "/usr/lib/postgresql";

export interface PostgresServer {
  /** Of a database that is there from the start. */
  readonly url: string;
  /** Makes a database of its own, and gives its URL. */
  newDatabase(): Promise<string>;
  /** Does statements, and gives the rows of the last. */
  query(url: string, text: string): Promise<Record<string, unknown>[]>;
  /** Ends it as a power cut would. */
  crash(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** The folder of the newest version's programs, if there is one. */
function programs(): string | undefined {
  const [version] = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a)) : [];
  const folder = join(VERSIONS, version ?? "", "bin");
  return version !== undefined && existsSync(join(folder, "initdb")) ? folder : undefined;
}

export const hasPostgres = (): boolean => programs() !== undefined;

/** Debian's PostgreSQL, with a cluster of its own on a socket in a temporary folder. */
export async function startPostgres(settings: Readonly<Record<string, string>> = {}): Promise<PostgresServer> {
  const folder = programs();
  if (folder === undefined) throw new Error(`${VERSIONS}/*/bin/initdb is missing: apt-get install postgresql`);
  // It refuses to be run by root.
  const [uid, gid] = process.getuid?.() === 0 ? idsOf("postgres") : [process.getuid?.(), process.getgid?.()];
  const ids = { ...(uid !== undefined && { uid }), ...(gid !== undefined && { gid }) };
  const home = mkdtempSync(join(tmpdir(), "postgres-"));
  if (uid !== undefined && gid !== undefined) chownSync(home, uid, gid);
  const data = join(home, "data");
  const made = spawnSync(
    join(folder, "initdb"),
    ["--pgdata", data, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--no-sync"],
    { ...ids, cwd: home, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);

  const all = { listen_addresses: "", unix_socket_directories: home, max_connections: "100", ...settings };
  const options = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const urlOf = (name: string) => `postgres://postgres@localhost/${name}?host=${encodeURIComponent(home)}`;
  let child: ChildProcess | undefined;
  let databases = 0;

  const server: PostgresServer = {
    url: urlOf("postgres"),
    async newDatabase() {
      const name = `test_${++databases}`;
      await server.query(server.url, `create database ${name}`);
      return urlOf(name);
    },
    async query(url, text) {
      const client = new pg.Client({ connectionString: url });
      client.on("error", () => {});
      await client.connect();
      try {
        const { rows } = await client.query<Record<string, unknown>>(text);
        return rows;
      } finally {
        await client.end();
      }
    },
    async crash() {
      const one = child;
      child = undefined;
      if (!one) return;
      // At once, and without a checkpoint.
      one.kill("SIGQUIT");
      await once(one, "exit");
    },
    async start() {
      const one = spawn(join(folder, "postgres"), ["-D", data, ...options], {
        ...ids,
        cwd: home,
        stdio: ["ignore", "ignore", "pipe"],
      });
      child = one;
      let said = "";
      await new Promise<void>((resolve, reject) => {
        one.stderr.on("data", (text) => {
          said += text;
          if (said.includes("ready to accept connections")) resolve();
        });
        one.once("error", reject);
        one.once("exit", (code) => reject(new Error(`postgres ended with ${code}: ${said}`)));
      });
    },
    async stop() {
      await server.crash();
      rmSync(home, { recursive: true });
    },
  };
  await server.start();
  return server;
}

function idsOf(user: string): [number, number] {
  const [uid, gid] = ["-u", "-g"].map((which) => Number(spawnSync("id", [which, user], { encoding: "utf8" }).stdout));
  if (!uid || !gid) throw new Error(`there is no user ${user}: apt-get install postgresql`);
  return [uid, gid];
}
