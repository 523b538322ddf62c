/** Who the clients say they are, where a caller says nothing else. */
export const USER_AGENT = "contract-clients";
