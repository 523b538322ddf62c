curl 'https://connect.gettyimages.com/v1/account/CreateCustomer' \
  -H 'Accept: application/json' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "RequestHeader": {
    "Token": "example-token",
    "CoordinationId": "example-0001"
  },
  "CreateCustomerRequestBody": {
    "UserName": "ada.byron",
    "Password": "example-password",
    "EmailAddress": "ada.byron@example.com",
    "FirstName": "Ada",
    "LastName": "Byron",
    "MiddleName": "King",
    "PhoneNumber": "206.555.0100",
    "MarketingEmailOptIn": false,
    "BillingCountryChar3Iso": "USA"
  }
}'
