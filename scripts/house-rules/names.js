// What operations and components may be called.

/** camelCase, and the first word is one of the verbs that redocly.yaml lists. */
export const operationId = ({ verbs }) => ({
  Operation(operation, { report, location }) {
    const id = operation.operationId ?? "";
    const verb = /^[a-z]+/.exec(id)?.[0];
    if (/^[a-z]+([A-Z][a-z0-9]*)*$/.test(id) && verbs.includes(verb)) return;
    report({
      message: `operationId "${id}" must be camelCase and begin with one of: ${verbs.join(", ")}.`,
      location: location.child("operationId"),
    });
  },
});

export const schemaName = () => ({
  Components(components, { report, location }) {
    for (const section of ["schemas", "responses", "parameters", "examples"])
      for (const name of Object.keys(components[section] ?? {}))
        if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
          report({ message: `"${name}" must be PascalCase.`, location: location.child(section).child(name).key() });
  },
});
