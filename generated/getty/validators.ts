// Generated from specs/getty/openapi.yaml by `npm run generate`. Do not edit: change the contract.
// @ts-nocheck
import type { Validate } from "../../src/core/operation.js";
var validate_createSessionBody = validate52;
var schema22 = { "type": "object", "additionalProperties": false, "properties": { "Token": { "type": ["string", "null"], "format": "password", "writeOnly": true, "maxLength": 0 }, "CoordinationId": { "type": ["string", "null"] } } };
var func1 = (text) => [...text].length;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "Token" || key0 === "CoordinationId")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.Token !== void 0) {
      let data0 = data.Token;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/Token", keyword: "type", params: { type: schema22.properties.Token.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func1(data0) > 0) {
          const err2 = { instancePath: instancePath + "/Token", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.CoordinationId !== void 0) {
      let data1 = data.CoordinationId;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/CoordinationId", keyword: "type", params: { type: schema22.properties.CoordinationId.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.SystemId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "SystemId" }, message: "must have required property 'SystemId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.SystemPassword === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "SystemPassword" }, message: "must have required property 'SystemPassword'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.UserName === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "UserName" }, message: "must have required property 'UserName'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.UserPassword === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "UserPassword" }, message: "must have required property 'UserPassword'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "SystemId" || key0 === "SystemPassword" || key0 === "UserName" || key0 === "UserPassword")) {
        const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.SystemId !== void 0) {
      if (typeof data.SystemId !== "string") {
        const err5 = { instancePath: instancePath + "/SystemId", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.SystemPassword !== void 0) {
      if (!(typeof data.SystemPassword === "string")) {
        const err6 = { instancePath: instancePath + "/SystemPassword", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.UserName !== void 0) {
      if (typeof data.UserName !== "string") {
        const err7 = { instancePath: instancePath + "/UserName", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.UserPassword !== void 0) {
      if (!(typeof data.UserPassword === "string")) {
        const err8 = { instancePath: instancePath + "/UserPassword", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.RequestHeader === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "RequestHeader" }, message: "must have required property 'RequestHeader'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.CreateSessionRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "CreateSessionRequestBody" }, message: "must have required property 'CreateSessionRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "CreateSessionRequestBody")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.RequestHeader !== void 0) {
      if (!validate55(data.RequestHeader, { instancePath: instancePath + "/RequestHeader", parentData: data, parentDataProperty: "RequestHeader", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.CreateSessionRequestBody !== void 0) {
      if (!validate57(data.CreateSessionRequestBody, { instancePath: instancePath + "/CreateSessionRequestBody", parentData: data, parentDataProperty: "CreateSessionRequestBody", rootData })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate54(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
    errors = vErrors.length;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var validate_createApplicationSessionBody = validate60;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.SystemId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "SystemId" }, message: "must have required property 'SystemId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.SystemPassword === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "SystemPassword" }, message: "must have required property 'SystemPassword'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "SystemId" || key0 === "SystemPassword")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.SystemId !== void 0) {
      if (typeof data.SystemId !== "string") {
        const err3 = { instancePath: instancePath + "/SystemId", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.SystemPassword !== void 0) {
      if (!(typeof data.SystemPassword === "string")) {
        const err4 = { instancePath: instancePath + "/SystemPassword", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.RequestHeader === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "RequestHeader" }, message: "must have required property 'RequestHeader'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.CreateApplicationSessionRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "CreateApplicationSessionRequestBody" }, message: "must have required property 'CreateApplicationSessionRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "CreateApplicationSessionRequestBody")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.RequestHeader !== void 0) {
      if (!validate55(data.RequestHeader, { instancePath: instancePath + "/RequestHeader", parentData: data, parentDataProperty: "RequestHeader", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.CreateApplicationSessionRequestBody !== void 0) {
      if (!validate63(data.CreateApplicationSessionRequestBody, { instancePath: instancePath + "/CreateApplicationSessionRequestBody", parentData: data, parentDataProperty: "CreateApplicationSessionRequestBody", rootData })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate61(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
    errors = vErrors.length;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var validate_renewSessionBody = validate66;
var schema29 = { "type": "object", "additionalProperties": false, "required": ["Token"], "properties": { "Token": { "type": "string", "format": "password", "writeOnly": true }, "CoordinationId": { "type": ["string", "null"] } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Token === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "Token" }, message: "must have required property 'Token'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Token" || key0 === "CoordinationId")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.Token !== void 0) {
      if (!(typeof data.Token === "string")) {
        const err2 = { instancePath: instancePath + "/Token", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.CoordinationId !== void 0) {
      let data1 = data.CoordinationId;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/CoordinationId", keyword: "type", params: { type: schema29.properties.CoordinationId.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.SystemId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "SystemId" }, message: "must have required property 'SystemId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.SystemPassword === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "SystemPassword" }, message: "must have required property 'SystemPassword'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "SystemId" || key0 === "SystemPassword")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.SystemId !== void 0) {
      if (typeof data.SystemId !== "string") {
        const err3 = { instancePath: instancePath + "/SystemId", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.SystemPassword !== void 0) {
      if (!(typeof data.SystemPassword === "string")) {
        const err4 = { instancePath: instancePath + "/SystemPassword", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.RequestHeader === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "RequestHeader" }, message: "must have required property 'RequestHeader'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.RenewSessionRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "RenewSessionRequestBody" }, message: "must have required property 'RenewSessionRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "RenewSessionRequestBody")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.RequestHeader !== void 0) {
      if (!validate68(data.RequestHeader, { instancePath: instancePath + "/RequestHeader", parentData: data, parentDataProperty: "RequestHeader", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.RenewSessionRequestBody !== void 0) {
      if (!validate70(data.RenewSessionRequestBody, { instancePath: instancePath + "/RenewSessionRequestBody", parentData: data, parentDataProperty: "RenewSessionRequestBody", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var validate_createCustomerBody = validate73;
var schema33 = { "type": "object", "additionalProperties": false, "required": ["UserName", "Password", "EmailAddress", "FirstName", "LastName", "BillingCountryChar3Iso"], "properties": { "UserName": { "type": "string" }, "Password": { "type": "string", "format": "password", "writeOnly": true, "minLength": 4, "x-differs-from": "UserName" }, "EmailAddress": { "type": "string" }, "FirstName": { "type": "string" }, "LastName": { "type": "string" }, "MiddleName": { "type": "string" }, "PhoneNumber": { "type": "string" }, "MarketingEmailOptIn": { "type": "boolean" }, "BillingCountryChar3Iso": { "type": "string", "minLength": 3, "maxLength": 3 } } };
var func2 = Object.prototype.hasOwnProperty;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.UserName === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "UserName" }, message: "must have required property 'UserName'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Password === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "Password" }, message: "must have required property 'Password'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.EmailAddress === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "EmailAddress" }, message: "must have required property 'EmailAddress'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.FirstName === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "FirstName" }, message: "must have required property 'FirstName'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.LastName === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "LastName" }, message: "must have required property 'LastName'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.BillingCountryChar3Iso === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "BillingCountryChar3Iso" }, message: "must have required property 'BillingCountryChar3Iso'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema33.properties, key0)) {
        const err6 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.UserName !== void 0) {
      if (typeof data.UserName !== "string") {
        const err7 = { instancePath: instancePath + "/UserName", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.Password !== void 0) {
      let data1 = data.Password;
      if (typeof data1 === "string") {
        if (func1(data1) < 4) {
          const err8 = { instancePath: instancePath + "/Password", keyword: "minLength", params: { limit: 4 }, message: "must NOT have fewer than 4 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data["UserName"] === data1) {
          const err9 = { instancePath: instancePath + "/Password", keyword: "x-differs-from", params: {}, message: "must differ from UserName" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/Password", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.EmailAddress !== void 0) {
      if (typeof data.EmailAddress !== "string") {
        const err11 = { instancePath: instancePath + "/EmailAddress", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.FirstName !== void 0) {
      if (typeof data.FirstName !== "string") {
        const err12 = { instancePath: instancePath + "/FirstName", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.LastName !== void 0) {
      if (typeof data.LastName !== "string") {
        const err13 = { instancePath: instancePath + "/LastName", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.MiddleName !== void 0) {
      if (typeof data.MiddleName !== "string") {
        const err14 = { instancePath: instancePath + "/MiddleName", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.PhoneNumber !== void 0) {
      if (typeof data.PhoneNumber !== "string") {
        const err15 = { instancePath: instancePath + "/PhoneNumber", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.MarketingEmailOptIn !== void 0) {
      if (typeof data.MarketingEmailOptIn !== "boolean") {
        const err16 = { instancePath: instancePath + "/MarketingEmailOptIn", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.BillingCountryChar3Iso !== void 0) {
      let data8 = data.BillingCountryChar3Iso;
      if (typeof data8 === "string") {
        if (func1(data8) > 3) {
          const err17 = { instancePath: instancePath + "/BillingCountryChar3Iso", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func1(data8) < 3) {
          const err18 = { instancePath: instancePath + "/BillingCountryChar3Iso", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/BillingCountryChar3Iso", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.RequestHeader === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "RequestHeader" }, message: "must have required property 'RequestHeader'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.CreateCustomerRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "CreateCustomerRequestBody" }, message: "must have required property 'CreateCustomerRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "CreateCustomerRequestBody")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.RequestHeader !== void 0) {
      if (!validate68(data.RequestHeader, { instancePath: instancePath + "/RequestHeader", parentData: data, parentDataProperty: "RequestHeader", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.CreateCustomerRequestBody !== void 0) {
      if (!validate76(data.CreateCustomerRequestBody, { instancePath: instancePath + "/CreateCustomerRequestBody", parentData: data, parentDataProperty: "CreateCustomerRequestBody", rootData })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate74(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
    errors = vErrors.length;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
var validate_getCountriesBody = validate79;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "Language")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.Language !== void 0) {
      if (typeof data.Language !== "string") {
        const err1 = { instancePath: instancePath + "/Language", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.RequestHeader === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "RequestHeader" }, message: "must have required property 'RequestHeader'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.GetCountriesRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "GetCountriesRequestBody" }, message: "must have required property 'GetCountriesRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "GetCountriesRequestBody")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.RequestHeader !== void 0) {
      if (!validate68(data.RequestHeader, { instancePath: instancePath + "/RequestHeader", parentData: data, parentDataProperty: "RequestHeader", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.GetCountriesRequestBody !== void 0) {
      if (!validate82(data.GetCountriesRequestBody, { instancePath: instancePath + "/GetCountriesRequestBody", parentData: data, parentDataProperty: "GetCountriesRequestBody", rootData })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate80(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
    errors = vErrors.length;
  }
  validate79.errors = vErrors;
  return errors === 0;
}

export const createApplicationSessionBody: Validate = validate_createApplicationSessionBody;
export const createCustomerBody: Validate = validate_createCustomerBody;
export const createSessionBody: Validate = validate_createSessionBody;
export const getCountriesBody: Validate = validate_getCountriesBody;
export const renewSessionBody: Validate = validate_renewSessionBody;