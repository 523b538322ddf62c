// As Jest and NestJS set themselves up: CommonJS, and TypeScript compiled to it.
const common = { rootDir: __dirname, cacheDirectory: `${__dirname}/.jest` };
const typescript = ["ts-jest", { tsconfig: `${__dirname}/tsconfig.json` }];

module.exports = {
  watchman: false,
  projects: [
    { ...common, displayName: "javascript", testMatch: ["<rootDir>/create.test.js"], transform: {} },
    { ...common, displayName: "typescript", testMatch: ["<rootDir>/*.spec.ts"], transform: { "\\.ts$": typescript } },
    {
      ...common,
      displayName: "jsdom",
      testMatch: ["<rootDir>/jsdom.test.js"],
      testEnvironment: "jsdom",
      transform: {},
    },
  ],
};
