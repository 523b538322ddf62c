// In place of Node's `url`, which xmlbuilder2 asks for and calls only for host names in a document's own address: a bundle for
// browsers leaves it out, as a bundler's settings let one say.
export {};
