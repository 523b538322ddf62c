import { pick } from "../../pick.js";
import type { Call, Fields, Reply } from "../../state.js";

/** The number in the vendor's sample: the first user gets it. */
const FIRST_ID = 53;
const PAGE = 50;
/** What a list shows of a user. */
const LISTED = ["userId", "username", "roleName", "accessType"];

/** Users, without any at first. Which roles and customers there are is not known: all are. */
export function createUsers() {
  const users = new Map<string, Fields>();
  let created = 0;
  const find = ({ params }: Call): Fields | undefined => users.get(String(params["userId"]));

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    createUser({ body }) {
      if ([...users.values()].some(({ username }) => username === body["username"])) return { error: "10000568" };
      const userId = FIRST_ID + created++;
      users.set(String(userId), { userLocked: false, ...body, userId });
      return {};
    },
    getUsers({ query }) {
      const { username, fields, pageNumber = 1, pageSize = PAGE } = query as Record<string, never>;
      const found = [...users.values()].filter((user) => username === undefined || user["username"] === username);
      const start = (pageNumber - 1) * pageSize;
      const page: Fields = {
        pageNumber,
        lastPage: start + pageSize >= found.length,
        users: found.slice(start, start + pageSize).map((user) => pick(user, LISTED)),
      };
      return { fill: () => (Array.isArray(fields) ? pick(page, fields) : page) };
    },
    getUser(call) {
      const user = find(call);
      return user ? { fill: () => user } : { error: "1400109" };
    },
    /** Whether a field that is left out keeps its value is not documented: here it does. */
    editUser(call) {
      const user = find(call);
      if (!user) return { error: "1400109" };
      users.set(String(user["userId"]), { ...user, ...call.body });
      return {};
    },
    deleteUser: ({ params }) => (users.delete(String(params["userId"])) ? {} : { error: "1400109" }),
    resetUserPassword: (call) => (find(call) ? {} : { error: "1400109" }),
    getApiKey: (call) => (find(call) ? {} : { error: "1400109" }),
  };
  return answers;
}
