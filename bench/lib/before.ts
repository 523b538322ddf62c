/** What v0.1.0 (ea748a9) was measured at, where it is not measured again. */
export const BEFORE = {
  /** Kilobytes of a program that creates one customer, gzip. */
  bundle: { revcent: 11.2, "control-center": 11, getty: 12.1, ondemand: 98.2 },
  /** Milliseconds until a page of the docs was interactive, at the commit e42d51f. */
  docs: {
    "control-center/createCustomer.html": 1740,
    "getty/createSession.html": 1660,
    "revcent/createCustomer.html": 1730,
  },
};
