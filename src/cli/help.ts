import { PROVIDER_NAMES } from "./clients.js";

export const HELP = `Usage: contract-clients provision FILE --provider NAME [option …]
       contract-clients provision retry --refused FILE --provider NAME [option …]
       contract-clients provision status FILE [--journal …]

Creates a customer for each row of a CSV or NDJSON file, exactly once. What became of each is kept in a journal beside the file:
started again, it goes on where it was. At the end the rows stand in two files, done and not done.

Columns have the names of the contract's fields: email, customer.email, contacts.0.phone. Empty cells are left out, and columns
that begin with "_" are passed over. Credentials come from the environment: REVCENT_API_KEY, CONTROL_CENTER_USERNAME and so on.

  --provider NAME     ${PROVIDER_NAMES.join(", ")}
  --server URL        where to send, instead of the contract's server or <PROVIDER>_URL
  --operation NAME    another create than that of a customer
  --key COLUMN        what tells the rows apart; the first column, if it is not said. NDJSON: a path such as customer.email
  --map COLUMN=FIELD  a column that has another name than its field; as often as needed
  --set FIELD=VALUE   a field that is the same in all rows; as often as needed
  --dry-run           check every row and show the first request as it would leave, without what is secret; nothing is sent
  --workers N         calls at the same time; 4
  --rate N            calls in a second, at most, of all commands together that share a journal; fractions are fine
  --wait SECONDS      after a lost answer, until a look-up is trusted; the contract's
  --journal FILE      where the journal is; FILE.journal beside the rows' file, if it is not said
  --journal URL       postgres://user@host/database: commands on several machines that are given the same file share the work. Its name
                      there is that of the file, or what stands behind the URL: postgres://user@host/database#spring. The password may
                      come from PGPASSWORD. Needs the packages pg@8 and pg-boss@10
  -h, --help          this text

Ctrl-C finishes what is under way; twice ends at once. Exit code 0: all rows are done.
`;
