// Generated from specs/control-center/openapi.yaml by `npm run generate`. Do not edit: change the contract.
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
var validate_createCustomerBody = validate20;
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
    if (data.name === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "name" },
        message: "must have required property 'name'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.accountName === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "accountName" },
        message: "must have required property 'accountName'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "name" ||
          key0 === "accountName" ||
          key0 === "securityQuestion" ||
          key0 === "securityAnswer" ||
          key0 === "shipToBillAddress" ||
          key0 === "contacts" ||
          key0 === "billingAddress" ||
          key0 === "shippingAddress"
        )
      ) {
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
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 60) {
          const err3 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/properties/name/maxLength",
            keyword: "maxLength",
            params: { limit: 60 },
            message: "must NOT have more than 60 characters",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err4 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/properties/name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
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
    if (data.accountName !== void 0) {
      if (typeof data.accountName !== "string") {
        const err6 = {
          instancePath: instancePath + "/accountName",
          schemaPath: "#/properties/accountName/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.securityQuestion !== void 0) {
      let data2 = data.securityQuestion;
      if (typeof data2 === "string") {
        if (func1(data2) > 100) {
          const err7 = {
            instancePath: instancePath + "/securityQuestion",
            schemaPath: "#/properties/securityQuestion/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/securityQuestion",
          schemaPath: "#/properties/securityQuestion/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.securityAnswer !== void 0) {
      let data3 = data.securityAnswer;
      if (typeof data3 === "string") {
        if (func1(data3) > 100) {
          const err9 = {
            instancePath: instancePath + "/securityAnswer",
            schemaPath: "#/properties/securityAnswer/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/securityAnswer",
          schemaPath: "#/properties/securityAnswer/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.shipToBillAddress !== void 0) {
      if (typeof data.shipToBillAddress !== "boolean") {
        const err11 = {
          instancePath: instancePath + "/shipToBillAddress",
          schemaPath: "#/properties/shipToBillAddress/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data5 = data.contacts;
      if (Array.isArray(data5)) {
        if (data5.length > 4) {
          const err12 = {
            instancePath: instancePath + "/contacts",
            schemaPath: "#/properties/contacts/maxItems",
            keyword: "maxItems",
            params: { limit: 4 },
            message: "must NOT have more than 4 items",
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key1 in data6) {
              if (!(key1 === "name" || key1 === "title" || key1 === "phone" || key1 === "mobile" || key1 === "email")) {
                const err13 = {
                  instancePath: instancePath + "/contacts/" + i0,
                  schemaPath: "contract#/$defs/Contact/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key1 },
                  message: "must NOT have additional properties",
                };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data6.name !== void 0) {
              let data7 = data6.name;
              if (typeof data7 === "string") {
                if (func1(data7) > 40) {
                  const err14 = {
                    instancePath: instancePath + "/contacts/" + i0 + "/name",
                    schemaPath: "contract#/$defs/Contact/properties/name/maxLength",
                    keyword: "maxLength",
                    params: { limit: 40 },
                    message: "must NOT have more than 40 characters",
                  };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = {
                  instancePath: instancePath + "/contacts/" + i0 + "/name",
                  schemaPath: "contract#/$defs/Contact/properties/name/type",
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
            if (data6.title !== void 0) {
              let data8 = data6.title;
              if (typeof data8 === "string") {
                if (func1(data8) > 40) {
                  const err16 = {
                    instancePath: instancePath + "/contacts/" + i0 + "/title",
                    schemaPath: "contract#/$defs/Contact/properties/title/maxLength",
                    keyword: "maxLength",
                    params: { limit: 40 },
                    message: "must NOT have more than 40 characters",
                  };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = {
                  instancePath: instancePath + "/contacts/" + i0 + "/title",
                  schemaPath: "contract#/$defs/Contact/properties/title/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data6.phone !== void 0) {
              let data9 = data6.phone;
              if (typeof data9 === "string") {
                if (func1(data9) > 25) {
                  const err18 = {
                    instancePath: instancePath + "/contacts/" + i0 + "/phone",
                    schemaPath: "contract#/$defs/Contact/properties/phone/maxLength",
                    keyword: "maxLength",
                    params: { limit: 25 },
                    message: "must NOT have more than 25 characters",
                  };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = {
                  instancePath: instancePath + "/contacts/" + i0 + "/phone",
                  schemaPath: "contract#/$defs/Contact/properties/phone/type",
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
            if (data6.mobile !== void 0) {
              let data10 = data6.mobile;
              if (typeof data10 === "string") {
                if (func1(data10) > 40) {
                  const err20 = {
                    instancePath: instancePath + "/contacts/" + i0 + "/mobile",
                    schemaPath: "contract#/$defs/Contact/properties/mobile/maxLength",
                    keyword: "maxLength",
                    params: { limit: 40 },
                    message: "must NOT have more than 40 characters",
                  };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = {
                  instancePath: instancePath + "/contacts/" + i0 + "/mobile",
                  schemaPath: "contract#/$defs/Contact/properties/mobile/type",
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
            if (data6.email !== void 0) {
              let data11 = data6.email;
              if (typeof data11 === "string") {
                if (func1(data11) > 320) {
                  const err22 = {
                    instancePath: instancePath + "/contacts/" + i0 + "/email",
                    schemaPath: "contract#/$defs/Contact/properties/email/maxLength",
                    keyword: "maxLength",
                    params: { limit: 320 },
                    message: "must NOT have more than 320 characters",
                  };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = {
                  instancePath: instancePath + "/contacts/" + i0 + "/email",
                  schemaPath: "contract#/$defs/Contact/properties/email/type",
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
          } else {
            const err24 = {
              instancePath: instancePath + "/contacts/" + i0,
              schemaPath: "contract#/$defs/Contact/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + "/contacts",
          schemaPath: "#/properties/contacts/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.billingAddress !== void 0) {
      let data12 = data.billingAddress;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key2 in data12) {
          if (
            !(
              key2 === "addressLine1" ||
              key2 === "addressLine2" ||
              key2 === "city" ||
              key2 === "state" ||
              key2 === "country" ||
              key2 === "postalCode"
            )
          ) {
            const err26 = {
              instancePath: instancePath + "/billingAddress",
              schemaPath: "contract#/$defs/Address/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data12.addressLine1 !== void 0) {
          let data13 = data12.addressLine1;
          if (typeof data13 === "string") {
            if (func1(data13) > 40) {
              const err27 = {
                instancePath: instancePath + "/billingAddress/addressLine1",
                schemaPath: "contract#/$defs/Address/properties/addressLine1/maxLength",
                keyword: "maxLength",
                params: { limit: 40 },
                message: "must NOT have more than 40 characters",
              };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = {
              instancePath: instancePath + "/billingAddress/addressLine1",
              schemaPath: "contract#/$defs/Address/properties/addressLine1/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data12.addressLine2 !== void 0) {
          let data14 = data12.addressLine2;
          if (typeof data14 === "string") {
            if (func1(data14) > 40) {
              const err29 = {
                instancePath: instancePath + "/billingAddress/addressLine2",
                schemaPath: "contract#/$defs/Address/properties/addressLine2/maxLength",
                keyword: "maxLength",
                params: { limit: 40 },
                message: "must NOT have more than 40 characters",
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = {
              instancePath: instancePath + "/billingAddress/addressLine2",
              schemaPath: "contract#/$defs/Address/properties/addressLine2/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data12.city !== void 0) {
          let data15 = data12.city;
          if (typeof data15 === "string") {
            if (func1(data15) > 40) {
              const err31 = {
                instancePath: instancePath + "/billingAddress/city",
                schemaPath: "contract#/$defs/Address/properties/city/maxLength",
                keyword: "maxLength",
                params: { limit: 40 },
                message: "must NOT have more than 40 characters",
              };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = {
              instancePath: instancePath + "/billingAddress/city",
              schemaPath: "contract#/$defs/Address/properties/city/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data12.state !== void 0) {
          let data16 = data12.state;
          if (typeof data16 === "string") {
            if (func1(data16) > 40) {
              const err33 = {
                instancePath: instancePath + "/billingAddress/state",
                schemaPath: "contract#/$defs/Address/properties/state/maxLength",
                keyword: "maxLength",
                params: { limit: 40 },
                message: "must NOT have more than 40 characters",
              };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = {
              instancePath: instancePath + "/billingAddress/state",
              schemaPath: "contract#/$defs/Address/properties/state/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data12.country !== void 0) {
          let data17 = data12.country;
          if (typeof data17 === "string") {
            if (func1(data17) > 150) {
              const err35 = {
                instancePath: instancePath + "/billingAddress/country",
                schemaPath: "contract#/$defs/Address/properties/country/maxLength",
                keyword: "maxLength",
                params: { limit: 150 },
                message: "must NOT have more than 150 characters",
              };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = {
              instancePath: instancePath + "/billingAddress/country",
              schemaPath: "contract#/$defs/Address/properties/country/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data12.postalCode !== void 0) {
          let data18 = data12.postalCode;
          if (typeof data18 === "string") {
            if (func1(data18) > 15) {
              const err37 = {
                instancePath: instancePath + "/billingAddress/postalCode",
                schemaPath: "contract#/$defs/Address/properties/postalCode/maxLength",
                keyword: "maxLength",
                params: { limit: 15 },
                message: "must NOT have more than 15 characters",
              };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = {
              instancePath: instancePath + "/billingAddress/postalCode",
              schemaPath: "contract#/$defs/Address/properties/postalCode/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = {
          instancePath: instancePath + "/billingAddress",
          schemaPath: "contract#/$defs/Address/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.shippingAddress !== void 0) {
      let data19 = data.shippingAddress;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key3 in data19) {
          if (
            !(
              key3 === "addressLine1" ||
              key3 === "addressLine2" ||
              key3 === "city" ||
              key3 === "state" ||
              key3 === "country" ||
              key3 === "postalCode"
            )
          ) {
            const err40 = {
              instancePath: instancePath + "/shippingAddress",
              schemaPath: "contract#/$defs/Address/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key3 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data19.addressLine1 !== void 0) {
          let data20 = data19.addressLine1;
          if (typeof data20 === "string") {
            if (func1(data20) > 40) {
              const err41 = {
                instancePath: instancePath + "/shippingAddress/addressLine1",
                schemaPath: "contract#/$defs/Address/properties/addressLine1/maxLength",
                keyword: "maxLength",
                params: { limit: 40 },
                message: "must NOT have more than 40 characters",
              };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = {
              instancePath: instancePath + "/shippingAddress/addressLine1",
              schemaPath: "contract#/$defs/Address/properties/addressLine1/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data19.addressLine2 !== void 0) {
          let data21 = data19.addressLine2;
          if (typeof data21 === "string") {
            if (func1(data21) > 40) {
              const err43 = {
                instancePath: instancePath + "/shippingAddress/addressLine2",
                schemaPath: "contract#/$defs/Address/properties/addressLine2/maxLength",
                keyword: "maxLength",
                params: { limit: 40 },
                message: "must NOT have more than 40 characters",
              };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = {
              instancePath: instancePath + "/shippingAddress/addressLine2",
              schemaPath: "contract#/$defs/Address/properties/addressLine2/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data19.city !== void 0) {
          let data22 = data19.city;
          if (typeof data22 === "string") {
            if (func1(data22) > 40) {
              const err45 = {
                instancePath: instancePath + "/shippingAddress/city",
                schemaPath: "contract#/$defs/Address/properties/city/maxLength",
                keyword: "maxLength",
                params: { limit: 40 },
                message: "must NOT have more than 40 characters",
              };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = {
              instancePath: instancePath + "/shippingAddress/city",
              schemaPath: "contract#/$defs/Address/properties/city/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data19.state !== void 0) {
          let data23 = data19.state;
          if (typeof data23 === "string") {
            if (func1(data23) > 40) {
              const err47 = {
                instancePath: instancePath + "/shippingAddress/state",
                schemaPath: "contract#/$defs/Address/properties/state/maxLength",
                keyword: "maxLength",
                params: { limit: 40 },
                message: "must NOT have more than 40 characters",
              };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = {
              instancePath: instancePath + "/shippingAddress/state",
              schemaPath: "contract#/$defs/Address/properties/state/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data19.country !== void 0) {
          let data24 = data19.country;
          if (typeof data24 === "string") {
            if (func1(data24) > 150) {
              const err49 = {
                instancePath: instancePath + "/shippingAddress/country",
                schemaPath: "contract#/$defs/Address/properties/country/maxLength",
                keyword: "maxLength",
                params: { limit: 150 },
                message: "must NOT have more than 150 characters",
              };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = {
              instancePath: instancePath + "/shippingAddress/country",
              schemaPath: "contract#/$defs/Address/properties/country/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data19.postalCode !== void 0) {
          let data25 = data19.postalCode;
          if (typeof data25 === "string") {
            if (func1(data25) > 15) {
              const err51 = {
                instancePath: instancePath + "/shippingAddress/postalCode",
                schemaPath: "contract#/$defs/Address/properties/postalCode/maxLength",
                keyword: "maxLength",
                params: { limit: 15 },
                message: "must NOT have more than 15 characters",
              };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          } else {
            const err52 = {
              instancePath: instancePath + "/shippingAddress/postalCode",
              schemaPath: "contract#/$defs/Address/properties/postalCode/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = {
          instancePath: instancePath + "/shippingAddress",
          schemaPath: "contract#/$defs/Address/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.securityQuestion !== void 0) {
      if (data.securityAnswer === void 0) {
        const err54 = {
          instancePath,
          schemaPath: "#/dependentRequired",
          keyword: "dependentRequired",
          params: {
            property: "securityQuestion",
            missingProperty: "securityAnswer",
            depsCount: 1,
            deps: "securityAnswer",
          },
          message: "must have property securityAnswer when property securityQuestion is present",
        };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.securityAnswer !== void 0) {
      if (data.securityQuestion === void 0) {
        const err55 = {
          instancePath,
          schemaPath: "#/dependentRequired",
          keyword: "dependentRequired",
          params: {
            property: "securityAnswer",
            missingProperty: "securityQuestion",
            depsCount: 1,
            deps: "securityQuestion",
          },
          message: "must have property securityQuestion when property securityAnswer is present",
        };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
  } else {
    const err56 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err56];
    } else {
      vErrors.push(err56);
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
var validate_getCustomerParams = validate24;
var schema37 = {
  $id: "getCustomerParams",
  type: "object",
  properties: {
    path: {
      type: "object",
      properties: { customerId: { type: ["string", "integer"], minLength: 1 } },
      required: ["customerId"],
      additionalProperties: false,
    },
  },
  required: ["path"],
  additionalProperties: false,
};
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "path" },
        message: "must have required property 'path'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.customerId === void 0) {
          const err2 = {
            instancePath: instancePath + "/path",
            schemaPath: "#/properties/path/required",
            keyword: "required",
            params: { missingProperty: "customerId" },
            message: "must have required property 'customerId'",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "customerId")) {
            const err3 = {
              instancePath: instancePath + "/path",
              schemaPath: "#/properties/path/additionalProperties",
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
        if (data0.customerId !== void 0) {
          let data1 = data0.customerId;
          if (
            typeof data1 !== "string" &&
            !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))
          ) {
            const err4 = {
              instancePath: instancePath + "/path/customerId",
              schemaPath: "#/properties/path/properties/customerId/type",
              keyword: "type",
              params: { type: schema37.properties.path.properties.customerId.type },
              message: "must be string,integer",
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func1(data1) < 1) {
              const err5 = {
                instancePath: instancePath + "/path/customerId",
                schemaPath: "#/properties/path/properties/customerId/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters",
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
      } else {
        const err6 = {
          instancePath: instancePath + "/path",
          schemaPath: "#/properties/path/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
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
      instancePath,
      schemaPath: "#/type",
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
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var validate_editCustomerBody = validate25;
var schema39 = {
  description: "All details of a customer. A field that is left out falls to its default.",
  type: "object",
  additionalProperties: false,
  required: ["name", "accountName"],
  dependentRequired: { securityQuestion: ["securityAnswer"], securityAnswer: ["securityQuestion"] },
  properties: {
    name: {
      type: "string",
      minLength: 1,
      maxLength: 60,
      description: "The name of the customer, not used by another one. Blanks and special characters are allowed.",
    },
    accountName: {
      type: "string",
      description: "The name, not the number, of the account to which the customer belongs.",
    },
    securityQuestion: {
      type: ["string", "null"],
      maxLength: 100,
      description: "A question that identifies the customer, or null for none. Send it together with `securityAnswer`.",
    },
    securityAnswer: {
      type: ["string", "null"],
      format: "password",
      maxLength: 100,
      description: "The answer to `securityQuestion`, or null for none. Send both or neither.",
    },
    shipToBillAddress: {
      type: "boolean",
      description: "Whether the billing address is also the shipping address. False when left out.",
    },
    contacts: {
      type: ["array", "null"],
      maxItems: 4,
      description: "Up to four people to reach, or null for none.",
      items: { $ref: "contract#/$defs/Contact" },
    },
    billingAddress: { $ref: "contract#/$defs/Address", description: "Where invoices go." },
    shippingAddress: {
      $ref: "contract#/$defs/Address",
      description: "Where goods go, when `shipToBillAddress` is false. Not enforced.",
    },
  },
};
function validate26(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "name" },
        message: "must have required property 'name'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.accountName === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "accountName" },
        message: "must have required property 'accountName'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "name" ||
          key0 === "accountName" ||
          key0 === "securityQuestion" ||
          key0 === "securityAnswer" ||
          key0 === "shipToBillAddress" ||
          key0 === "contacts" ||
          key0 === "billingAddress" ||
          key0 === "shippingAddress"
        )
      ) {
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
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 60) {
          const err3 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/properties/name/maxLength",
            keyword: "maxLength",
            params: { limit: 60 },
            message: "must NOT have more than 60 characters",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err4 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/properties/name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
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
    if (data.accountName !== void 0) {
      if (typeof data.accountName !== "string") {
        const err6 = {
          instancePath: instancePath + "/accountName",
          schemaPath: "#/properties/accountName/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.securityQuestion !== void 0) {
      let data2 = data.securityQuestion;
      if (typeof data2 !== "string" && data2 !== null) {
        const err7 = {
          instancePath: instancePath + "/securityQuestion",
          schemaPath: "#/properties/securityQuestion/type",
          keyword: "type",
          params: { type: schema39.properties.securityQuestion.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (func1(data2) > 100) {
          const err8 = {
            instancePath: instancePath + "/securityQuestion",
            schemaPath: "#/properties/securityQuestion/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.securityAnswer !== void 0) {
      let data3 = data.securityAnswer;
      if (typeof data3 !== "string" && data3 !== null) {
        const err9 = {
          instancePath: instancePath + "/securityAnswer",
          schemaPath: "#/properties/securityAnswer/type",
          keyword: "type",
          params: { type: schema39.properties.securityAnswer.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (func1(data3) > 100) {
          const err10 = {
            instancePath: instancePath + "/securityAnswer",
            schemaPath: "#/properties/securityAnswer/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.shipToBillAddress !== void 0) {
      if (typeof data.shipToBillAddress !== "boolean") {
        const err11 = {
          instancePath: instancePath + "/shipToBillAddress",
          schemaPath: "#/properties/shipToBillAddress/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data5 = data.contacts;
      if (!Array.isArray(data5) && data5 !== null) {
        const err12 = {
          instancePath: instancePath + "/contacts",
          schemaPath: "#/properties/contacts/type",
          keyword: "type",
          params: { type: schema39.properties.contacts.type },
          message: "must be array,null",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        if (data5.length > 4) {
          const err13 = {
            instancePath: instancePath + "/contacts",
            schemaPath: "#/properties/contacts/maxItems",
            keyword: "maxItems",
            params: { limit: 4 },
            message: "must NOT have more than 4 items",
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key1 in data6) {
              if (!(key1 === "name" || key1 === "title" || key1 === "phone" || key1 === "mobile" || key1 === "email")) {
                const err14 = {
                  instancePath: instancePath + "/contacts/" + i0,
                  schemaPath: "contract#/$defs/Contact/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key1 },
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
            if (data6.name !== void 0) {
              let data7 = data6.name;
              if (typeof data7 === "string") {
                if (func1(data7) > 40) {
                  const err15 = {
                    instancePath: instancePath + "/contacts/" + i0 + "/name",
                    schemaPath: "contract#/$defs/Contact/properties/name/maxLength",
                    keyword: "maxLength",
                    params: { limit: 40 },
                    message: "must NOT have more than 40 characters",
                  };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = {
                  instancePath: instancePath + "/contacts/" + i0 + "/name",
                  schemaPath: "contract#/$defs/Contact/properties/name/type",
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
            if (data6.title !== void 0) {
              let data8 = data6.title;
              if (typeof data8 === "string") {
                if (func1(data8) > 40) {
                  const err17 = {
                    instancePath: instancePath + "/contacts/" + i0 + "/title",
                    schemaPath: "contract#/$defs/Contact/properties/title/maxLength",
                    keyword: "maxLength",
                    params: { limit: 40 },
                    message: "must NOT have more than 40 characters",
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
                  instancePath: instancePath + "/contacts/" + i0 + "/title",
                  schemaPath: "contract#/$defs/Contact/properties/title/type",
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
            if (data6.phone !== void 0) {
              let data9 = data6.phone;
              if (typeof data9 === "string") {
                if (func1(data9) > 25) {
                  const err19 = {
                    instancePath: instancePath + "/contacts/" + i0 + "/phone",
                    schemaPath: "contract#/$defs/Contact/properties/phone/maxLength",
                    keyword: "maxLength",
                    params: { limit: 25 },
                    message: "must NOT have more than 25 characters",
                  };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = {
                  instancePath: instancePath + "/contacts/" + i0 + "/phone",
                  schemaPath: "contract#/$defs/Contact/properties/phone/type",
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
            if (data6.mobile !== void 0) {
              let data10 = data6.mobile;
              if (typeof data10 === "string") {
                if (func1(data10) > 40) {
                  const err21 = {
                    instancePath: instancePath + "/contacts/" + i0 + "/mobile",
                    schemaPath: "contract#/$defs/Contact/properties/mobile/maxLength",
                    keyword: "maxLength",
                    params: { limit: 40 },
                    message: "must NOT have more than 40 characters",
                  };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = {
                  instancePath: instancePath + "/contacts/" + i0 + "/mobile",
                  schemaPath: "contract#/$defs/Contact/properties/mobile/type",
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
            if (data6.email !== void 0) {
              let data11 = data6.email;
              if (typeof data11 === "string") {
                if (func1(data11) > 320) {
                  const err23 = {
                    instancePath: instancePath + "/contacts/" + i0 + "/email",
                    schemaPath: "contract#/$defs/Contact/properties/email/maxLength",
                    keyword: "maxLength",
                    params: { limit: 320 },
                    message: "must NOT have more than 320 characters",
                  };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = {
                  instancePath: instancePath + "/contacts/" + i0 + "/email",
                  schemaPath: "contract#/$defs/Contact/properties/email/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = {
              instancePath: instancePath + "/contacts/" + i0,
              schemaPath: "contract#/$defs/Contact/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      }
    }
    if (data.billingAddress !== void 0) {
      let data12 = data.billingAddress;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key2 in data12) {
          if (
            !(
              key2 === "addressLine1" ||
              key2 === "addressLine2" ||
              key2 === "city" ||
              key2 === "state" ||
              key2 === "country" ||
              key2 === "postalCode"
            )
          ) {
            const err26 = {
              instancePath: instancePath + "/billingAddress",
              schemaPath: "contract#/$defs/Address/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data12.addressLine1 !== void 0) {
          let data13 = data12.addressLine1;
          if (typeof data13 === "string") {
            if (func1(data13) > 40) {
              const err27 = {
                instancePath: instancePath + "/billingAddress/addressLine1",
                schemaPath: "contract#/$defs/Address/properties/addressLine1/maxLength",
                keyword: "maxLength",
                params: { limit: 40 },
                message: "must NOT have more than 40 characters",
              };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = {
              instancePath: instancePath + "/billingAddress/addressLine1",
              schemaPath: "contract#/$defs/Address/properties/addressLine1/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data12.addressLine2 !== void 0) {
          let data14 = data12.addressLine2;
          if (typeof data14 === "string") {
            if (func1(data14) > 40) {
              const err29 = {
                instancePath: instancePath + "/billingAddress/addressLine2",
                schemaPath: "contract#/$defs/Address/properties/addressLine2/maxLength",
                keyword: "maxLength",
                params: { limit: 40 },
                message: "must NOT have more than 40 characters",
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = {
              instancePath: instancePath + "/billingAddress/addressLine2",
              schemaPath: "contract#/$defs/Address/properties/addressLine2/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data12.city !== void 0) {
          let data15 = data12.city;
          if (typeof data15 === "string") {
            if (func1(data15) > 40) {
              const err31 = {
                instancePath: instancePath + "/billingAddress/city",
                schemaPath: "contract#/$defs/Address/properties/city/maxLength",
                keyword: "maxLength",
                params: { limit: 40 },
                message: "must NOT have more than 40 characters",
              };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = {
              instancePath: instancePath + "/billingAddress/city",
              schemaPath: "contract#/$defs/Address/properties/city/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data12.state !== void 0) {
          let data16 = data12.state;
          if (typeof data16 === "string") {
            if (func1(data16) > 40) {
              const err33 = {
                instancePath: instancePath + "/billingAddress/state",
                schemaPath: "contract#/$defs/Address/properties/state/maxLength",
                keyword: "maxLength",
                params: { limit: 40 },
                message: "must NOT have more than 40 characters",
              };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = {
              instancePath: instancePath + "/billingAddress/state",
              schemaPath: "contract#/$defs/Address/properties/state/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data12.country !== void 0) {
          let data17 = data12.country;
          if (typeof data17 === "string") {
            if (func1(data17) > 150) {
              const err35 = {
                instancePath: instancePath + "/billingAddress/country",
                schemaPath: "contract#/$defs/Address/properties/country/maxLength",
                keyword: "maxLength",
                params: { limit: 150 },
                message: "must NOT have more than 150 characters",
              };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = {
              instancePath: instancePath + "/billingAddress/country",
              schemaPath: "contract#/$defs/Address/properties/country/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data12.postalCode !== void 0) {
          let data18 = data12.postalCode;
          if (typeof data18 === "string") {
            if (func1(data18) > 15) {
              const err37 = {
                instancePath: instancePath + "/billingAddress/postalCode",
                schemaPath: "contract#/$defs/Address/properties/postalCode/maxLength",
                keyword: "maxLength",
                params: { limit: 15 },
                message: "must NOT have more than 15 characters",
              };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = {
              instancePath: instancePath + "/billingAddress/postalCode",
              schemaPath: "contract#/$defs/Address/properties/postalCode/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = {
          instancePath: instancePath + "/billingAddress",
          schemaPath: "contract#/$defs/Address/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.shippingAddress !== void 0) {
      let data19 = data.shippingAddress;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key3 in data19) {
          if (
            !(
              key3 === "addressLine1" ||
              key3 === "addressLine2" ||
              key3 === "city" ||
              key3 === "state" ||
              key3 === "country" ||
              key3 === "postalCode"
            )
          ) {
            const err40 = {
              instancePath: instancePath + "/shippingAddress",
              schemaPath: "contract#/$defs/Address/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key3 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data19.addressLine1 !== void 0) {
          let data20 = data19.addressLine1;
          if (typeof data20 === "string") {
            if (func1(data20) > 40) {
              const err41 = {
                instancePath: instancePath + "/shippingAddress/addressLine1",
                schemaPath: "contract#/$defs/Address/properties/addressLine1/maxLength",
                keyword: "maxLength",
                params: { limit: 40 },
                message: "must NOT have more than 40 characters",
              };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = {
              instancePath: instancePath + "/shippingAddress/addressLine1",
              schemaPath: "contract#/$defs/Address/properties/addressLine1/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data19.addressLine2 !== void 0) {
          let data21 = data19.addressLine2;
          if (typeof data21 === "string") {
            if (func1(data21) > 40) {
              const err43 = {
                instancePath: instancePath + "/shippingAddress/addressLine2",
                schemaPath: "contract#/$defs/Address/properties/addressLine2/maxLength",
                keyword: "maxLength",
                params: { limit: 40 },
                message: "must NOT have more than 40 characters",
              };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = {
              instancePath: instancePath + "/shippingAddress/addressLine2",
              schemaPath: "contract#/$defs/Address/properties/addressLine2/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data19.city !== void 0) {
          let data22 = data19.city;
          if (typeof data22 === "string") {
            if (func1(data22) > 40) {
              const err45 = {
                instancePath: instancePath + "/shippingAddress/city",
                schemaPath: "contract#/$defs/Address/properties/city/maxLength",
                keyword: "maxLength",
                params: { limit: 40 },
                message: "must NOT have more than 40 characters",
              };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = {
              instancePath: instancePath + "/shippingAddress/city",
              schemaPath: "contract#/$defs/Address/properties/city/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data19.state !== void 0) {
          let data23 = data19.state;
          if (typeof data23 === "string") {
            if (func1(data23) > 40) {
              const err47 = {
                instancePath: instancePath + "/shippingAddress/state",
                schemaPath: "contract#/$defs/Address/properties/state/maxLength",
                keyword: "maxLength",
                params: { limit: 40 },
                message: "must NOT have more than 40 characters",
              };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = {
              instancePath: instancePath + "/shippingAddress/state",
              schemaPath: "contract#/$defs/Address/properties/state/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data19.country !== void 0) {
          let data24 = data19.country;
          if (typeof data24 === "string") {
            if (func1(data24) > 150) {
              const err49 = {
                instancePath: instancePath + "/shippingAddress/country",
                schemaPath: "contract#/$defs/Address/properties/country/maxLength",
                keyword: "maxLength",
                params: { limit: 150 },
                message: "must NOT have more than 150 characters",
              };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = {
              instancePath: instancePath + "/shippingAddress/country",
              schemaPath: "contract#/$defs/Address/properties/country/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data19.postalCode !== void 0) {
          let data25 = data19.postalCode;
          if (typeof data25 === "string") {
            if (func1(data25) > 15) {
              const err51 = {
                instancePath: instancePath + "/shippingAddress/postalCode",
                schemaPath: "contract#/$defs/Address/properties/postalCode/maxLength",
                keyword: "maxLength",
                params: { limit: 15 },
                message: "must NOT have more than 15 characters",
              };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          } else {
            const err52 = {
              instancePath: instancePath + "/shippingAddress/postalCode",
              schemaPath: "contract#/$defs/Address/properties/postalCode/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = {
          instancePath: instancePath + "/shippingAddress",
          schemaPath: "contract#/$defs/Address/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.securityQuestion !== void 0) {
      if (data.securityAnswer === void 0) {
        const err54 = {
          instancePath,
          schemaPath: "#/dependentRequired",
          keyword: "dependentRequired",
          params: {
            property: "securityQuestion",
            missingProperty: "securityAnswer",
            depsCount: 1,
            deps: "securityAnswer",
          },
          message: "must have property securityAnswer when property securityQuestion is present",
        };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.securityAnswer !== void 0) {
      if (data.securityQuestion === void 0) {
        const err55 = {
          instancePath,
          schemaPath: "#/dependentRequired",
          keyword: "dependentRequired",
          params: {
            property: "securityAnswer",
            missingProperty: "securityQuestion",
            depsCount: 1,
            deps: "securityQuestion",
          },
          message: "must have property securityQuestion when property securityAnswer is present",
        };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
  } else {
    const err56 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err56];
    } else {
      vErrors.push(err56);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
  if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
    errors = vErrors.length;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var validate_editCustomerParams = validate28;
var schema43 = {
  $id: "editCustomerParams",
  type: "object",
  properties: {
    path: {
      type: "object",
      properties: { customerId: { type: ["string", "integer"], minLength: 1 } },
      required: ["customerId"],
      additionalProperties: false,
    },
  },
  required: ["path"],
  additionalProperties: false,
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
    if (data.path === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "path" },
        message: "must have required property 'path'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.customerId === void 0) {
          const err2 = {
            instancePath: instancePath + "/path",
            schemaPath: "#/properties/path/required",
            keyword: "required",
            params: { missingProperty: "customerId" },
            message: "must have required property 'customerId'",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "customerId")) {
            const err3 = {
              instancePath: instancePath + "/path",
              schemaPath: "#/properties/path/additionalProperties",
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
        if (data0.customerId !== void 0) {
          let data1 = data0.customerId;
          if (
            typeof data1 !== "string" &&
            !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))
          ) {
            const err4 = {
              instancePath: instancePath + "/path/customerId",
              schemaPath: "#/properties/path/properties/customerId/type",
              keyword: "type",
              params: { type: schema43.properties.path.properties.customerId.type },
              message: "must be string,integer",
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func1(data1) < 1) {
              const err5 = {
                instancePath: instancePath + "/path/customerId",
                schemaPath: "#/properties/path/properties/customerId/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters",
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
      } else {
        const err6 = {
          instancePath: instancePath + "/path",
          schemaPath: "#/properties/path/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
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
      instancePath,
      schemaPath: "#/type",
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
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var validate_echoParams = validate29;
function validate29(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "path" },
        message: "must have required property 'path'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.param === void 0) {
          const err2 = {
            instancePath: instancePath + "/path",
            schemaPath: "#/properties/path/required",
            keyword: "required",
            params: { missingProperty: "param" },
            message: "must have required property 'param'",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "param")) {
            const err3 = {
              instancePath: instancePath + "/path",
              schemaPath: "#/properties/path/additionalProperties",
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
        if (data0.param !== void 0) {
          let data1 = data0.param;
          if (typeof data1 === "string") {
            if (func1(data1) < 1) {
              const err4 = {
                instancePath: instancePath + "/path/param",
                schemaPath: "#/properties/path/properties/param/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters",
              };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = {
              instancePath: instancePath + "/path/param",
              schemaPath: "#/properties/path/properties/param/type",
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
      } else {
        const err6 = {
          instancePath: instancePath + "/path",
          schemaPath: "#/properties/path/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
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
      instancePath,
      schemaPath: "#/type",
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
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const createCustomerBody: Validate = validate_createCustomerBody;
export const echoParams: Validate = validate_echoParams;
export const editCustomerBody: Validate = validate_editCustomerBody;
export const editCustomerParams: Validate = validate_editCustomerParams;
export const getCustomerParams: Validate = validate_getCustomerParams;
