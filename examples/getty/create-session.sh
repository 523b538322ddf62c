curl 'https://connect.gettyimages.com/v1/session/CreateSession' \
  -H 'Accept: application/json' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "RequestHeader": {
    "Token": null,
    "CoordinationId": null
  },
  "CreateSessionRequestBody": {
    "SystemId": "12345",
    "SystemPassword": "example-system-password",
    "UserName": "ada.byron",
    "UserPassword": "example-user-password"
  }
}'
