// What YAML allows, and not every reader of the contracts reads.
import { LineCounter, parseDocument, visit } from "yaml";

const WORDS =
  "An anchor with a list or object in brackets on the next line is empty for Prism's reader of YAML, which the mock uses: " +
  "put the brackets behind the anchor, or write the value without them.";

/** Anchors whose value in brackets begins on a later line, in every file of a contract. */
export const anchors = () => {
  const read = new Set();
  return {
    any(_node, { report, location: { source } }) {
      if (read.has(source)) return;
      read.add(source);
      for (const start of lostAnchors(source.body)) report({ message: WORDS, location: { pointer: undefined, start } });
    },
  };
};

function lostAnchors(text) {
  const lineCounter = new LineCounter();
  const places = [];
  visit(parseDocument(text, { lineCounter }), {
    Collection(_key, node) {
      if (!node.anchor || !node.flow) return;
      const { line, col } = lineCounter.linePos(node.range[0]);
      // Nothing before it: the anchor stands on a line above.
      if (
        text
          .split("\n")
          [line - 1].slice(0, col - 1)
          .trim() === ""
      )
        places.push({ line, col });
    },
  });
  return places;
}
