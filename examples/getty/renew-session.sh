curl 'https://connect.gettyimages.com/v1/session/RenewSession' \
  -H 'Accept: application/json' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "RequestHeader": {
    "Token": "example-secure-token",
    "CoordinationId": null
  },
  "RenewSessionRequestBody": {
    "SystemId": "12345",
    "SystemPassword": "example-system-password"
  }
}'
