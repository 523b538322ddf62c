// Generated from specs/revcent/openapi.yaml by `npm run generate`. Do not edit: change the contract.
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
var schema34 = {
  description: "Name and address of a person, with names and e-mail address required.",
  type: "object",
  additionalProperties: false,
  required: ["first_name", "last_name", "email"],
  properties: {
    first_name: { type: "string", description: "First name." },
    last_name: { type: "string", description: "Last name." },
    address_line_1: { type: "string", description: "First line of the address." },
    address_line_2: { type: "string", description: "Second line of the address." },
    city: { type: "string", description: "City." },
    state: { type: "string", description: "State or region." },
    zip: { type: "string", description: "ZIP or postal code." },
    country: { type: "string", description: "Country as three letters of ISO 3166-1 alpha-3, such as `GBR`." },
    company: { type: "string", description: "Company." },
    email: { type: "string", format: "email", description: "E-mail address." },
    phone: { type: "string", description: "Phone number. No notation is prescribed." },
  },
};
var func1 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var formats0 =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
var pattern4 = new RegExp("^[0-9]+$", "u");
function validate23(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "credit_card")) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.credit_card !== void 0) {
      let data0 = data.credit_card;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "card_number" || key1 === "exp_month" || key1 === "exp_year" || key1 === "card_code")) {
            const err1 = {
              instancePath: instancePath + "/credit_card",
              schemaPath: "contract#/$defs/CreditCard/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
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
        if (data0.card_number !== void 0) {
          let data1 = data0.card_number;
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              const err2 = {
                instancePath: instancePath + "/credit_card/card_number",
                schemaPath: "contract#/$defs/CreditCard/properties/card_number/pattern",
                keyword: "pattern",
                params: { pattern: "^[0-9]+$" },
                message: 'must match pattern "^[0-9]+$"',
              };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = {
              instancePath: instancePath + "/credit_card/card_number",
              schemaPath: "contract#/$defs/CreditCard/properties/card_number/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.exp_month !== void 0) {
          let data2 = data0.exp_month;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            const err4 = {
              instancePath: instancePath + "/credit_card/exp_month",
              schemaPath: "contract#/$defs/CreditCard/properties/exp_month/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 12 || isNaN(data2)) {
              const err5 = {
                instancePath: instancePath + "/credit_card/exp_month",
                schemaPath: "contract#/$defs/CreditCard/properties/exp_month/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 12 },
                message: "must be <= 12",
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
              const err6 = {
                instancePath: instancePath + "/credit_card/exp_month",
                schemaPath: "contract#/$defs/CreditCard/properties/exp_month/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 1 },
                message: "must be >= 1",
              };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        if (data0.exp_year !== void 0) {
          let data3 = data0.exp_year;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            const err7 = {
              instancePath: instancePath + "/credit_card/exp_year",
              schemaPath: "contract#/$defs/CreditCard/properties/exp_year/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 99 || isNaN(data3)) {
              const err8 = {
                instancePath: instancePath + "/credit_card/exp_year",
                schemaPath: "contract#/$defs/CreditCard/properties/exp_year/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 99 },
                message: "must be <= 99",
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data3 < 0 || isNaN(data3)) {
              const err9 = {
                instancePath: instancePath + "/credit_card/exp_year",
                schemaPath: "contract#/$defs/CreditCard/properties/exp_year/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data0.card_code !== void 0) {
          let data4 = data0.card_code;
          if (typeof data4 === "string") {
            if (!pattern4.test(data4)) {
              const err10 = {
                instancePath: instancePath + "/credit_card/card_code",
                schemaPath: "contract#/$defs/CreditCard/properties/card_code/pattern",
                keyword: "pattern",
                params: { pattern: "^[0-9]+$" },
                message: 'must match pattern "^[0-9]+$"',
              };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = {
              instancePath: instancePath + "/credit_card/card_code",
              schemaPath: "contract#/$defs/CreditCard/properties/card_code/type",
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
      } else {
        const err12 = {
          instancePath: instancePath + "/credit_card",
          schemaPath: "contract#/$defs/CreditCard/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
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
      instancePath,
      schemaPath: "#/type",
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
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
    if (data.campaign === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "campaign" },
        message: "must have required property 'campaign'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.customer === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "customer" },
        message: "must have required property 'customer'",
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
          key0 === "campaign" ||
          key0 === "customer" ||
          key0 === "bill_to" ||
          key0 === "payment" ||
          key0 === "internal_customer_id" ||
          key0 === "metadata"
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
    if (data.campaign !== void 0) {
      if (typeof data.campaign !== "string") {
        const err3 = {
          instancePath: instancePath + "/campaign",
          schemaPath: "#/properties/campaign/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.customer !== void 0) {
      let data1 = data.customer;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.first_name === void 0) {
          const err4 = {
            instancePath: instancePath + "/customer",
            schemaPath: "contract#/$defs/Contact/required",
            keyword: "required",
            params: { missingProperty: "first_name" },
            message: "must have required property 'first_name'",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.last_name === void 0) {
          const err5 = {
            instancePath: instancePath + "/customer",
            schemaPath: "contract#/$defs/Contact/required",
            keyword: "required",
            params: { missingProperty: "last_name" },
            message: "must have required property 'last_name'",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.email === void 0) {
          const err6 = {
            instancePath: instancePath + "/customer",
            schemaPath: "contract#/$defs/Contact/required",
            keyword: "required",
            params: { missingProperty: "email" },
            message: "must have required property 'email'",
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!func1.call(schema34.properties, key1)) {
            const err7 = {
              instancePath: instancePath + "/customer",
              schemaPath: "contract#/$defs/Contact/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.first_name !== void 0) {
          if (typeof data1.first_name !== "string") {
            const err8 = {
              instancePath: instancePath + "/customer/first_name",
              schemaPath: "contract#/$defs/Contact/properties/first_name/type",
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
        if (data1.last_name !== void 0) {
          if (typeof data1.last_name !== "string") {
            const err9 = {
              instancePath: instancePath + "/customer/last_name",
              schemaPath: "contract#/$defs/Contact/properties/last_name/type",
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
        if (data1.address_line_1 !== void 0) {
          if (typeof data1.address_line_1 !== "string") {
            const err10 = {
              instancePath: instancePath + "/customer/address_line_1",
              schemaPath: "contract#/$defs/Contact/properties/address_line_1/type",
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
        if (data1.address_line_2 !== void 0) {
          if (typeof data1.address_line_2 !== "string") {
            const err11 = {
              instancePath: instancePath + "/customer/address_line_2",
              schemaPath: "contract#/$defs/Contact/properties/address_line_2/type",
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
        if (data1.city !== void 0) {
          if (typeof data1.city !== "string") {
            const err12 = {
              instancePath: instancePath + "/customer/city",
              schemaPath: "contract#/$defs/Contact/properties/city/type",
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
        if (data1.state !== void 0) {
          if (typeof data1.state !== "string") {
            const err13 = {
              instancePath: instancePath + "/customer/state",
              schemaPath: "contract#/$defs/Contact/properties/state/type",
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
        if (data1.zip !== void 0) {
          if (typeof data1.zip !== "string") {
            const err14 = {
              instancePath: instancePath + "/customer/zip",
              schemaPath: "contract#/$defs/Contact/properties/zip/type",
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
        if (data1.country !== void 0) {
          if (typeof data1.country !== "string") {
            const err15 = {
              instancePath: instancePath + "/customer/country",
              schemaPath: "contract#/$defs/Contact/properties/country/type",
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
        if (data1.company !== void 0) {
          if (typeof data1.company !== "string") {
            const err16 = {
              instancePath: instancePath + "/customer/company",
              schemaPath: "contract#/$defs/Contact/properties/company/type",
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
        if (data1.email !== void 0) {
          let data11 = data1.email;
          if (typeof data11 === "string") {
            if (!formats0.test(data11)) {
              const err17 = {
                instancePath: instancePath + "/customer/email",
                schemaPath: "contract#/$defs/Contact/properties/email/format",
                keyword: "format",
                params: { format: "email" },
                message: 'must match format "email"',
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
              instancePath: instancePath + "/customer/email",
              schemaPath: "contract#/$defs/Contact/properties/email/type",
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
        if (data1.phone !== void 0) {
          if (typeof data1.phone !== "string") {
            const err19 = {
              instancePath: instancePath + "/customer/phone",
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
      } else {
        const err20 = {
          instancePath: instancePath + "/customer",
          schemaPath: "contract#/$defs/Contact/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.bill_to !== void 0) {
      let data13 = data.bill_to;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.first_name === void 0) {
          const err21 = {
            instancePath: instancePath + "/bill_to",
            schemaPath: "contract#/$defs/Contact/required",
            keyword: "required",
            params: { missingProperty: "first_name" },
            message: "must have required property 'first_name'",
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data13.last_name === void 0) {
          const err22 = {
            instancePath: instancePath + "/bill_to",
            schemaPath: "contract#/$defs/Contact/required",
            keyword: "required",
            params: { missingProperty: "last_name" },
            message: "must have required property 'last_name'",
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data13.email === void 0) {
          const err23 = {
            instancePath: instancePath + "/bill_to",
            schemaPath: "contract#/$defs/Contact/required",
            keyword: "required",
            params: { missingProperty: "email" },
            message: "must have required property 'email'",
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        for (const key2 in data13) {
          if (!func1.call(schema34.properties, key2)) {
            const err24 = {
              instancePath: instancePath + "/bill_to",
              schemaPath: "contract#/$defs/Contact/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data13.first_name !== void 0) {
          if (typeof data13.first_name !== "string") {
            const err25 = {
              instancePath: instancePath + "/bill_to/first_name",
              schemaPath: "contract#/$defs/Contact/properties/first_name/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data13.last_name !== void 0) {
          if (typeof data13.last_name !== "string") {
            const err26 = {
              instancePath: instancePath + "/bill_to/last_name",
              schemaPath: "contract#/$defs/Contact/properties/last_name/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data13.address_line_1 !== void 0) {
          if (typeof data13.address_line_1 !== "string") {
            const err27 = {
              instancePath: instancePath + "/bill_to/address_line_1",
              schemaPath: "contract#/$defs/Contact/properties/address_line_1/type",
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
        if (data13.address_line_2 !== void 0) {
          if (typeof data13.address_line_2 !== "string") {
            const err28 = {
              instancePath: instancePath + "/bill_to/address_line_2",
              schemaPath: "contract#/$defs/Contact/properties/address_line_2/type",
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
        if (data13.city !== void 0) {
          if (typeof data13.city !== "string") {
            const err29 = {
              instancePath: instancePath + "/bill_to/city",
              schemaPath: "contract#/$defs/Contact/properties/city/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data13.state !== void 0) {
          if (typeof data13.state !== "string") {
            const err30 = {
              instancePath: instancePath + "/bill_to/state",
              schemaPath: "contract#/$defs/Contact/properties/state/type",
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
        if (data13.zip !== void 0) {
          if (typeof data13.zip !== "string") {
            const err31 = {
              instancePath: instancePath + "/bill_to/zip",
              schemaPath: "contract#/$defs/Contact/properties/zip/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data13.country !== void 0) {
          if (typeof data13.country !== "string") {
            const err32 = {
              instancePath: instancePath + "/bill_to/country",
              schemaPath: "contract#/$defs/Contact/properties/country/type",
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
        if (data13.company !== void 0) {
          if (typeof data13.company !== "string") {
            const err33 = {
              instancePath: instancePath + "/bill_to/company",
              schemaPath: "contract#/$defs/Contact/properties/company/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data13.email !== void 0) {
          let data23 = data13.email;
          if (typeof data23 === "string") {
            if (!formats0.test(data23)) {
              const err34 = {
                instancePath: instancePath + "/bill_to/email",
                schemaPath: "contract#/$defs/Contact/properties/email/format",
                keyword: "format",
                params: { format: "email" },
                message: 'must match format "email"',
              };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = {
              instancePath: instancePath + "/bill_to/email",
              schemaPath: "contract#/$defs/Contact/properties/email/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data13.phone !== void 0) {
          if (typeof data13.phone !== "string") {
            const err36 = {
              instancePath: instancePath + "/bill_to/phone",
              schemaPath: "contract#/$defs/Contact/properties/phone/type",
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
      } else {
        const err37 = {
          instancePath: instancePath + "/bill_to",
          schemaPath: "contract#/$defs/Contact/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.payment !== void 0) {
      if (
        !validate23(data.payment, {
          instancePath: instancePath + "/payment",
          parentData: data,
          parentDataProperty: "payment",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.internal_customer_id !== void 0) {
      if (typeof data.internal_customer_id !== "string") {
        const err38 = {
          instancePath: instancePath + "/internal_customer_id",
          schemaPath: "#/properties/internal_customer_id/type",
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
    if (data.metadata !== void 0) {
      let data27 = data.metadata;
      if (Array.isArray(data27)) {
        const len0 = data27.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data28 = data27[i0];
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.name === void 0) {
              const err39 = {
                instancePath: instancePath + "/metadata/" + i0,
                schemaPath: "contract#/$defs/MetadataEntry/required",
                keyword: "required",
                params: { missingProperty: "name" },
                message: "must have required property 'name'",
              };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data28.value === void 0) {
              const err40 = {
                instancePath: instancePath + "/metadata/" + i0,
                schemaPath: "contract#/$defs/MetadataEntry/required",
                keyword: "required",
                params: { missingProperty: "value" },
                message: "must have required property 'value'",
              };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            for (const key3 in data28) {
              if (!(key3 === "name" || key3 === "value")) {
                const err41 = {
                  instancePath: instancePath + "/metadata/" + i0,
                  schemaPath: "contract#/$defs/MetadataEntry/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key3 },
                  message: "must NOT have additional properties",
                };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data28.name !== void 0) {
              let data29 = data28.name;
              if (typeof data29 === "string") {
                if (func3(data29) > 100) {
                  const err42 = {
                    instancePath: instancePath + "/metadata/" + i0 + "/name",
                    schemaPath: "contract#/$defs/MetadataEntry/properties/name/maxLength",
                    keyword: "maxLength",
                    params: { limit: 100 },
                    message: "must NOT have more than 100 characters",
                  };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                if (func3(data29) < 1) {
                  const err43 = {
                    instancePath: instancePath + "/metadata/" + i0 + "/name",
                    schemaPath: "contract#/$defs/MetadataEntry/properties/name/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters",
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
                  instancePath: instancePath + "/metadata/" + i0 + "/name",
                  schemaPath: "contract#/$defs/MetadataEntry/properties/name/type",
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
            if (data28.value !== void 0) {
              let data30 = data28.value;
              if (typeof data30 === "string") {
                if (func3(data30) > 255) {
                  const err45 = {
                    instancePath: instancePath + "/metadata/" + i0 + "/value",
                    schemaPath: "contract#/$defs/MetadataEntry/properties/value/maxLength",
                    keyword: "maxLength",
                    params: { limit: 255 },
                    message: "must NOT have more than 255 characters",
                  };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                if (func3(data30) < 1) {
                  const err46 = {
                    instancePath: instancePath + "/metadata/" + i0 + "/value",
                    schemaPath: "contract#/$defs/MetadataEntry/properties/value/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters",
                  };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = {
                  instancePath: instancePath + "/metadata/" + i0 + "/value",
                  schemaPath: "contract#/$defs/MetadataEntry/properties/value/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          } else {
            const err48 = {
              instancePath: instancePath + "/metadata/" + i0,
              schemaPath: "contract#/$defs/MetadataEntry/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = {
          instancePath: instancePath + "/metadata",
          schemaPath: "#/properties/metadata/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
  } else {
    const err50 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err50];
    } else {
      vErrors.push(err50);
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
var validate_getCustomersParams = validate26;
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
    if (data.query === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "query" },
        message: "must have required property 'query'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "query")) {
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
    if (data.query !== void 0) {
      let data0 = data.query;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.date_start === void 0) {
          const err2 = {
            instancePath: instancePath + "/query",
            schemaPath: "#/properties/query/required",
            keyword: "required",
            params: { missingProperty: "date_start" },
            message: "must have required property 'date_start'",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.date_end === void 0) {
          const err3 = {
            instancePath: instancePath + "/query",
            schemaPath: "#/properties/query/required",
            keyword: "required",
            params: { missingProperty: "date_end" },
            message: "must have required property 'date_end'",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.limit === void 0) {
          const err4 = {
            instancePath: instancePath + "/query",
            schemaPath: "#/properties/query/required",
            keyword: "required",
            params: { missingProperty: "limit" },
            message: "must have required property 'limit'",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.page === void 0) {
          const err5 = {
            instancePath: instancePath + "/query",
            schemaPath: "#/properties/query/required",
            keyword: "required",
            params: { missingProperty: "page" },
            message: "must have required property 'page'",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (
            !(
              key1 === "date_start" ||
              key1 === "date_end" ||
              key1 === "limit" ||
              key1 === "page" ||
              key1 === "campaign_filter" ||
              key1 === "customer_group_filter"
            )
          ) {
            const err6 = {
              instancePath: instancePath + "/query",
              schemaPath: "#/properties/query/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.date_start !== void 0) {
          let data1 = data0.date_start;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            const err7 = {
              instancePath: instancePath + "/query/date_start",
              schemaPath: "contract#/$defs/UnixSeconds/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.date_end !== void 0) {
          let data2 = data0.date_end;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            const err8 = {
              instancePath: instancePath + "/query/date_end",
              schemaPath: "contract#/$defs/UnixSeconds/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.limit !== void 0) {
          let data3 = data0.limit;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            const err9 = {
              instancePath: instancePath + "/query/limit",
              schemaPath: "#/properties/query/properties/limit/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 25 || isNaN(data3)) {
              const err10 = {
                instancePath: instancePath + "/query/limit",
                schemaPath: "#/properties/query/properties/limit/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 25 },
                message: "must be <= 25",
              };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              const err11 = {
                instancePath: instancePath + "/query/limit",
                schemaPath: "#/properties/query/properties/limit/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 1 },
                message: "must be >= 1",
              };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
        if (data0.page !== void 0) {
          let data4 = data0.page;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err12 = {
              instancePath: instancePath + "/query/page",
              schemaPath: "#/properties/query/properties/page/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err13 = {
                instancePath: instancePath + "/query/page",
                schemaPath: "#/properties/query/properties/page/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data0.campaign_filter !== void 0) {
          let data5 = data0.campaign_filter;
          if (Array.isArray(data5)) {
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data6 = data5[i0];
              if (typeof data6 === "string") {
                if (func3(data6) > 20) {
                  const err14 = {
                    instancePath: instancePath + "/query/campaign_filter/" + i0,
                    schemaPath: "contract#/$defs/Id/maxLength",
                    keyword: "maxLength",
                    params: { limit: 20 },
                    message: "must NOT have more than 20 characters",
                  };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (func3(data6) < 20) {
                  const err15 = {
                    instancePath: instancePath + "/query/campaign_filter/" + i0,
                    schemaPath: "contract#/$defs/Id/minLength",
                    keyword: "minLength",
                    params: { limit: 20 },
                    message: "must NOT have fewer than 20 characters",
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
                  instancePath: instancePath + "/query/campaign_filter/" + i0,
                  schemaPath: "contract#/$defs/Id/type",
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
              instancePath: instancePath + "/query/campaign_filter",
              schemaPath: "#/properties/query/properties/campaign_filter/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data0.customer_group_filter !== void 0) {
          let data7 = data0.customer_group_filter;
          if (Array.isArray(data7)) {
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1];
              if (typeof data8 === "string") {
                if (func3(data8) > 20) {
                  const err18 = {
                    instancePath: instancePath + "/query/customer_group_filter/" + i1,
                    schemaPath: "contract#/$defs/Id/maxLength",
                    keyword: "maxLength",
                    params: { limit: 20 },
                    message: "must NOT have more than 20 characters",
                  };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (func3(data8) < 20) {
                  const err19 = {
                    instancePath: instancePath + "/query/customer_group_filter/" + i1,
                    schemaPath: "contract#/$defs/Id/minLength",
                    keyword: "minLength",
                    params: { limit: 20 },
                    message: "must NOT have fewer than 20 characters",
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
                  instancePath: instancePath + "/query/customer_group_filter/" + i1,
                  schemaPath: "contract#/$defs/Id/type",
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
          } else {
            const err21 = {
              instancePath: instancePath + "/query/customer_group_filter",
              schemaPath: "#/properties/query/properties/customer_group_filter/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + "/query",
          schemaPath: "#/properties/query/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var validate_getCustomerParams = validate27;
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
        if (data0.customer_id === void 0) {
          const err2 = {
            instancePath: instancePath + "/path",
            schemaPath: "#/properties/path/required",
            keyword: "required",
            params: { missingProperty: "customer_id" },
            message: "must have required property 'customer_id'",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "customer_id")) {
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
        if (data0.customer_id !== void 0) {
          let data1 = data0.customer_id;
          if (typeof data1 === "string") {
            if (func3(data1) > 20) {
              const err4 = {
                instancePath: instancePath + "/path/customer_id",
                schemaPath: "contract#/$defs/Id/maxLength",
                keyword: "maxLength",
                params: { limit: 20 },
                message: "must NOT have more than 20 characters",
              };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (func3(data1) < 20) {
              const err5 = {
                instancePath: instancePath + "/path/customer_id",
                schemaPath: "contract#/$defs/Id/minLength",
                keyword: "minLength",
                params: { limit: 20 },
                message: "must NOT have fewer than 20 characters",
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = {
              instancePath: instancePath + "/path/customer_id",
              schemaPath: "contract#/$defs/Id/type",
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
      } else {
        const err7 = {
          instancePath: instancePath + "/path",
          schemaPath: "#/properties/path/type",
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
  } else {
    const err8 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var validate_addCardToCustomerBody = validate28;
var schema48 = {
  description: "Name and address that a card is billed to. Nothing is required.",
  type: "object",
  additionalProperties: false,
  properties: {
    first_name: { type: "string", description: "First name." },
    last_name: { type: "string", description: "Last name." },
    address_line_1: { type: "string", description: "First line of the address." },
    address_line_2: { type: "string", description: "Second line of the address." },
    city: { type: "string", description: "City." },
    state: { type: "string", description: "State or region." },
    zip: { type: "string", description: "ZIP or postal code." },
    country: { type: "string", description: "Country as three letters of ISO 3166-1 alpha-3, such as `GBR`." },
    company: { type: "string", description: "Company." },
    email: { type: "string", format: "email", description: "E-mail address." },
    phone: { type: "string", description: "Phone number. No notation is prescribed." },
  },
};
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
    if (data.bill_to !== void 0) {
      let data0 = data.bill_to;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0) {
          if (!func1.call(schema48.properties, key0)) {
            const err0 = {
              instancePath: instancePath + "/bill_to",
              schemaPath: "contract#/$defs/BillingContact/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key0 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data0.first_name !== void 0) {
          if (typeof data0.first_name !== "string") {
            const err1 = {
              instancePath: instancePath + "/bill_to/first_name",
              schemaPath: "contract#/$defs/BillingContact/properties/first_name/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.last_name !== void 0) {
          if (typeof data0.last_name !== "string") {
            const err2 = {
              instancePath: instancePath + "/bill_to/last_name",
              schemaPath: "contract#/$defs/BillingContact/properties/last_name/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.address_line_1 !== void 0) {
          if (typeof data0.address_line_1 !== "string") {
            const err3 = {
              instancePath: instancePath + "/bill_to/address_line_1",
              schemaPath: "contract#/$defs/BillingContact/properties/address_line_1/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.address_line_2 !== void 0) {
          if (typeof data0.address_line_2 !== "string") {
            const err4 = {
              instancePath: instancePath + "/bill_to/address_line_2",
              schemaPath: "contract#/$defs/BillingContact/properties/address_line_2/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.city !== void 0) {
          if (typeof data0.city !== "string") {
            const err5 = {
              instancePath: instancePath + "/bill_to/city",
              schemaPath: "contract#/$defs/BillingContact/properties/city/type",
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
        if (data0.state !== void 0) {
          if (typeof data0.state !== "string") {
            const err6 = {
              instancePath: instancePath + "/bill_to/state",
              schemaPath: "contract#/$defs/BillingContact/properties/state/type",
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
        if (data0.zip !== void 0) {
          if (typeof data0.zip !== "string") {
            const err7 = {
              instancePath: instancePath + "/bill_to/zip",
              schemaPath: "contract#/$defs/BillingContact/properties/zip/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.country !== void 0) {
          if (typeof data0.country !== "string") {
            const err8 = {
              instancePath: instancePath + "/bill_to/country",
              schemaPath: "contract#/$defs/BillingContact/properties/country/type",
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
        if (data0.company !== void 0) {
          if (typeof data0.company !== "string") {
            const err9 = {
              instancePath: instancePath + "/bill_to/company",
              schemaPath: "contract#/$defs/BillingContact/properties/company/type",
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
        if (data0.email !== void 0) {
          let data10 = data0.email;
          if (typeof data10 === "string") {
            if (!formats0.test(data10)) {
              const err10 = {
                instancePath: instancePath + "/bill_to/email",
                schemaPath: "contract#/$defs/BillingContact/properties/email/format",
                keyword: "format",
                params: { format: "email" },
                message: 'must match format "email"',
              };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = {
              instancePath: instancePath + "/bill_to/email",
              schemaPath: "contract#/$defs/BillingContact/properties/email/type",
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
        if (data0.phone !== void 0) {
          if (typeof data0.phone !== "string") {
            const err12 = {
              instancePath: instancePath + "/bill_to/phone",
              schemaPath: "contract#/$defs/BillingContact/properties/phone/type",
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
          instancePath: instancePath + "/bill_to",
          schemaPath: "contract#/$defs/BillingContact/type",
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
    if (data.payment !== void 0) {
      if (
        !validate23(data.payment, {
          instancePath: instancePath + "/payment",
          parentData: data,
          parentDataProperty: "payment",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
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
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
    errors = vErrors.length;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var validate_addCardToCustomerParams = validate32;
function validate32(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
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
        if (data0.customer_id === void 0) {
          const err2 = {
            instancePath: instancePath + "/path",
            schemaPath: "#/properties/path/required",
            keyword: "required",
            params: { missingProperty: "customer_id" },
            message: "must have required property 'customer_id'",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "customer_id")) {
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
        if (data0.customer_id !== void 0) {
          let data1 = data0.customer_id;
          if (typeof data1 === "string") {
            if (func3(data1) > 20) {
              const err4 = {
                instancePath: instancePath + "/path/customer_id",
                schemaPath: "contract#/$defs/Id/maxLength",
                keyword: "maxLength",
                params: { limit: 20 },
                message: "must NOT have more than 20 characters",
              };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (func3(data1) < 20) {
              const err5 = {
                instancePath: instancePath + "/path/customer_id",
                schemaPath: "contract#/$defs/Id/minLength",
                keyword: "minLength",
                params: { limit: 20 },
                message: "must NOT have fewer than 20 characters",
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = {
              instancePath: instancePath + "/path/customer_id",
              schemaPath: "contract#/$defs/Id/type",
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
      } else {
        const err7 = {
          instancePath: instancePath + "/path",
          schemaPath: "#/properties/path/type",
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
  } else {
    const err8 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const addCardToCustomerBody: Validate = validate_addCardToCustomerBody;
export const addCardToCustomerParams: Validate = validate_addCardToCustomerParams;
export const createCustomerBody: Validate = validate_createCustomerBody;
export const getCustomerParams: Validate = validate_getCustomerParams;
export const getCustomersParams: Validate = validate_getCustomersParams;
