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
var validate_getOAuthTokenBody = validate73;
var schema32 = { "type": "object", "additionalProperties": false, "required": ["grant_type", "client_id", "client_secret"], "properties": { "grant_type": { "type": "string", "enum": ["password", "client_credentials", "refresh_token"] }, "client_id": { "type": "string" }, "client_secret": { "type": "string", "format": "password", "writeOnly": true }, "username": { "type": "string" }, "password": { "type": "string", "format": "password", "writeOnly": true }, "refresh_token": { "type": "string", "format": "password", "writeOnly": true } }, "if": { "properties": { "grant_type": { "const": "password" } }, "required": ["grant_type"] }, "then": { "additionalProperties": true, "properties": { "username": { "type": "string" }, "password": { "type": "string", "format": "password" } }, "required": ["username", "password"] }, "else": { "if": { "properties": { "grant_type": { "const": "refresh_token" } }, "required": ["grant_type"] }, "then": { "additionalProperties": true, "properties": { "refresh_token": { "type": "string", "format": "password" } }, "required": ["refresh_token"] }, "else": {} } };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.grant_type === void 0 && (missing0 = "grant_type")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.grant_type !== void 0) {
        if ("password" !== data.grant_type) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.username === void 0) {
        const err2 = { instancePath, keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data.password === void 0) {
        const err3 = { instancePath, keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.username !== void 0) {
        if (typeof data.username !== "string") {
          const err4 = { instancePath: instancePath + "/username", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (data.password !== void 0) {
        if (!(typeof data.password === "string")) {
          const err5 = { instancePath: instancePath + "/password", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs10 = errors;
    const _errs11 = errors;
    let valid3 = true;
    const _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.grant_type === void 0 && (missing1 = "grant_type")) {
        const err6 = {};
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        if (data.grant_type !== void 0) {
          if ("refresh_token" !== data.grant_type) {
            const err7 = {};
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
    }
    var _valid1 = _errs12 === errors;
    errors = _errs11;
    if (vErrors !== null) {
      if (_errs11) {
        vErrors.length = _errs11;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs14 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.refresh_token === void 0) {
          const err8 = { instancePath, keyword: "required", params: { missingProperty: "refresh_token" }, message: "must have required property 'refresh_token'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data.refresh_token !== void 0) {
          if (!(typeof data.refresh_token === "string")) {
            const err9 = { instancePath: instancePath + "/refresh_token", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      }
      var _valid1 = _errs14 === errors;
      valid3 = _valid1;
    }
    if (!valid3) {
      const err10 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    var _valid0 = _errs10 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err11 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.grant_type === void 0) {
      const err12 = { instancePath, keyword: "required", params: { missingProperty: "grant_type" }, message: "must have required property 'grant_type'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.client_id === void 0) {
      const err13 = { instancePath, keyword: "required", params: { missingProperty: "client_id" }, message: "must have required property 'client_id'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.client_secret === void 0) {
      const err14 = { instancePath, keyword: "required", params: { missingProperty: "client_secret" }, message: "must have required property 'client_secret'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "grant_type" || key0 === "client_id" || key0 === "client_secret" || key0 === "username" || key0 === "password" || key0 === "refresh_token")) {
        const err15 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.grant_type !== void 0) {
      let data5 = data.grant_type;
      if (typeof data5 !== "string") {
        const err16 = { instancePath: instancePath + "/grant_type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data5 === "password" || data5 === "client_credentials" || data5 === "refresh_token")) {
        const err17 = { instancePath: instancePath + "/grant_type", keyword: "enum", params: { allowedValues: schema32.properties.grant_type.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.client_id !== void 0) {
      if (typeof data.client_id !== "string") {
        const err18 = { instancePath: instancePath + "/client_id", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.client_secret !== void 0) {
      if (!(typeof data.client_secret === "string")) {
        const err19 = { instancePath: instancePath + "/client_secret", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.username !== void 0) {
      if (typeof data.username !== "string") {
        const err20 = { instancePath: instancePath + "/username", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.password !== void 0) {
      if (!(typeof data.password === "string")) {
        const err21 = { instancePath: instancePath + "/password", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.refresh_token !== void 0) {
      if (!(typeof data.refresh_token === "string")) {
        const err22 = { instancePath: instancePath + "/refresh_token", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
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
var validate_createCustomerBody = validate76;
var schema35 = { "type": "object", "additionalProperties": false, "required": ["UserName", "Password", "EmailAddress", "FirstName", "LastName", "BillingCountryChar3Iso"], "properties": { "UserName": { "type": "string" }, "Password": { "type": "string", "format": "password", "writeOnly": true, "minLength": 4, "x-differs-from": "UserName" }, "EmailAddress": { "type": "string" }, "FirstName": { "type": "string" }, "LastName": { "type": "string" }, "MiddleName": { "type": "string" }, "PhoneNumber": { "type": "string" }, "MarketingEmailOptIn": { "type": "boolean" }, "BillingCountryChar3Iso": { "type": "string", "minLength": 3, "maxLength": 3 } } };
var func2 = Object.prototype.hasOwnProperty;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema35.properties, key0)) {
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
  validate79.errors = vErrors;
  return errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!validate79(data.CreateCustomerRequestBody, { instancePath: instancePath + "/CreateCustomerRequestBody", parentData: data, parentDataProperty: "CreateCustomerRequestBody", rootData })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
  validate77.errors = vErrors;
  return errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate77(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
    errors = vErrors.length;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var validate_getCountriesBody = validate82;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate85.errors = vErrors;
  return errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!validate85(data.GetCountriesRequestBody, { instancePath: instancePath + "/GetCountriesRequestBody", parentData: data, parentDataProperty: "GetCountriesRequestBody", rootData })) {
        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
  validate83.errors = vErrors;
  return errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate83(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
    errors = vErrors.length;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
var validate_getActiveProductOfferingsBody = validate88;
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    for (const key0 in data) {
      if (!(key0 === "RequestHeader")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
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
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate89(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
    errors = vErrors.length;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
var validate_getAllProductOfferingsBody = validate92;
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    for (const key0 in data) {
      if (!(key0 === "RequestHeader")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
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
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate93(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
    errors = vErrors.length;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
var validate_getCollectionsBody = validate96;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    for (const key0 in data) {
      if (!(key0 === "RequestHeader")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
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
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate97(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
    errors = vErrors.length;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
var validate_searchForImagesBody = validate100;
var schema48 = { "type": "object", "additionalProperties": false, "properties": { "Collections": { "$ref": "contract#/$defs/CollectionFilter" }, "EditorialSegments": { "type": "array", "items": { "type": "string", "enum": ["News", "Sports", "Entertainment", "Publicity", "Royalty", "Archival"] } }, "EditorialSources": { "type": "object", "additionalProperties": false, "properties": { "Ids": { "type": "array", "items": { "type": "string" } }, "Mode": { "$ref": "contract#/$defs/FilterMode" } } }, "EmbedContentOnly": { "$ref": "contract#/$defs/Flag" }, "ExcludeNudity": { "$ref": "contract#/$defs/Flag" }, "FileTypes": { "type": "array", "items": { "type": "string", "enum": ["eps", "jpg"] } }, "GraphicStyles": { "type": "array", "items": { "type": "string", "enum": ["Photography", "Illustration"] } }, "ImageFamilies": { "type": ["array", "null"], "items": { "type": "string", "enum": ["Creative", "Editorial", "creative", "editorial"] } }, "LicensingModels": { "type": "array", "items": { "type": "string", "enum": ["RoyaltyFree", "RightsManaged"] } }, "Orientations": { "type": "array", "items": { "type": "string", "enum": ["Horizontal", "Vertical", "PanoramicHorizontal", "PanoramicVertical", "Square", "Panoramichorizontal", "Panoramicvertical"] } }, "ProductOfferings": { "type": "array", "items": { "type": "string", "enum": ["PremiumAccess", "EditorialSubscription", "EasyAccess"] } }, "Refinements": { "type": "array", "items": { "$ref": "contract#/$defs/Refinement" } }, "WhiteBackgroundOnly": { "type": "boolean" } } };
var schema50 = { "type": "string", "enum": ["include", "exclude", "Include", "Exclude"] };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "include" || data === "exclude" || data === "Include" || data === "Exclude")) {
    const err1 = { instancePath, keyword: "enum", params: { allowedValues: schema50.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Ids === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "Ids" }, message: "must have required property 'Ids'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Mode === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "Mode" }, message: "must have required property 'Mode'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Ids" || key0 === "Mode")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.Ids !== void 0) {
      let data0 = data.Ids;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/Ids", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err4 = { instancePath: instancePath + "/Ids/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/Ids", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.Mode !== void 0) {
      if (!validate106(data.Mode, { instancePath: instancePath + "/Mode", parentData: data, parentDataProperty: "Mode", rootData })) {
        vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
var schema51 = { "type": ["boolean", "string"], "enum": [true, false, "true", "false"] };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean" && typeof data !== "string") {
    const err0 = { instancePath, keyword: "type", params: { type: schema51.type }, message: "must be boolean,string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === true || data === false || data === "true" || data === "false")) {
    const err1 = { instancePath, keyword: "enum", params: { allowedValues: schema51.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Category === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "Category" }, message: "must have required property 'Category'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Id === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "Id" }, message: "must have required property 'Id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Category" || key0 === "Id")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.Category !== void 0) {
      if (typeof data.Category !== "string") {
        const err3 = { instancePath: instancePath + "/Category", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.Id !== void 0) {
      if (typeof data.Id !== "string") {
        const err4 = { instancePath: instancePath + "/Id", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate113.errors = vErrors;
  return errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema48.properties, key0)) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.Collections !== void 0) {
      if (!validate105(data.Collections, { instancePath: instancePath + "/Collections", parentData: data, parentDataProperty: "Collections", rootData })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.EditorialSegments !== void 0) {
      let data1 = data.EditorialSegments;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err1 = { instancePath: instancePath + "/EditorialSegments/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (!(data2 === "News" || data2 === "Sports" || data2 === "Entertainment" || data2 === "Publicity" || data2 === "Royalty" || data2 === "Archival")) {
            const err2 = { instancePath: instancePath + "/EditorialSegments/" + i0, keyword: "enum", params: { allowedValues: schema48.properties.EditorialSegments.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/EditorialSegments", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.EditorialSources !== void 0) {
      let data3 = data.EditorialSources;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "Ids" || key1 === "Mode")) {
            const err4 = { instancePath: instancePath + "/EditorialSources", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data3.Ids !== void 0) {
          let data4 = data3.Ids;
          if (Array.isArray(data4)) {
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data4[i1] !== "string") {
                const err5 = { instancePath: instancePath + "/EditorialSources/Ids/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/EditorialSources/Ids", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data3.Mode !== void 0) {
          if (!validate106(data3.Mode, { instancePath: instancePath + "/EditorialSources/Mode", parentData: data3, parentDataProperty: "Mode", rootData })) {
            vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/EditorialSources", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.EmbedContentOnly !== void 0) {
      if (!validate110(data.EmbedContentOnly, { instancePath: instancePath + "/EmbedContentOnly", parentData: data, parentDataProperty: "EmbedContentOnly", rootData })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.ExcludeNudity !== void 0) {
      if (!validate110(data.ExcludeNudity, { instancePath: instancePath + "/ExcludeNudity", parentData: data, parentDataProperty: "ExcludeNudity", rootData })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.FileTypes !== void 0) {
      let data9 = data.FileTypes;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (typeof data10 !== "string") {
            const err8 = { instancePath: instancePath + "/FileTypes/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data10 === "eps" || data10 === "jpg")) {
            const err9 = { instancePath: instancePath + "/FileTypes/" + i2, keyword: "enum", params: { allowedValues: schema48.properties.FileTypes.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/FileTypes", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.GraphicStyles !== void 0) {
      let data11 = data.GraphicStyles;
      if (Array.isArray(data11)) {
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data12 = data11[i3];
          if (typeof data12 !== "string") {
            const err11 = { instancePath: instancePath + "/GraphicStyles/" + i3, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (!(data12 === "Photography" || data12 === "Illustration")) {
            const err12 = { instancePath: instancePath + "/GraphicStyles/" + i3, keyword: "enum", params: { allowedValues: schema48.properties.GraphicStyles.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/GraphicStyles", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.ImageFamilies !== void 0) {
      let data13 = data.ImageFamilies;
      if (!Array.isArray(data13) && data13 !== null) {
        const err14 = { instancePath: instancePath + "/ImageFamilies", keyword: "type", params: { type: schema48.properties.ImageFamilies.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (Array.isArray(data13)) {
        const len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data14 = data13[i4];
          if (typeof data14 !== "string") {
            const err15 = { instancePath: instancePath + "/ImageFamilies/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (!(data14 === "Creative" || data14 === "Editorial" || data14 === "creative" || data14 === "editorial")) {
            const err16 = { instancePath: instancePath + "/ImageFamilies/" + i4, keyword: "enum", params: { allowedValues: schema48.properties.ImageFamilies.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      }
    }
    if (data.LicensingModels !== void 0) {
      let data15 = data.LicensingModels;
      if (Array.isArray(data15)) {
        const len5 = data15.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data16 = data15[i5];
          if (typeof data16 !== "string") {
            const err17 = { instancePath: instancePath + "/LicensingModels/" + i5, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (!(data16 === "RoyaltyFree" || data16 === "RightsManaged")) {
            const err18 = { instancePath: instancePath + "/LicensingModels/" + i5, keyword: "enum", params: { allowedValues: schema48.properties.LicensingModels.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/LicensingModels", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.Orientations !== void 0) {
      let data17 = data.Orientations;
      if (Array.isArray(data17)) {
        const len6 = data17.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data18 = data17[i6];
          if (typeof data18 !== "string") {
            const err20 = { instancePath: instancePath + "/Orientations/" + i6, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (!(data18 === "Horizontal" || data18 === "Vertical" || data18 === "PanoramicHorizontal" || data18 === "PanoramicVertical" || data18 === "Square" || data18 === "Panoramichorizontal" || data18 === "Panoramicvertical")) {
            const err21 = { instancePath: instancePath + "/Orientations/" + i6, keyword: "enum", params: { allowedValues: schema48.properties.Orientations.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/Orientations", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.ProductOfferings !== void 0) {
      let data19 = data.ProductOfferings;
      if (Array.isArray(data19)) {
        const len7 = data19.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data20 = data19[i7];
          if (typeof data20 !== "string") {
            const err23 = { instancePath: instancePath + "/ProductOfferings/" + i7, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (!(data20 === "PremiumAccess" || data20 === "EditorialSubscription" || data20 === "EasyAccess")) {
            const err24 = { instancePath: instancePath + "/ProductOfferings/" + i7, keyword: "enum", params: { allowedValues: schema48.properties.ProductOfferings.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/ProductOfferings", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.Refinements !== void 0) {
      let data21 = data.Refinements;
      if (Array.isArray(data21)) {
        const len8 = data21.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate113(data21[i8], { instancePath: instancePath + "/Refinements/" + i8, parentData: data21, parentDataProperty: i8, rootData })) {
            vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/Refinements", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.WhiteBackgroundOnly !== void 0) {
      if (typeof data.WhiteBackgroundOnly !== "boolean") {
        const err27 = { instancePath: instancePath + "/WhiteBackgroundOnly", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "DateCreatedRange" || key0 === "EntityUris" || key0 === "EventId" || key0 === "KeywordIds" || key0 === "SearchPhrase" || key0 === "SpecificPersons")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.DateCreatedRange !== void 0) {
      let data0 = data.DateCreatedRange;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "EndDate" || key1 === "StartDate")) {
            const err1 = { instancePath: instancePath + "/DateCreatedRange", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.EndDate !== void 0) {
          if (typeof data0.EndDate !== "string") {
            const err2 = { instancePath: instancePath + "/DateCreatedRange/EndDate", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.StartDate !== void 0) {
          if (typeof data0.StartDate !== "string") {
            const err3 = { instancePath: instancePath + "/DateCreatedRange/StartDate", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/DateCreatedRange", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.EntityUris !== void 0) {
      let data3 = data.EntityUris;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            const err5 = { instancePath: instancePath + "/EntityUris/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/EntityUris", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.EventId !== void 0) {
      let data5 = data.EventId;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err7 = { instancePath: instancePath + "/EventId", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.KeywordIds !== void 0) {
      let data6 = data.KeywordIds;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data6[i1] !== "string") {
            const err8 = { instancePath: instancePath + "/KeywordIds/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/KeywordIds", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.SearchPhrase !== void 0) {
      if (typeof data.SearchPhrase !== "string") {
        const err10 = { instancePath: instancePath + "/SearchPhrase", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.SpecificPersons !== void 0) {
      let data9 = data.SpecificPersons;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data9[i2] !== "string") {
            const err11 = { instancePath: instancePath + "/SpecificPersons/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/SpecificPersons", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
var schema54 = { "type": "object", "additionalProperties": false, "required": ["ItemCount", "ItemStartNumber"], "properties": { "IncludeKeywords": { "$ref": "contract#/$defs/Flag" }, "ItemCount": { "type": "integer", "enum": [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 25, 30, 50, 60, 75] }, "ItemStartNumber": { "type": "integer", "minimum": 1 }, "RefinementOptionsSet": { "type": "string" }, "EditorialSortOrder": { "type": ["string", "null"], "enum": ["MostRecent", "MostPopular", "Trending", "Oldest", null] }, "CreativeSortOrder": { "type": ["string", "null"], "enum": ["MostRecent", "MostPopular", null] } } };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ItemCount === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "ItemCount" }, message: "must have required property 'ItemCount'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ItemStartNumber === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "ItemStartNumber" }, message: "must have required property 'ItemStartNumber'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "IncludeKeywords" || key0 === "ItemCount" || key0 === "ItemStartNumber" || key0 === "RefinementOptionsSet" || key0 === "EditorialSortOrder" || key0 === "CreativeSortOrder")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.IncludeKeywords !== void 0) {
      if (!validate110(data.IncludeKeywords, { instancePath: instancePath + "/IncludeKeywords", parentData: data, parentDataProperty: "IncludeKeywords", rootData })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.ItemCount !== void 0) {
      let data1 = data.ItemCount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/ItemCount", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === 1 || data1 === 2 || data1 === 3 || data1 === 4 || data1 === 5 || data1 === 6 || data1 === 10 || data1 === 12 || data1 === 15 || data1 === 20 || data1 === 25 || data1 === 30 || data1 === 50 || data1 === 60 || data1 === 75)) {
        const err4 = { instancePath: instancePath + "/ItemCount", keyword: "enum", params: { allowedValues: schema54.properties.ItemCount.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.ItemStartNumber !== void 0) {
      let data2 = data.ItemStartNumber;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/ItemStartNumber", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/ItemStartNumber", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.RefinementOptionsSet !== void 0) {
      if (typeof data.RefinementOptionsSet !== "string") {
        const err7 = { instancePath: instancePath + "/RefinementOptionsSet", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.EditorialSortOrder !== void 0) {
      let data4 = data.EditorialSortOrder;
      if (typeof data4 !== "string" && data4 !== null) {
        const err8 = { instancePath: instancePath + "/EditorialSortOrder", keyword: "type", params: { type: schema54.properties.EditorialSortOrder.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data4 === "MostRecent" || data4 === "MostPopular" || data4 === "Trending" || data4 === "Oldest" || data4 === null)) {
        const err9 = { instancePath: instancePath + "/EditorialSortOrder", keyword: "enum", params: { allowedValues: schema54.properties.EditorialSortOrder.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.CreativeSortOrder !== void 0) {
      let data5 = data.CreativeSortOrder;
      if (typeof data5 !== "string" && data5 !== null) {
        const err10 = { instancePath: instancePath + "/CreativeSortOrder", keyword: "type", params: { type: schema54.properties.CreativeSortOrder.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data5 === "MostRecent" || data5 === "MostPopular" || data5 === null)) {
        const err11 = { instancePath: instancePath + "/CreativeSortOrder", keyword: "enum", params: { allowedValues: schema54.properties.CreativeSortOrder.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Query === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "Query" }, message: "must have required property 'Query'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ResultOptions === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "ResultOptions" }, message: "must have required property 'ResultOptions'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Filter" || key0 === "Language" || key0 === "Query" || key0 === "ResultOptions")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.Filter !== void 0) {
      if (!validate104(data.Filter, { instancePath: instancePath + "/Filter", parentData: data, parentDataProperty: "Filter", rootData })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.Language !== void 0) {
      if (typeof data.Language !== "string") {
        const err3 = { instancePath: instancePath + "/Language", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.Query !== void 0) {
      if (!validate116(data.Query, { instancePath: instancePath + "/Query", parentData: data, parentDataProperty: "Query", rootData })) {
        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.ResultOptions !== void 0) {
      if (!validate118(data.ResultOptions, { instancePath: instancePath + "/ResultOptions", parentData: data, parentDataProperty: "ResultOptions", rootData })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
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
  validate103.errors = vErrors;
  return errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.SearchForImages2RequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "SearchForImages2RequestBody" }, message: "must have required property 'SearchForImages2RequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "SearchForImages2RequestBody")) {
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
    if (data.SearchForImages2RequestBody !== void 0) {
      if (!validate103(data.SearchForImages2RequestBody, { instancePath: instancePath + "/SearchForImages2RequestBody", parentData: data, parentDataProperty: "SearchForImages2RequestBody", rootData })) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
  validate101.errors = vErrors;
  return errors === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate101(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
    errors = vErrors.length;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
var validate_getImageDetailsBody = validate123;
var schema57 = { "type": "object", "additionalProperties": false, "required": ["Token"], "properties": { "Token": { "type": "string", "format": "password", "writeOnly": true }, "Detail": { "type": "string" }, "CoordinationId": { "type": ["string", "null"] } } };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(key0 === "Token" || key0 === "Detail" || key0 === "CoordinationId")) {
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
    if (data.Detail !== void 0) {
      if (typeof data.Detail !== "string") {
        const err3 = { instancePath: instancePath + "/Detail", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.CoordinationId !== void 0) {
      let data2 = data.CoordinationId;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = { instancePath: instancePath + "/CoordinationId", keyword: "type", params: { type: schema57.properties.CoordinationId.type }, message: "must be string,null" };
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
  validate125.errors = vErrors;
  return errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ImageIds === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "ImageIds" }, message: "must have required property 'ImageIds'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ImageIds" || key0 === "Language" || key0 === "CountryCode")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.ImageIds !== void 0) {
      let data0 = data.ImageIds;
      if (Array.isArray(data0)) {
        if (data0.length > 90) {
          const err2 = { instancePath: instancePath + "/ImageIds", keyword: "maxItems", params: { limit: 90 }, message: "must NOT have more than 90 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err3 = { instancePath: instancePath + "/ImageIds/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/ImageIds", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.Language !== void 0) {
      if (typeof data.Language !== "string") {
        const err5 = { instancePath: instancePath + "/Language", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.CountryCode !== void 0) {
      if (typeof data.CountryCode !== "string") {
        const err6 = { instancePath: instancePath + "/CountryCode", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.GetImageDetailsRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "GetImageDetailsRequestBody" }, message: "must have required property 'GetImageDetailsRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "GetImageDetailsRequestBody")) {
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
      if (!validate125(data.RequestHeader, { instancePath: instancePath + "/RequestHeader", parentData: data, parentDataProperty: "RequestHeader", rootData })) {
        vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.GetImageDetailsRequestBody !== void 0) {
      if (!validate127(data.GetImageDetailsRequestBody, { instancePath: instancePath + "/GetImageDetailsRequestBody", parentData: data, parentDataProperty: "GetImageDetailsRequestBody", rootData })) {
        vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
  validate124.errors = vErrors;
  return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate124(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
    errors = vErrors.length;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
var validate_getEventDetailsBody = validate130;
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.EventIds === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "EventIds" }, message: "must have required property 'EventIds'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "EventIds")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.EventIds !== void 0) {
      let data0 = data.EventIds;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/EventIds", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err3 = { instancePath: instancePath + "/EventIds/" + i0, keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/EventIds", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate133.errors = vErrors;
  return errors === 0;
}
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.GetEventDetailsRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "GetEventDetailsRequestBody" }, message: "must have required property 'GetEventDetailsRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "GetEventDetailsRequestBody")) {
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
    if (data.GetEventDetailsRequestBody !== void 0) {
      if (!validate133(data.GetEventDetailsRequestBody, { instancePath: instancePath + "/GetEventDetailsRequestBody", parentData: data, parentDataProperty: "GetEventDetailsRequestBody", rootData })) {
        vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
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
  validate131.errors = vErrors;
  return errors === 0;
}
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate131(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
    errors = vErrors.length;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
var validate_searchForVideosBody = validate136;
var schema65 = { "type": "object", "additionalProperties": false, "properties": { "AssetFamilies": { "type": ["array", "null"], "items": { "type": "string", "enum": ["Creative", "Editorial"] } }, "ClipType": { "type": "string", "enum": ["Produced", "Raw"] }, "Collections": { "$ref": "contract#/$defs/CollectionFilter" }, "ExcludeNudity": { "$ref": "contract#/$defs/Flag" }, "Formats": { "type": ["array", "null"], "items": { "type": "string", "enum": ["HD", "SD"] } }, "LicensingModels": { "type": "array", "items": { "type": "string", "enum": ["RoyaltyFree", "RightsReady"] } } } };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "AssetFamilies" || key0 === "ClipType" || key0 === "Collections" || key0 === "ExcludeNudity" || key0 === "Formats" || key0 === "LicensingModels")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.AssetFamilies !== void 0) {
      let data0 = data.AssetFamilies;
      if (!Array.isArray(data0) && data0 !== null) {
        const err1 = { instancePath: instancePath + "/AssetFamilies", keyword: "type", params: { type: schema65.properties.AssetFamilies.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            const err2 = { instancePath: instancePath + "/AssetFamilies/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!(data1 === "Creative" || data1 === "Editorial")) {
            const err3 = { instancePath: instancePath + "/AssetFamilies/" + i0, keyword: "enum", params: { allowedValues: schema65.properties.AssetFamilies.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      }
    }
    if (data.ClipType !== void 0) {
      let data2 = data.ClipType;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/ClipType", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data2 === "Produced" || data2 === "Raw")) {
        const err5 = { instancePath: instancePath + "/ClipType", keyword: "enum", params: { allowedValues: schema65.properties.ClipType.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.Collections !== void 0) {
      if (!validate105(data.Collections, { instancePath: instancePath + "/Collections", parentData: data, parentDataProperty: "Collections", rootData })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.ExcludeNudity !== void 0) {
      if (!validate110(data.ExcludeNudity, { instancePath: instancePath + "/ExcludeNudity", parentData: data, parentDataProperty: "ExcludeNudity", rootData })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.Formats !== void 0) {
      let data5 = data.Formats;
      if (!Array.isArray(data5) && data5 !== null) {
        const err6 = { instancePath: instancePath + "/Formats", keyword: "type", params: { type: schema65.properties.Formats.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 !== "string") {
            const err7 = { instancePath: instancePath + "/Formats/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (!(data6 === "HD" || data6 === "SD")) {
            const err8 = { instancePath: instancePath + "/Formats/" + i1, keyword: "enum", params: { allowedValues: schema65.properties.Formats.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      }
    }
    if (data.LicensingModels !== void 0) {
      let data7 = data.LicensingModels;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 !== "string") {
            const err9 = { instancePath: instancePath + "/LicensingModels/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (!(data8 === "RoyaltyFree" || data8 === "RightsReady")) {
            const err10 = { instancePath: instancePath + "/LicensingModels/" + i2, keyword: "enum", params: { allowedValues: schema65.properties.LicensingModels.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/LicensingModels", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "AssetIds" || key0 === "KeywordIds" || key0 === "SearchPhrase" || key0 === "EntityUris")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.AssetIds !== void 0) {
      let data0 = data.AssetIds;
      if (Array.isArray(data0)) {
        if (data0.length > 500) {
          const err1 = { instancePath: instancePath + "/AssetIds", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err2 = { instancePath: instancePath + "/AssetIds/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/AssetIds", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.KeywordIds !== void 0) {
      let data2 = data.KeywordIds;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data2[i1] !== "string") {
            const err4 = { instancePath: instancePath + "/KeywordIds/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/KeywordIds", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.SearchPhrase !== void 0) {
      if (typeof data.SearchPhrase !== "string") {
        const err6 = { instancePath: instancePath + "/SearchPhrase", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.EntityUris !== void 0) {
      let data5 = data.EntityUris;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data5[i2] !== "string") {
            const err7 = { instancePath: instancePath + "/EntityUris/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/EntityUris", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate144.errors = vErrors;
  return errors === 0;
}
var schema67 = { "type": "object", "additionalProperties": false, "required": ["ItemCount", "ItemStartNumber"], "properties": { "ItemCount": { "type": "integer", "enum": [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 25, 30, 50, 60, 75, 90] }, "ItemStartNumber": { "type": "integer", "minimum": 1 }, "SortOrder": { "type": "string", "enum": ["MostRecent", "BestMatch", "MostPopular", "Trending"] } } };
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ItemCount === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "ItemCount" }, message: "must have required property 'ItemCount'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ItemStartNumber === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "ItemStartNumber" }, message: "must have required property 'ItemStartNumber'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ItemCount" || key0 === "ItemStartNumber" || key0 === "SortOrder")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.ItemCount !== void 0) {
      let data0 = data.ItemCount;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/ItemCount", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === 1 || data0 === 2 || data0 === 3 || data0 === 4 || data0 === 5 || data0 === 6 || data0 === 10 || data0 === 12 || data0 === 15 || data0 === 20 || data0 === 25 || data0 === 30 || data0 === 50 || data0 === 60 || data0 === 75 || data0 === 90)) {
        const err4 = { instancePath: instancePath + "/ItemCount", keyword: "enum", params: { allowedValues: schema67.properties.ItemCount.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.ItemStartNumber !== void 0) {
      let data1 = data.ItemStartNumber;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/ItemStartNumber", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/ItemStartNumber", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.SortOrder !== void 0) {
      let data2 = data.SortOrder;
      if (typeof data2 !== "string") {
        const err7 = { instancePath: instancePath + "/SortOrder", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data2 === "MostRecent" || data2 === "BestMatch" || data2 === "MostPopular" || data2 === "Trending")) {
        const err8 = { instancePath: instancePath + "/SortOrder", keyword: "enum", params: { allowedValues: schema67.properties.SortOrder.enum }, message: "must be equal to one of the allowed values" };
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
  validate146.errors = vErrors;
  return errors === 0;
}
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Query === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "Query" }, message: "must have required property 'Query'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ResultOptions === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "ResultOptions" }, message: "must have required property 'ResultOptions'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Filter" || key0 === "Language" || key0 === "Query" || key0 === "ResultOptions")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.Filter !== void 0) {
      if (!validate140(data.Filter, { instancePath: instancePath + "/Filter", parentData: data, parentDataProperty: "Filter", rootData })) {
        vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.Language !== void 0) {
      if (typeof data.Language !== "string") {
        const err3 = { instancePath: instancePath + "/Language", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.Query !== void 0) {
      if (!validate144(data.Query, { instancePath: instancePath + "/Query", parentData: data, parentDataProperty: "Query", rootData })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.ResultOptions !== void 0) {
      if (!validate146(data.ResultOptions, { instancePath: instancePath + "/ResultOptions", parentData: data, parentDataProperty: "ResultOptions", rootData })) {
        vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
        errors = vErrors.length;
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
  validate139.errors = vErrors;
  return errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.SearchForVideosRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "SearchForVideosRequestBody" }, message: "must have required property 'SearchForVideosRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "SearchForVideosRequestBody")) {
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
    if (data.SearchForVideosRequestBody !== void 0) {
      if (!validate139(data.SearchForVideosRequestBody, { instancePath: instancePath + "/SearchForVideosRequestBody", parentData: data, parentDataProperty: "SearchForVideosRequestBody", rootData })) {
        vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
  validate137.errors = vErrors;
  return errors === 0;
}
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate137(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
    errors = vErrors.length;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
var validate_getImageDownloadAuthorizationsBody = validate150;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ImageId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "ImageId" }, message: "must have required property 'ImageId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.SizeKey === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "SizeKey" }, message: "must have required property 'SizeKey'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ImageId" || key0 === "SizeKey")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.ImageId !== void 0) {
      if (typeof data.ImageId !== "string") {
        const err3 = { instancePath: instancePath + "/ImageId", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.SizeKey !== void 0) {
      if (typeof data.SizeKey !== "string") {
        const err4 = { instancePath: instancePath + "/SizeKey", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate154.errors = vErrors;
  return errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ImageSizes === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "ImageSizes" }, message: "must have required property 'ImageSizes'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ImageSizes")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.ImageSizes !== void 0) {
      let data0 = data.ImageSizes;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate154(data0[i0], { instancePath: instancePath + "/ImageSizes/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/ImageSizes", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
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
  validate153.errors = vErrors;
  return errors === 0;
}
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.GetImageDownloadAuthorizationsRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "GetImageDownloadAuthorizationsRequestBody" }, message: "must have required property 'GetImageDownloadAuthorizationsRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "GetImageDownloadAuthorizationsRequestBody")) {
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
    if (data.GetImageDownloadAuthorizationsRequestBody !== void 0) {
      if (!validate153(data.GetImageDownloadAuthorizationsRequestBody, { instancePath: instancePath + "/GetImageDownloadAuthorizationsRequestBody", parentData: data, parentDataProperty: "GetImageDownloadAuthorizationsRequestBody", rootData })) {
        vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
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
  validate151.errors = vErrors;
  return errors === 0;
}
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate151(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
    errors = vErrors.length;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
var validate_getLargestImageDownloadAuthorizationsBody = validate158;
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ImageId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "ImageId" }, message: "must have required property 'ImageId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ImageId")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.ImageId !== void 0) {
      if (typeof data.ImageId !== "string") {
        const err2 = { instancePath: instancePath + "/ImageId", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
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
  validate162.errors = vErrors;
  return errors === 0;
}
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Images === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "Images" }, message: "must have required property 'Images'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Images")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.Images !== void 0) {
      let data0 = data.Images;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate162(data0[i0], { instancePath: instancePath + "/Images/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/Images", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
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
  validate161.errors = vErrors;
  return errors === 0;
}
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.GetLargestImageDownloadAuthorizationsRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "GetLargestImageDownloadAuthorizationsRequestBody" }, message: "must have required property 'GetLargestImageDownloadAuthorizationsRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "GetLargestImageDownloadAuthorizationsRequestBody")) {
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
    if (data.GetLargestImageDownloadAuthorizationsRequestBody !== void 0) {
      if (!validate161(data.GetLargestImageDownloadAuthorizationsRequestBody, { instancePath: instancePath + "/GetLargestImageDownloadAuthorizationsRequestBody", parentData: data, parentDataProperty: "GetLargestImageDownloadAuthorizationsRequestBody", rootData })) {
        vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
  validate159.errors = vErrors;
  return errors === 0;
}
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate159(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
    errors = vErrors.length;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
var validate_createDownloadRequestBody = validate166;
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.DownloadToken === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "DownloadToken" }, message: "must have required property 'DownloadToken'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "DownloadToken")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.DownloadToken !== void 0) {
      if (!(typeof data.DownloadToken === "string")) {
        const err2 = { instancePath: instancePath + "/DownloadToken", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
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
  validate170.errors = vErrors;
  return errors === 0;
}
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.DownloadItems === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "DownloadItems" }, message: "must have required property 'DownloadItems'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "DownloadItems")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.DownloadItems !== void 0) {
      let data0 = data.DownloadItems;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate170(data0[i0], { instancePath: instancePath + "/DownloadItems/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/DownloadItems", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
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
  validate169.errors = vErrors;
  return errors === 0;
}
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.CreateDownloadRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "CreateDownloadRequestBody" }, message: "must have required property 'CreateDownloadRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "CreateDownloadRequestBody")) {
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
    if (data.CreateDownloadRequestBody !== void 0) {
      if (!validate169(data.CreateDownloadRequestBody, { instancePath: instancePath + "/CreateDownloadRequestBody", parentData: data, parentDataProperty: "CreateDownloadRequestBody", rootData })) {
        vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
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
  validate167.errors = vErrors;
  return errors === 0;
}
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate167(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
    errors = vErrors.length;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
var validate_getPreviousDownloadsBody = validate174;
var schema83 = { "type": "object", "additionalProperties": false, "properties": { "DateRange": { "type": "object", "additionalProperties": false, "properties": { "Start": { "type": "string" }, "End": { "type": "string" }, "StartDate": { "type": "string" }, "EndDate": { "type": "string" } }, "dependentRequired": { "Start": ["End"], "End": ["Start"], "StartDate": ["EndDate"], "EndDate": ["StartDate"] } }, "ProductOffering": { "type": "string", "enum": ["All", "EditorialSubscription", "EasyAccess", "LegacyRfSubscription", "PremiumAccess", "RoyaltyFreeSubscription", "ImagePack"] } } };
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "DateRange" || key0 === "ProductOffering")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.DateRange !== void 0) {
      let data0 = data.DateRange;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "Start" || key1 === "End" || key1 === "StartDate" || key1 === "EndDate")) {
            const err1 = { instancePath: instancePath + "/DateRange", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.Start !== void 0) {
          if (typeof data0.Start !== "string") {
            const err2 = { instancePath: instancePath + "/DateRange/Start", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.End !== void 0) {
          if (typeof data0.End !== "string") {
            const err3 = { instancePath: instancePath + "/DateRange/End", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.StartDate !== void 0) {
          if (typeof data0.StartDate !== "string") {
            const err4 = { instancePath: instancePath + "/DateRange/StartDate", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.EndDate !== void 0) {
          if (typeof data0.EndDate !== "string") {
            const err5 = { instancePath: instancePath + "/DateRange/EndDate", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.Start !== void 0) {
          if (data0.End === void 0) {
            const err6 = { instancePath: instancePath + "/DateRange", keyword: "dependentRequired", params: {
              property: "Start",
              missingProperty: "End",
              depsCount: 1,
              deps: "End"
            }, message: "must have property End when property Start is present" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.End !== void 0) {
          if (data0.Start === void 0) {
            const err7 = { instancePath: instancePath + "/DateRange", keyword: "dependentRequired", params: {
              property: "End",
              missingProperty: "Start",
              depsCount: 1,
              deps: "Start"
            }, message: "must have property Start when property End is present" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.StartDate !== void 0) {
          if (data0.EndDate === void 0) {
            const err8 = { instancePath: instancePath + "/DateRange", keyword: "dependentRequired", params: {
              property: "StartDate",
              missingProperty: "EndDate",
              depsCount: 1,
              deps: "EndDate"
            }, message: "must have property EndDate when property StartDate is present" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.EndDate !== void 0) {
          if (data0.StartDate === void 0) {
            const err9 = { instancePath: instancePath + "/DateRange", keyword: "dependentRequired", params: {
              property: "EndDate",
              missingProperty: "StartDate",
              depsCount: 1,
              deps: "StartDate"
            }, message: "must have property StartDate when property EndDate is present" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/DateRange", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.ProductOffering !== void 0) {
      let data5 = data.ProductOffering;
      if (typeof data5 !== "string") {
        const err11 = { instancePath: instancePath + "/ProductOffering", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (!(data5 === "All" || data5 === "EditorialSubscription" || data5 === "EasyAccess" || data5 === "LegacyRfSubscription" || data5 === "PremiumAccess" || data5 === "RoyaltyFreeSubscription" || data5 === "ImagePack")) {
        const err12 = { instancePath: instancePath + "/ProductOffering", keyword: "enum", params: { allowedValues: schema83.properties.ProductOffering.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate178.errors = vErrors;
  return errors === 0;
}
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ItemCount === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "ItemCount" }, message: "must have required property 'ItemCount'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ItemStartNumber === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "ItemStartNumber" }, message: "must have required property 'ItemStartNumber'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ItemCount" || key0 === "ItemStartNumber" || key0 === "Filter")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.ItemCount !== void 0) {
      let data0 = data.ItemCount;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/ItemCount", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/ItemCount", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.ItemStartNumber !== void 0) {
      let data1 = data.ItemStartNumber;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/ItemStartNumber", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/ItemStartNumber", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.Filter !== void 0) {
      if (!validate178(data.Filter, { instancePath: instancePath + "/Filter", parentData: data, parentDataProperty: "Filter", rootData })) {
        vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.GetPreviousDownloadsRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "GetPreviousDownloadsRequestBody" }, message: "must have required property 'GetPreviousDownloadsRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "GetPreviousDownloadsRequestBody")) {
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
    if (data.GetPreviousDownloadsRequestBody !== void 0) {
      if (!validate177(data.GetPreviousDownloadsRequestBody, { instancePath: instancePath + "/GetPreviousDownloadsRequestBody", parentData: data, parentDataProperty: "GetPreviousDownloadsRequestBody", rootData })) {
        vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
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
  validate175.errors = vErrors;
  return errors === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate175(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
    errors = vErrors.length;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
var validate_downloadImageParams = validate182;
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "header")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
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
        if (data0.ImageId === void 0) {
          const err2 = { instancePath: instancePath + "/path", keyword: "required", params: { missingProperty: "ImageId" }, message: "must have required property 'ImageId'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "ImageId")) {
            const err3 = { instancePath: instancePath + "/path", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.ImageId !== void 0) {
          if (typeof data0.ImageId !== "string") {
            const err4 = { instancePath: instancePath + "/path/ImageId", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/path", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.header !== void 0) {
      let data2 = data.header;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key2 in data2) {
          if (!(key2 === "GI-Coordination-Id")) {
            const err6 = { instancePath: instancePath + "/header", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2["GI-Coordination-Id"] !== void 0) {
          if (typeof data2["GI-Coordination-Id"] !== "string") {
            const err7 = { instancePath: instancePath + "/header/GI-Coordination-Id", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/header", keyword: "type", params: { type: "object" }, message: "must be object" };
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
  validate182.errors = vErrors;
  return errors === 0;
}
var validate_getPreviousPurchasesBody = validate183;
var schema87 = { "type": "object", "additionalProperties": false, "required": ["ItemCount", "ItemStartNumber"], "properties": { "ItemCount": { "type": "integer", "minimum": 1 }, "ItemStartNumber": { "type": "integer", "minimum": 1 }, "ItemSortType": { "type": "string", "enum": ["AssetIdAscending", "AssetIdDescending", "ClientNameAscending", "ClientNameDescending", "CollectionNameAscending", "CollectionNameDescending", "OrderDateAscending", "OrderDateDescending", "PurchaseOrderNumberAscending", "PurchaseOrderNumberDescending"] }, "Filter": { "$ref": "contract#/$defs/PurchaseFilter" } } };
var schema88 = { "type": "object", "additionalProperties": false, "properties": { "SearchCriteria": { "type": "string" }, "SearchCriteriaType": { "type": "string", "enum": ["AssetId", "ClientName", "JobReferenceNumber", "OrderId", "PurchaseOrderNumber"] } }, "dependentRequired": { "SearchCriteria": ["SearchCriteriaType"], "SearchCriteriaType": ["SearchCriteria"] } };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "SearchCriteria" || key0 === "SearchCriteriaType")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.SearchCriteria !== void 0) {
      if (typeof data.SearchCriteria !== "string") {
        const err1 = { instancePath: instancePath + "/SearchCriteria", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.SearchCriteriaType !== void 0) {
      let data1 = data.SearchCriteriaType;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/SearchCriteriaType", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data1 === "AssetId" || data1 === "ClientName" || data1 === "JobReferenceNumber" || data1 === "OrderId" || data1 === "PurchaseOrderNumber")) {
        const err3 = { instancePath: instancePath + "/SearchCriteriaType", keyword: "enum", params: { allowedValues: schema88.properties.SearchCriteriaType.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.SearchCriteria !== void 0) {
      if (data.SearchCriteriaType === void 0) {
        const err4 = { instancePath, keyword: "dependentRequired", params: {
          property: "SearchCriteria",
          missingProperty: "SearchCriteriaType",
          depsCount: 1,
          deps: "SearchCriteriaType"
        }, message: "must have property SearchCriteriaType when property SearchCriteria is present" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.SearchCriteriaType !== void 0) {
      if (data.SearchCriteria === void 0) {
        const err5 = { instancePath, keyword: "dependentRequired", params: {
          property: "SearchCriteriaType",
          missingProperty: "SearchCriteria",
          depsCount: 1,
          deps: "SearchCriteria"
        }, message: "must have property SearchCriteria when property SearchCriteriaType is present" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate187.errors = vErrors;
  return errors === 0;
}
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ItemCount === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "ItemCount" }, message: "must have required property 'ItemCount'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ItemStartNumber === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "ItemStartNumber" }, message: "must have required property 'ItemStartNumber'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ItemCount" || key0 === "ItemStartNumber" || key0 === "ItemSortType" || key0 === "Filter")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.ItemCount !== void 0) {
      let data0 = data.ItemCount;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/ItemCount", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/ItemCount", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.ItemStartNumber !== void 0) {
      let data1 = data.ItemStartNumber;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/ItemStartNumber", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/ItemStartNumber", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.ItemSortType !== void 0) {
      let data2 = data.ItemSortType;
      if (typeof data2 !== "string") {
        const err7 = { instancePath: instancePath + "/ItemSortType", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data2 === "AssetIdAscending" || data2 === "AssetIdDescending" || data2 === "ClientNameAscending" || data2 === "ClientNameDescending" || data2 === "CollectionNameAscending" || data2 === "CollectionNameDescending" || data2 === "OrderDateAscending" || data2 === "OrderDateDescending" || data2 === "PurchaseOrderNumberAscending" || data2 === "PurchaseOrderNumberDescending")) {
        const err8 = { instancePath: instancePath + "/ItemSortType", keyword: "enum", params: { allowedValues: schema87.properties.ItemSortType.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.Filter !== void 0) {
      if (!validate187(data.Filter, { instancePath: instancePath + "/Filter", parentData: data, parentDataProperty: "Filter", rootData })) {
        vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
        errors = vErrors.length;
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
  validate186.errors = vErrors;
  return errors === 0;
}
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.GetPreviousPurchasesRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "GetPreviousPurchasesRequestBody" }, message: "must have required property 'GetPreviousPurchasesRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "GetPreviousPurchasesRequestBody")) {
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
    if (data.GetPreviousPurchasesRequestBody !== void 0) {
      if (!validate186(data.GetPreviousPurchasesRequestBody, { instancePath: instancePath + "/GetPreviousPurchasesRequestBody", parentData: data, parentDataProperty: "GetPreviousPurchasesRequestBody", rootData })) {
        vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
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
  validate184.errors = vErrors;
  return errors === 0;
}
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate184(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
    errors = vErrors.length;
  }
  validate183.errors = vErrors;
  return errors === 0;
}
var validate_createLightboxBody = validate191;
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.LightboxName === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "LightboxName" }, message: "must have required property 'LightboxName'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "LightboxName" || key0 === "ClientName" || key0 === "ProjectName" || key0 === "Notes")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.LightboxName !== void 0) {
      let data0 = data.LightboxName;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/LightboxName", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/LightboxName", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.ClientName !== void 0) {
      if (typeof data.ClientName !== "string") {
        const err4 = { instancePath: instancePath + "/ClientName", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.ProjectName !== void 0) {
      if (typeof data.ProjectName !== "string") {
        const err5 = { instancePath: instancePath + "/ProjectName", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.Notes !== void 0) {
      if (typeof data.Notes !== "string") {
        const err6 = { instancePath: instancePath + "/Notes", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate194.errors = vErrors;
  return errors === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.CreateLightboxRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "CreateLightboxRequestBody" }, message: "must have required property 'CreateLightboxRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "CreateLightboxRequestBody")) {
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
    if (data.CreateLightboxRequestBody !== void 0) {
      if (!validate194(data.CreateLightboxRequestBody, { instancePath: instancePath + "/CreateLightboxRequestBody", parentData: data, parentDataProperty: "CreateLightboxRequestBody", rootData })) {
        vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
  validate192.errors = vErrors;
  return errors === 0;
}
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate192(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
    errors = vErrors.length;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
var validate_getLightboxBody = validate197;
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ItemCount === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "ItemCount" }, message: "must have required property 'ItemCount'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ItemStartNumber === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "ItemStartNumber" }, message: "must have required property 'ItemStartNumber'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ItemCount" || key0 === "ItemStartNumber" || key0 === "IncludeMaxSizePerLightboxItem")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.ItemCount !== void 0) {
      let data0 = data.ItemCount;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/ItemCount", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/ItemCount", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.ItemStartNumber !== void 0) {
      let data1 = data.ItemStartNumber;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/ItemStartNumber", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/ItemStartNumber", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.IncludeMaxSizePerLightboxItem !== void 0) {
      if (typeof data.IncludeMaxSizePerLightboxItem !== "boolean") {
        const err7 = { instancePath: instancePath + "/IncludeMaxSizePerLightboxItem", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate201.errors = vErrors;
  return errors === 0;
}
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.LightboxId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "LightboxId" }, message: "must have required property 'LightboxId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.LightboxItemsViewOptions === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "LightboxItemsViewOptions" }, message: "must have required property 'LightboxItemsViewOptions'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "LightboxId" || key0 === "LightboxItemsViewOptions")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.LightboxId !== void 0) {
      let data0 = data.LightboxId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/LightboxId", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.LightboxItemsViewOptions !== void 0) {
      if (!validate201(data.LightboxItemsViewOptions, { instancePath: instancePath + "/LightboxItemsViewOptions", parentData: data, parentDataProperty: "LightboxItemsViewOptions", rootData })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
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
  validate200.errors = vErrors;
  return errors === 0;
}
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.GetLightboxRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "GetLightboxRequestBody" }, message: "must have required property 'GetLightboxRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "GetLightboxRequestBody")) {
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
    if (data.GetLightboxRequestBody !== void 0) {
      if (!validate200(data.GetLightboxRequestBody, { instancePath: instancePath + "/GetLightboxRequestBody", parentData: data, parentDataProperty: "GetLightboxRequestBody", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
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
  validate198.errors = vErrors;
  return errors === 0;
}
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate198(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
    errors = vErrors.length;
  }
  validate197.errors = vErrors;
  return errors === 0;
}
var validate_getLightboxHeadersBody = validate205;
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ItemCount === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "ItemCount" }, message: "must have required property 'ItemCount'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ItemStartNumber === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "ItemStartNumber" }, message: "must have required property 'ItemStartNumber'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ItemCount" || key0 === "ItemStartNumber")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.ItemCount !== void 0) {
      let data0 = data.ItemCount;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/ItemCount", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/ItemCount", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.ItemStartNumber !== void 0) {
      let data1 = data.ItemStartNumber;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/ItemStartNumber", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/ItemStartNumber", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate209.errors = vErrors;
  return errors === 0;
}
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ResultsViewOptions === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "ResultsViewOptions" }, message: "must have required property 'ResultsViewOptions'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ResultsViewOptions")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.ResultsViewOptions !== void 0) {
      if (!validate209(data.ResultsViewOptions, { instancePath: instancePath + "/ResultsViewOptions", parentData: data, parentDataProperty: "ResultsViewOptions", rootData })) {
        vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
        errors = vErrors.length;
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
  validate208.errors = vErrors;
  return errors === 0;
}
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.GetLightboxHeadersRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "GetLightboxHeadersRequestBody" }, message: "must have required property 'GetLightboxHeadersRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "GetLightboxHeadersRequestBody")) {
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
    if (data.GetLightboxHeadersRequestBody !== void 0) {
      if (!validate208(data.GetLightboxHeadersRequestBody, { instancePath: instancePath + "/GetLightboxHeadersRequestBody", parentData: data, parentDataProperty: "GetLightboxHeadersRequestBody", rootData })) {
        vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
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
  validate206.errors = vErrors;
  return errors === 0;
}
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate206(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
    errors = vErrors.length;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
var validate_createLightboxItemsBody = validate213;
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.LightboxId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "LightboxId" }, message: "must have required property 'LightboxId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.AssetIds === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "AssetIds" }, message: "must have required property 'AssetIds'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "LightboxId" || key0 === "AssetIds")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.LightboxId !== void 0) {
      let data0 = data.LightboxId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/LightboxId", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.AssetIds !== void 0) {
      let data1 = data.AssetIds;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            const err4 = { instancePath: instancePath + "/AssetIds/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/AssetIds", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate216.errors = vErrors;
  return errors === 0;
}
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.CreateLightboxItemsRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "CreateLightboxItemsRequestBody" }, message: "must have required property 'CreateLightboxItemsRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "CreateLightboxItemsRequestBody")) {
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
    if (data.CreateLightboxItemsRequestBody !== void 0) {
      if (!validate216(data.CreateLightboxItemsRequestBody, { instancePath: instancePath + "/CreateLightboxItemsRequestBody", parentData: data, parentDataProperty: "CreateLightboxItemsRequestBody", rootData })) {
        vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
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
  validate214.errors = vErrors;
  return errors === 0;
}
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate214(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
    errors = vErrors.length;
  }
  validate213.errors = vErrors;
  return errors === 0;
}
var validate_deleteLightboxItemsBody = validate219;
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.LightboxId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "LightboxId" }, message: "must have required property 'LightboxId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.AssetIds === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "AssetIds" }, message: "must have required property 'AssetIds'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "LightboxId" || key0 === "AssetIds")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.LightboxId !== void 0) {
      let data0 = data.LightboxId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/LightboxId", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.AssetIds !== void 0) {
      let data1 = data.AssetIds;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            const err4 = { instancePath: instancePath + "/AssetIds/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/AssetIds", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.DeleteLightboxItemsRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "DeleteLightboxItemsRequestBody" }, message: "must have required property 'DeleteLightboxItemsRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "DeleteLightboxItemsRequestBody")) {
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
    if (data.DeleteLightboxItemsRequestBody !== void 0) {
      if (!validate222(data.DeleteLightboxItemsRequestBody, { instancePath: instancePath + "/DeleteLightboxItemsRequestBody", parentData: data, parentDataProperty: "DeleteLightboxItemsRequestBody", rootData })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
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
  validate220.errors = vErrors;
  return errors === 0;
}
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate220(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
    errors = vErrors.length;
  }
  validate219.errors = vErrors;
  return errors === 0;
}
var validate_deleteLightboxBody = validate225;
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.LightboxId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "LightboxId" }, message: "must have required property 'LightboxId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "LightboxId")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.LightboxId !== void 0) {
      let data0 = data.LightboxId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/LightboxId", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
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
  validate228.errors = vErrors;
  return errors === 0;
}
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.DeleteLightboxRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "DeleteLightboxRequestBody" }, message: "must have required property 'DeleteLightboxRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "DeleteLightboxRequestBody")) {
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
    if (data.DeleteLightboxRequestBody !== void 0) {
      if (!validate228(data.DeleteLightboxRequestBody, { instancePath: instancePath + "/DeleteLightboxRequestBody", parentData: data, parentDataProperty: "DeleteLightboxRequestBody", rootData })) {
        vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
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
  validate226.errors = vErrors;
  return errors === 0;
}
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate226(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
    errors = vErrors.length;
  }
  validate225.errors = vErrors;
  return errors === 0;
}
var validate_updateLightboxHeaderBody = validate231;
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.LightboxId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "LightboxId" }, message: "must have required property 'LightboxId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.LightboxName === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "LightboxName" }, message: "must have required property 'LightboxName'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "LightboxId" || key0 === "LightboxName" || key0 === "ClientName" || key0 === "ProjectName" || key0 === "Notes")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.LightboxId !== void 0) {
      let data0 = data.LightboxId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/LightboxId", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.LightboxName !== void 0) {
      let data1 = data.LightboxName;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err4 = { instancePath: instancePath + "/LightboxName", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/LightboxName", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.ClientName !== void 0) {
      if (typeof data.ClientName !== "string") {
        const err6 = { instancePath: instancePath + "/ClientName", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.ProjectName !== void 0) {
      if (typeof data.ProjectName !== "string") {
        const err7 = { instancePath: instancePath + "/ProjectName", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.Notes !== void 0) {
      if (typeof data.Notes !== "string") {
        const err8 = { instancePath: instancePath + "/Notes", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate234.errors = vErrors;
  return errors === 0;
}
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.UpdateLightboxHeaderRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "UpdateLightboxHeaderRequestBody" }, message: "must have required property 'UpdateLightboxHeaderRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "UpdateLightboxHeaderRequestBody")) {
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
    if (data.UpdateLightboxHeaderRequestBody !== void 0) {
      if (!validate234(data.UpdateLightboxHeaderRequestBody, { instancePath: instancePath + "/UpdateLightboxHeaderRequestBody", parentData: data, parentDataProperty: "UpdateLightboxHeaderRequestBody", rootData })) {
        vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
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
  validate232.errors = vErrors;
  return errors === 0;
}
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate232(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
    errors = vErrors.length;
  }
  validate231.errors = vErrors;
  return errors === 0;
}
var validate_createSharedLightboxBody = validate237;
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.LightboxId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "LightboxId" }, message: "must have required property 'LightboxId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "LightboxId")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.LightboxId !== void 0) {
      let data0 = data.LightboxId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/LightboxId", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
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
  validate240.errors = vErrors;
  return errors === 0;
}
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.CreateSharedLightboxRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "CreateSharedLightboxRequestBody" }, message: "must have required property 'CreateSharedLightboxRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "CreateSharedLightboxRequestBody")) {
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
    if (data.CreateSharedLightboxRequestBody !== void 0) {
      if (!validate240(data.CreateSharedLightboxRequestBody, { instancePath: instancePath + "/CreateSharedLightboxRequestBody", parentData: data, parentDataProperty: "CreateSharedLightboxRequestBody", rootData })) {
        vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
  validate238.errors = vErrors;
  return errors === 0;
}
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate238(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
    errors = vErrors.length;
  }
  validate237.errors = vErrors;
  return errors === 0;
}
var validate_reportUsageBody = validate243;
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.AssetId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "AssetId" }, message: "must have required property 'AssetId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Quantity === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "Quantity" }, message: "must have required property 'Quantity'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.UsageDate === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "UsageDate" }, message: "must have required property 'UsageDate'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "AssetId" || key0 === "Quantity" || key0 === "UsageDate")) {
        const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.AssetId !== void 0) {
      if (typeof data.AssetId !== "string") {
        const err4 = { instancePath: instancePath + "/AssetId", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.Quantity !== void 0) {
      let data1 = data.Quantity;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/Quantity", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.UsageDate !== void 0) {
      if (typeof data.UsageDate !== "string") {
        const err6 = { instancePath: instancePath + "/UsageDate", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate247.errors = vErrors;
  return errors === 0;
}
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.TransactionId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "TransactionId" }, message: "must have required property 'TransactionId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.AssetUsages === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "AssetUsages" }, message: "must have required property 'AssetUsages'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "TransactionId" || key0 === "AssetUsages")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.TransactionId !== void 0) {
      if (typeof data.TransactionId !== "string") {
        const err3 = { instancePath: instancePath + "/TransactionId", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.AssetUsages !== void 0) {
      let data1 = data.AssetUsages;
      if (Array.isArray(data1)) {
        if (data1.length > 1e3) {
          const err4 = { instancePath: instancePath + "/AssetUsages", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate247(data1[i0], { instancePath: instancePath + "/AssetUsages/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/AssetUsages", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate246.errors = vErrors;
  return errors === 0;
}
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.ReportUsageRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "ReportUsageRequestBody" }, message: "must have required property 'ReportUsageRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "ReportUsageRequestBody")) {
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
      if (!validate125(data.RequestHeader, { instancePath: instancePath + "/RequestHeader", parentData: data, parentDataProperty: "RequestHeader", rootData })) {
        vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.ReportUsageRequestBody !== void 0) {
      if (!validate246(data.ReportUsageRequestBody, { instancePath: instancePath + "/ReportUsageRequestBody", parentData: data, parentDataProperty: "ReportUsageRequestBody", rootData })) {
        vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
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
  validate244.errors = vErrors;
  return errors === 0;
}
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate244(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
    errors = vErrors.length;
  }
  validate243.errors = vErrors;
  return errors === 0;
}
var validate_getAssetChangesBody = validate251;
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ChannelId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "ChannelId" }, message: "must have required property 'ChannelId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ChannelId" || key0 === "ItemCount")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.ChannelId !== void 0) {
      let data0 = data.ChannelId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/ChannelId", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.ItemCount !== void 0) {
      let data1 = data.ItemCount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/ItemCount", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 500 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/ItemCount", keyword: "maximum", params: { comparison: "<=", limit: 500 }, message: "must be <= 500" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/ItemCount", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate254.errors = vErrors;
  return errors === 0;
}
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.GetAssetChangesRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "GetAssetChangesRequestBody" }, message: "must have required property 'GetAssetChangesRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "GetAssetChangesRequestBody")) {
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
    if (data.GetAssetChangesRequestBody !== void 0) {
      if (!validate254(data.GetAssetChangesRequestBody, { instancePath: instancePath + "/GetAssetChangesRequestBody", parentData: data, parentDataProperty: "GetAssetChangesRequestBody", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
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
  validate252.errors = vErrors;
  return errors === 0;
}
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate252(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
    errors = vErrors.length;
  }
  validate251.errors = vErrors;
  return errors === 0;
}
var validate_confirmAssetChangesBody = validate257;
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.TransactionId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "TransactionId" }, message: "must have required property 'TransactionId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "TransactionId")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.TransactionId !== void 0) {
      if (typeof data.TransactionId !== "string") {
        const err2 = { instancePath: instancePath + "/TransactionId", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
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
  validate260.errors = vErrors;
  return errors === 0;
}
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.ConfirmAssetChangesRequestBody === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "ConfirmAssetChangesRequestBody" }, message: "must have required property 'ConfirmAssetChangesRequestBody'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RequestHeader" || key0 === "ConfirmAssetChangesRequestBody")) {
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
    if (data.ConfirmAssetChangesRequestBody !== void 0) {
      if (!validate260(data.ConfirmAssetChangesRequestBody, { instancePath: instancePath + "/ConfirmAssetChangesRequestBody", parentData: data, parentDataProperty: "ConfirmAssetChangesRequestBody", rootData })) {
        vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
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
  validate258.errors = vErrors;
  return errors === 0;
}
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate258(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
    errors = vErrors.length;
  }
  validate257.errors = vErrors;
  return errors === 0;
}
var validate_getOEmbedParams = validate263;
var schema125 = { "$id": "getOEmbedParams", "type": "object", "properties": { "query": { "type": "object", "properties": { "url": { "type": "string" }, "caller": { "type": "string" }, "format": { "type": "string", "enum": ["json"] } }, "required": ["url"], "additionalProperties": false } }, "required": ["query"], "additionalProperties": false };
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "query")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
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
        if (data0.url === void 0) {
          const err2 = { instancePath: instancePath + "/query", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "url" || key1 === "caller" || key1 === "format")) {
            const err3 = { instancePath: instancePath + "/query", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.url !== void 0) {
          if (typeof data0.url !== "string") {
            const err4 = { instancePath: instancePath + "/query/url", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.caller !== void 0) {
          if (typeof data0.caller !== "string") {
            const err5 = { instancePath: instancePath + "/query/caller", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.format !== void 0) {
          let data3 = data0.format;
          if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/query/format", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!(data3 === "json")) {
            const err7 = { instancePath: instancePath + "/query/format", keyword: "enum", params: { allowedValues: schema125.properties.query.properties.format.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/query", keyword: "type", params: { type: "object" }, message: "must be object" };
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
  validate263.errors = vErrors;
  return errors === 0;
}

export const confirmAssetChangesBody: Validate = validate_confirmAssetChangesBody;
export const createApplicationSessionBody: Validate = validate_createApplicationSessionBody;
export const createCustomerBody: Validate = validate_createCustomerBody;
export const createDownloadRequestBody: Validate = validate_createDownloadRequestBody;
export const createLightboxBody: Validate = validate_createLightboxBody;
export const createLightboxItemsBody: Validate = validate_createLightboxItemsBody;
export const createSessionBody: Validate = validate_createSessionBody;
export const createSharedLightboxBody: Validate = validate_createSharedLightboxBody;
export const deleteLightboxBody: Validate = validate_deleteLightboxBody;
export const deleteLightboxItemsBody: Validate = validate_deleteLightboxItemsBody;
export const downloadImageParams: Validate = validate_downloadImageParams;
export const getActiveProductOfferingsBody: Validate = validate_getActiveProductOfferingsBody;
export const getAllProductOfferingsBody: Validate = validate_getAllProductOfferingsBody;
export const getAssetChangesBody: Validate = validate_getAssetChangesBody;
export const getCollectionsBody: Validate = validate_getCollectionsBody;
export const getCountriesBody: Validate = validate_getCountriesBody;
export const getEventDetailsBody: Validate = validate_getEventDetailsBody;
export const getImageDetailsBody: Validate = validate_getImageDetailsBody;
export const getImageDownloadAuthorizationsBody: Validate = validate_getImageDownloadAuthorizationsBody;
export const getLargestImageDownloadAuthorizationsBody: Validate = validate_getLargestImageDownloadAuthorizationsBody;
export const getLightboxBody: Validate = validate_getLightboxBody;
export const getLightboxHeadersBody: Validate = validate_getLightboxHeadersBody;
export const getOAuthTokenBody: Validate = validate_getOAuthTokenBody;
export const getOEmbedParams: Validate = validate_getOEmbedParams;
export const getPreviousDownloadsBody: Validate = validate_getPreviousDownloadsBody;
export const getPreviousPurchasesBody: Validate = validate_getPreviousPurchasesBody;
export const renewSessionBody: Validate = validate_renewSessionBody;
export const reportUsageBody: Validate = validate_reportUsageBody;
export const searchForImagesBody: Validate = validate_searchForImagesBody;
export const searchForVideosBody: Validate = validate_searchForVideosBody;
export const updateLightboxHeaderBody: Validate = validate_updateLightboxHeaderBody;