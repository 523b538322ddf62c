// Generated from specs/getty/openapi.yaml by `npm run generate`. Do not edit: change the contract.
// @ts-nocheck
import type { Validate } from "../../src/core/operation.js";
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) =>
  function __require() {
    try {
      return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
    } catch (e) {
      throw ((mod = 0), e);
    }
  };
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320) pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  },
});
var validate_createSessionBody = validate20;
var schema34 = {
  description: "What a request that starts a session carries beside its body.",
  type: "object",
  additionalProperties: false,
  properties: {
    Token: {
      description: "Null, empty or left out. A token sent here causes an error.",
      type: ["string", "null"],
      format: "password",
      writeOnly: true,
      maxLength: 0,
    },
    CoordinationId: {
      description: "Text of your choice. The answer repeats it, so that the two can be matched.",
      type: ["string", "null"],
    },
  },
};
var func1 = require_ucs2length().default;
function validate22(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.RequestHeader === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "RequestHeader" },
        message: "must have required property 'RequestHeader'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.CreateSessionRequestBody === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "CreateSessionRequestBody" },
        message: "must have required property 'CreateSessionRequestBody'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "CreateSessionRequestBody")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.RequestHeader !== void 0) {
      let data0 = data.RequestHeader;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "Token" || key1 === "CoordinationId")) {
            const err3 = {
              instancePath: instancePath + "/RequestHeader",
              schemaPath: "contract#/$defs/SessionRequestHeader/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.Token !== void 0) {
          let data1 = data0.Token;
          if (typeof data1 !== "string" && data1 !== null) {
            const err4 = {
              instancePath: instancePath + "/RequestHeader/Token",
              schemaPath: "contract#/$defs/SessionRequestHeader/properties/Token/type",
              keyword: "type",
              params: { type: schema34.properties.Token.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 0) {
              const err5 = {
                instancePath: instancePath + "/RequestHeader/Token",
                schemaPath: "contract#/$defs/SessionRequestHeader/properties/Token/maxLength",
                keyword: "maxLength",
                params: { limit: 0 },
                message: "must NOT have more than 0 characters",
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data0.CoordinationId !== void 0) {
          let data2 = data0.CoordinationId;
          if (typeof data2 !== "string" && data2 !== null) {
            const err6 = {
              instancePath: instancePath + "/RequestHeader/CoordinationId",
              schemaPath: "contract#/$defs/SessionRequestHeader/properties/CoordinationId/type",
              keyword: "type",
              params: { type: schema34.properties.CoordinationId.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/RequestHeader",
          schemaPath: "contract#/$defs/SessionRequestHeader/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.CreateSessionRequestBody !== void 0) {
      let data3 = data.CreateSessionRequestBody;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.SystemId === void 0) {
          const err8 = {
            instancePath: instancePath + "/CreateSessionRequestBody",
            schemaPath: "contract#/$defs/CreateSessionRequestBody/required",
            keyword: "required",
            params: { missingProperty: "SystemId" },
            message: "must have required property 'SystemId'",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3.SystemPassword === void 0) {
          const err9 = {
            instancePath: instancePath + "/CreateSessionRequestBody",
            schemaPath: "contract#/$defs/CreateSessionRequestBody/required",
            keyword: "required",
            params: { missingProperty: "SystemPassword" },
            message: "must have required property 'SystemPassword'",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data3.UserName === void 0) {
          const err10 = {
            instancePath: instancePath + "/CreateSessionRequestBody",
            schemaPath: "contract#/$defs/CreateSessionRequestBody/required",
            keyword: "required",
            params: { missingProperty: "UserName" },
            message: "must have required property 'UserName'",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3.UserPassword === void 0) {
          const err11 = {
            instancePath: instancePath + "/CreateSessionRequestBody",
            schemaPath: "contract#/$defs/CreateSessionRequestBody/required",
            keyword: "required",
            params: { missingProperty: "UserPassword" },
            message: "must have required property 'UserPassword'",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key2 in data3) {
          if (!(key2 === "SystemId" || key2 === "SystemPassword" || key2 === "UserName" || key2 === "UserPassword")) {
            const err12 = {
              instancePath: instancePath + "/CreateSessionRequestBody",
              schemaPath: "contract#/$defs/CreateSessionRequestBody/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.SystemId !== void 0) {
          if (typeof data3.SystemId !== "string") {
            const err13 = {
              instancePath: instancePath + "/CreateSessionRequestBody/SystemId",
              schemaPath: "contract#/$defs/CreateSessionRequestBody/properties/SystemId/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data3.SystemPassword !== void 0) {
          if (!(typeof data3.SystemPassword === "string")) {
            const err14 = {
              instancePath: instancePath + "/CreateSessionRequestBody/SystemPassword",
              schemaPath: "contract#/$defs/CreateSessionRequestBody/properties/SystemPassword/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.UserName !== void 0) {
          if (typeof data3.UserName !== "string") {
            const err15 = {
              instancePath: instancePath + "/CreateSessionRequestBody/UserName",
              schemaPath: "contract#/$defs/CreateSessionRequestBody/properties/UserName/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data3.UserPassword !== void 0) {
          if (!(typeof data3.UserPassword === "string")) {
            const err16 = {
              instancePath: instancePath + "/CreateSessionRequestBody/UserPassword",
              schemaPath: "contract#/$defs/CreateSessionRequestBody/properties/UserPassword/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/CreateSessionRequestBody",
          schemaPath: "contract#/$defs/CreateSessionRequestBody/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate20(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
    errors = vErrors.length;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var validate_createApplicationSessionBody = validate24;
function validate25(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.RequestHeader === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "RequestHeader" },
        message: "must have required property 'RequestHeader'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.CreateApplicationSessionRequestBody === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "CreateApplicationSessionRequestBody" },
        message: "must have required property 'CreateApplicationSessionRequestBody'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "CreateApplicationSessionRequestBody")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.RequestHeader !== void 0) {
      let data0 = data.RequestHeader;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "Token" || key1 === "CoordinationId")) {
            const err3 = {
              instancePath: instancePath + "/RequestHeader",
              schemaPath: "contract#/$defs/SessionRequestHeader/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.Token !== void 0) {
          let data1 = data0.Token;
          if (typeof data1 !== "string" && data1 !== null) {
            const err4 = {
              instancePath: instancePath + "/RequestHeader/Token",
              schemaPath: "contract#/$defs/SessionRequestHeader/properties/Token/type",
              keyword: "type",
              params: { type: schema34.properties.Token.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 0) {
              const err5 = {
                instancePath: instancePath + "/RequestHeader/Token",
                schemaPath: "contract#/$defs/SessionRequestHeader/properties/Token/maxLength",
                keyword: "maxLength",
                params: { limit: 0 },
                message: "must NOT have more than 0 characters",
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data0.CoordinationId !== void 0) {
          let data2 = data0.CoordinationId;
          if (typeof data2 !== "string" && data2 !== null) {
            const err6 = {
              instancePath: instancePath + "/RequestHeader/CoordinationId",
              schemaPath: "contract#/$defs/SessionRequestHeader/properties/CoordinationId/type",
              keyword: "type",
              params: { type: schema34.properties.CoordinationId.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/RequestHeader",
          schemaPath: "contract#/$defs/SessionRequestHeader/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.CreateApplicationSessionRequestBody !== void 0) {
      let data3 = data.CreateApplicationSessionRequestBody;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.SystemId === void 0) {
          const err8 = {
            instancePath: instancePath + "/CreateApplicationSessionRequestBody",
            schemaPath: "contract#/$defs/CreateApplicationSessionRequestBody/required",
            keyword: "required",
            params: { missingProperty: "SystemId" },
            message: "must have required property 'SystemId'",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3.SystemPassword === void 0) {
          const err9 = {
            instancePath: instancePath + "/CreateApplicationSessionRequestBody",
            schemaPath: "contract#/$defs/CreateApplicationSessionRequestBody/required",
            keyword: "required",
            params: { missingProperty: "SystemPassword" },
            message: "must have required property 'SystemPassword'",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key2 in data3) {
          if (!(key2 === "SystemId" || key2 === "SystemPassword")) {
            const err10 = {
              instancePath: instancePath + "/CreateApplicationSessionRequestBody",
              schemaPath: "contract#/$defs/CreateApplicationSessionRequestBody/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.SystemId !== void 0) {
          if (typeof data3.SystemId !== "string") {
            const err11 = {
              instancePath: instancePath + "/CreateApplicationSessionRequestBody/SystemId",
              schemaPath: "contract#/$defs/CreateApplicationSessionRequestBody/properties/SystemId/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data3.SystemPassword !== void 0) {
          if (!(typeof data3.SystemPassword === "string")) {
            const err12 = {
              instancePath: instancePath + "/CreateApplicationSessionRequestBody/SystemPassword",
              schemaPath: "contract#/$defs/CreateApplicationSessionRequestBody/properties/SystemPassword/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/CreateApplicationSessionRequestBody",
          schemaPath: "contract#/$defs/CreateApplicationSessionRequestBody/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate24(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var validate_renewSessionBody = validate27;
var schema42 = {
  description: "What every request with a token carries beside its body.",
  type: "object",
  additionalProperties: false,
  required: ["Token"],
  properties: {
    Token: {
      description: "Token of the session, exactly as it was received. Which one, the operation says.",
      type: "string",
      format: "password",
      writeOnly: true,
    },
    CoordinationId: {
      description: "Text of your choice. The answer repeats it, so that the two can be matched.",
      type: ["string", "null"],
    },
  },
};
function validate28(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.RequestHeader === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "RequestHeader" },
        message: "must have required property 'RequestHeader'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.RenewSessionRequestBody === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "RenewSessionRequestBody" },
        message: "must have required property 'RenewSessionRequestBody'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "RenewSessionRequestBody")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.RequestHeader !== void 0) {
      let data0 = data.RequestHeader;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.Token === void 0) {
          const err3 = {
            instancePath: instancePath + "/RequestHeader",
            schemaPath: "contract#/$defs/RequestHeader/required",
            keyword: "required",
            params: { missingProperty: "Token" },
            message: "must have required property 'Token'",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "Token" || key1 === "CoordinationId")) {
            const err4 = {
              instancePath: instancePath + "/RequestHeader",
              schemaPath: "contract#/$defs/RequestHeader/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.Token !== void 0) {
          if (!(typeof data0.Token === "string")) {
            const err5 = {
              instancePath: instancePath + "/RequestHeader/Token",
              schemaPath: "contract#/$defs/RequestHeader/properties/Token/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.CoordinationId !== void 0) {
          let data2 = data0.CoordinationId;
          if (typeof data2 !== "string" && data2 !== null) {
            const err6 = {
              instancePath: instancePath + "/RequestHeader/CoordinationId",
              schemaPath: "contract#/$defs/RequestHeader/properties/CoordinationId/type",
              keyword: "type",
              params: { type: schema42.properties.CoordinationId.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/RequestHeader",
          schemaPath: "contract#/$defs/RequestHeader/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.RenewSessionRequestBody !== void 0) {
      let data3 = data.RenewSessionRequestBody;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.SystemId === void 0) {
          const err8 = {
            instancePath: instancePath + "/RenewSessionRequestBody",
            schemaPath: "contract#/$defs/RenewSessionRequestBody/required",
            keyword: "required",
            params: { missingProperty: "SystemId" },
            message: "must have required property 'SystemId'",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3.SystemPassword === void 0) {
          const err9 = {
            instancePath: instancePath + "/RenewSessionRequestBody",
            schemaPath: "contract#/$defs/RenewSessionRequestBody/required",
            keyword: "required",
            params: { missingProperty: "SystemPassword" },
            message: "must have required property 'SystemPassword'",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key2 in data3) {
          if (!(key2 === "SystemId" || key2 === "SystemPassword")) {
            const err10 = {
              instancePath: instancePath + "/RenewSessionRequestBody",
              schemaPath: "contract#/$defs/RenewSessionRequestBody/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.SystemId !== void 0) {
          if (typeof data3.SystemId !== "string") {
            const err11 = {
              instancePath: instancePath + "/RenewSessionRequestBody/SystemId",
              schemaPath: "contract#/$defs/RenewSessionRequestBody/properties/SystemId/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data3.SystemPassword !== void 0) {
          if (!(typeof data3.SystemPassword === "string")) {
            const err12 = {
              instancePath: instancePath + "/RenewSessionRequestBody/SystemPassword",
              schemaPath: "contract#/$defs/RenewSessionRequestBody/properties/SystemPassword/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/RenewSessionRequestBody",
          schemaPath: "contract#/$defs/RenewSessionRequestBody/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate27(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate28(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
    errors = vErrors.length;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var validate_createCustomerBody = validate30;
var schema47 = {
  description: "The customer to create.",
  type: "object",
  additionalProperties: false,
  required: ["UserName", "Password", "EmailAddress", "FirstName", "LastName", "BillingCountryChar3Iso"],
  properties: {
    UserName: { description: "Login name of the customer. No other customer has it.", type: "string" },
    Password: {
      description: "Password of the customer, at least 4 characters and not the same as UserName.",
      type: "string",
      format: "password",
      writeOnly: true,
      minLength: 4,
      "x-differs-from": "UserName",
    },
    EmailAddress: { description: "Email address of the customer.", type: "string" },
    FirstName: { description: "First name of the customer.", type: "string" },
    LastName: { description: "Last name of the customer.", type: "string" },
    MiddleName: { description: "Middle name of the customer.", type: "string" },
    PhoneNumber: { description: "Phone number of the customer. No format is documented.", type: "string" },
    MarketingEmailOptIn: {
      description:
        "Whether the customer agrees to marketing email. No default is documented; the vendor's page says that new customers start opted out.",
      type: "boolean",
    },
    BillingCountryChar3Iso: {
      description: "Billing country, as one of the CountryChar3ISO codes of GetCountries (3 characters).",
      type: "string",
      minLength: 3,
      maxLength: 3,
    },
  },
};
var func3 = Object.prototype.hasOwnProperty;
function validate31(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.RequestHeader === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "RequestHeader" },
        message: "must have required property 'RequestHeader'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.CreateCustomerRequestBody === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "CreateCustomerRequestBody" },
        message: "must have required property 'CreateCustomerRequestBody'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "CreateCustomerRequestBody")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.RequestHeader !== void 0) {
      let data0 = data.RequestHeader;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.Token === void 0) {
          const err3 = {
            instancePath: instancePath + "/RequestHeader",
            schemaPath: "contract#/$defs/RequestHeader/required",
            keyword: "required",
            params: { missingProperty: "Token" },
            message: "must have required property 'Token'",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "Token" || key1 === "CoordinationId")) {
            const err4 = {
              instancePath: instancePath + "/RequestHeader",
              schemaPath: "contract#/$defs/RequestHeader/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.Token !== void 0) {
          if (!(typeof data0.Token === "string")) {
            const err5 = {
              instancePath: instancePath + "/RequestHeader/Token",
              schemaPath: "contract#/$defs/RequestHeader/properties/Token/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.CoordinationId !== void 0) {
          let data2 = data0.CoordinationId;
          if (typeof data2 !== "string" && data2 !== null) {
            const err6 = {
              instancePath: instancePath + "/RequestHeader/CoordinationId",
              schemaPath: "contract#/$defs/RequestHeader/properties/CoordinationId/type",
              keyword: "type",
              params: { type: schema42.properties.CoordinationId.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/RequestHeader",
          schemaPath: "contract#/$defs/RequestHeader/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.CreateCustomerRequestBody !== void 0) {
      let data3 = data.CreateCustomerRequestBody;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.UserName === void 0) {
          const err8 = {
            instancePath: instancePath + "/CreateCustomerRequestBody",
            schemaPath: "contract#/$defs/CreateCustomerRequestBody/required",
            keyword: "required",
            params: { missingProperty: "UserName" },
            message: "must have required property 'UserName'",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3.Password === void 0) {
          const err9 = {
            instancePath: instancePath + "/CreateCustomerRequestBody",
            schemaPath: "contract#/$defs/CreateCustomerRequestBody/required",
            keyword: "required",
            params: { missingProperty: "Password" },
            message: "must have required property 'Password'",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data3.EmailAddress === void 0) {
          const err10 = {
            instancePath: instancePath + "/CreateCustomerRequestBody",
            schemaPath: "contract#/$defs/CreateCustomerRequestBody/required",
            keyword: "required",
            params: { missingProperty: "EmailAddress" },
            message: "must have required property 'EmailAddress'",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3.FirstName === void 0) {
          const err11 = {
            instancePath: instancePath + "/CreateCustomerRequestBody",
            schemaPath: "contract#/$defs/CreateCustomerRequestBody/required",
            keyword: "required",
            params: { missingProperty: "FirstName" },
            message: "must have required property 'FirstName'",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.LastName === void 0) {
          const err12 = {
            instancePath: instancePath + "/CreateCustomerRequestBody",
            schemaPath: "contract#/$defs/CreateCustomerRequestBody/required",
            keyword: "required",
            params: { missingProperty: "LastName" },
            message: "must have required property 'LastName'",
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3.BillingCountryChar3Iso === void 0) {
          const err13 = {
            instancePath: instancePath + "/CreateCustomerRequestBody",
            schemaPath: "contract#/$defs/CreateCustomerRequestBody/required",
            keyword: "required",
            params: { missingProperty: "BillingCountryChar3Iso" },
            message: "must have required property 'BillingCountryChar3Iso'",
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key2 in data3) {
          if (!func3.call(schema47.properties, key2)) {
            const err14 = {
              instancePath: instancePath + "/CreateCustomerRequestBody",
              schemaPath: "contract#/$defs/CreateCustomerRequestBody/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.UserName !== void 0) {
          if (typeof data3.UserName !== "string") {
            const err15 = {
              instancePath: instancePath + "/CreateCustomerRequestBody/UserName",
              schemaPath: "contract#/$defs/CreateCustomerRequestBody/properties/UserName/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data3.Password !== void 0) {
          let data5 = data3.Password;
          if (typeof data5 === "string") {
            if (func1(data5) < 4) {
              const err16 = {
                instancePath: instancePath + "/CreateCustomerRequestBody/Password",
                schemaPath: "contract#/$defs/CreateCustomerRequestBody/properties/Password/minLength",
                keyword: "minLength",
                params: { limit: 4 },
                message: "must NOT have fewer than 4 characters",
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data3["UserName"] === data5) {
              const err17 = {
                instancePath: instancePath + "/CreateCustomerRequestBody/Password",
                schemaPath: "contract#/$defs/CreateCustomerRequestBody/properties/Password/x-differs-from",
                keyword: "x-differs-from",
                params: {},
                message: "must differ from UserName",
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = {
              instancePath: instancePath + "/CreateCustomerRequestBody/Password",
              schemaPath: "contract#/$defs/CreateCustomerRequestBody/properties/Password/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data3.EmailAddress !== void 0) {
          if (typeof data3.EmailAddress !== "string") {
            const err19 = {
              instancePath: instancePath + "/CreateCustomerRequestBody/EmailAddress",
              schemaPath: "contract#/$defs/CreateCustomerRequestBody/properties/EmailAddress/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data3.FirstName !== void 0) {
          if (typeof data3.FirstName !== "string") {
            const err20 = {
              instancePath: instancePath + "/CreateCustomerRequestBody/FirstName",
              schemaPath: "contract#/$defs/CreateCustomerRequestBody/properties/FirstName/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data3.LastName !== void 0) {
          if (typeof data3.LastName !== "string") {
            const err21 = {
              instancePath: instancePath + "/CreateCustomerRequestBody/LastName",
              schemaPath: "contract#/$defs/CreateCustomerRequestBody/properties/LastName/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data3.MiddleName !== void 0) {
          if (typeof data3.MiddleName !== "string") {
            const err22 = {
              instancePath: instancePath + "/CreateCustomerRequestBody/MiddleName",
              schemaPath: "contract#/$defs/CreateCustomerRequestBody/properties/MiddleName/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data3.PhoneNumber !== void 0) {
          if (typeof data3.PhoneNumber !== "string") {
            const err23 = {
              instancePath: instancePath + "/CreateCustomerRequestBody/PhoneNumber",
              schemaPath: "contract#/$defs/CreateCustomerRequestBody/properties/PhoneNumber/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data3.MarketingEmailOptIn !== void 0) {
          if (typeof data3.MarketingEmailOptIn !== "boolean") {
            const err24 = {
              instancePath: instancePath + "/CreateCustomerRequestBody/MarketingEmailOptIn",
              schemaPath: "contract#/$defs/CreateCustomerRequestBody/properties/MarketingEmailOptIn/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data3.BillingCountryChar3Iso !== void 0) {
          let data12 = data3.BillingCountryChar3Iso;
          if (typeof data12 === "string") {
            if (func1(data12) > 3) {
              const err25 = {
                instancePath: instancePath + "/CreateCustomerRequestBody/BillingCountryChar3Iso",
                schemaPath: "contract#/$defs/CreateCustomerRequestBody/properties/BillingCountryChar3Iso/maxLength",
                keyword: "maxLength",
                params: { limit: 3 },
                message: "must NOT have more than 3 characters",
              };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (func1(data12) < 3) {
              const err26 = {
                instancePath: instancePath + "/CreateCustomerRequestBody/BillingCountryChar3Iso",
                schemaPath: "contract#/$defs/CreateCustomerRequestBody/properties/BillingCountryChar3Iso/minLength",
                keyword: "minLength",
                params: { limit: 3 },
                message: "must NOT have fewer than 3 characters",
              };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = {
              instancePath: instancePath + "/CreateCustomerRequestBody/BillingCountryChar3Iso",
              schemaPath: "contract#/$defs/CreateCustomerRequestBody/properties/BillingCountryChar3Iso/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = {
          instancePath: instancePath + "/CreateCustomerRequestBody",
          schemaPath: "contract#/$defs/CreateCustomerRequestBody/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate30(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var validate_getCountriesBody = validate33;
function validate34(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.RequestHeader === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "RequestHeader" },
        message: "must have required property 'RequestHeader'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.GetCountriesRequestBody === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "GetCountriesRequestBody" },
        message: "must have required property 'GetCountriesRequestBody'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "GetCountriesRequestBody")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.RequestHeader !== void 0) {
      let data0 = data.RequestHeader;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.Token === void 0) {
          const err3 = {
            instancePath: instancePath + "/RequestHeader",
            schemaPath: "contract#/$defs/RequestHeader/required",
            keyword: "required",
            params: { missingProperty: "Token" },
            message: "must have required property 'Token'",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "Token" || key1 === "CoordinationId")) {
            const err4 = {
              instancePath: instancePath + "/RequestHeader",
              schemaPath: "contract#/$defs/RequestHeader/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.Token !== void 0) {
          if (!(typeof data0.Token === "string")) {
            const err5 = {
              instancePath: instancePath + "/RequestHeader/Token",
              schemaPath: "contract#/$defs/RequestHeader/properties/Token/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.CoordinationId !== void 0) {
          let data2 = data0.CoordinationId;
          if (typeof data2 !== "string" && data2 !== null) {
            const err6 = {
              instancePath: instancePath + "/RequestHeader/CoordinationId",
              schemaPath: "contract#/$defs/RequestHeader/properties/CoordinationId/type",
              keyword: "type",
              params: { type: schema42.properties.CoordinationId.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/RequestHeader",
          schemaPath: "contract#/$defs/RequestHeader/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.GetCountriesRequestBody !== void 0) {
      let data3 = data.GetCountriesRequestBody;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key2 in data3) {
          if (!(key2 === "Language")) {
            const err8 = {
              instancePath: instancePath + "/GetCountriesRequestBody",
              schemaPath: "contract#/$defs/GetCountriesRequestBody/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data3.Language !== void 0) {
          if (typeof data3.Language !== "string") {
            const err9 = {
              instancePath: instancePath + "/GetCountriesRequestBody/Language",
              schemaPath: "contract#/$defs/GetCountriesRequestBody/properties/Language/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/GetCountriesRequestBody",
          schemaPath: "contract#/$defs/GetCountriesRequestBody/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate33(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
    errors = vErrors.length;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const createApplicationSessionBody: Validate = validate_createApplicationSessionBody;
export const createCustomerBody: Validate = validate_createCustomerBody;
export const createSessionBody: Validate = validate_createSessionBody;
export const getCountriesBody: Validate = validate_getCountriesBody;
export const renewSessionBody: Validate = validate_renewSessionBody;
