// `node invoke.cjs <module with a handler> <event>`, as a serverless platform would. Prints what the handler gives.
const [, , file, event] = process.argv;
const { handler } = require(file);

handler(JSON.parse(event)).then((answer) => console.log(JSON.stringify(answer)));
