export default {
  testMatch: ["<rootDir>/*.jest.mjs"],
  moduleFileExtensions: ["mjs", "js", "cjs"],
  transform: {},
  watchman: false,
  cacheDirectory: "<rootDir>/.jest",
};
