const { examples } = require("./rehearse.js");

test.each(Object.keys(examples))("%s says which environment it needs", (name) => {
  expect(() => examples[name].connect()).toThrow(
    /^create\w+Client: TextDecoder.* is missing here\. In Jest, let these tests run in its environment "node", not "jsdom"\.$/,
  );
});
