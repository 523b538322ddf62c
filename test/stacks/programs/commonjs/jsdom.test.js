const { examples } = require("./rehearse.js");

test.each(Object.keys(examples))("%s says which environment it needs", (name) => {
  expect(() => examples[name].connect()).toThrow(
    /^create\w+Client: TextDecoder.* is missing here: in Jest, run such tests in its environment "node"\.$/,
  );
});
