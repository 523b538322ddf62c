curl 'https://connect.gettyimages.com/v1/session/CreateApplicationSession' \
  -H 'Accept: application/json' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "RequestHeader": {
    "Token": null,
    "CoordinationId": null
  },
  "CreateApplicationSessionRequestBody": {
    "SystemId": "12345",
    "SystemPassword": "example-system-password"
  }
}'
