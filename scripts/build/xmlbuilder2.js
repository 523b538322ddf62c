// xmlbuilder2 as it is joined: set up by the first call that writes XML, because that is most of what an import would take.
export const create = (...options) => require("xmlbuilder2").create(...options);
