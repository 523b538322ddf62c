// What operations and components may be called.

const SECTIONS = ["schemas", "responses", "parameters", "examples", "pathItems"];

/** A verb that JavaScript has for itself cannot be the name of an operation's constant. */
const RESERVED = /^(await|break|catch|continue|delete|do|export|import|return|switch|throw|try|void|yield)$/;

/** camelCase, and the first word is one of the verbs that redocly.yaml lists. */
export const operationId = ({ verbs }) => ({
  Operation(operation, { report, location }) {
    const id = operation.operationId ?? "";
    const verb = /^[a-z]+/.exec(id)?.[0];
    const at = location.child("operationId");
    if (!/^[a-z]+([A-Z][a-z0-9]*)*$/.test(id) || !verbs.includes(verb))
      report({
        message: `operationId "${id}" must be camelCase and begin with one of: ${verbs.join(", ")}.`,
        location: at,
      });
    else if (RESERVED.test(id))
      report({ message: `operationId "${id}" is a word of JavaScript: add the noun.`, location: at });
  },
});

/** Components are PascalCase, in the contract's root file and in those beside it. */
export const componentName = () => {
  const seen = new Set();
  return {
    any(_node, { report, location }) {
      const [, section, name] = /^#\/components\/(\w+)\/([^/]+)$/.exec(location.pointer) ?? [];
      const key = `${location.source.absoluteRef}${location.pointer}`;
      if (!SECTIONS.includes(section) || seen.has(key)) return;
      seen.add(key);
      if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
        report({ message: `"${name}" must be PascalCase.`, location: location.key() });
    },
  };
};
