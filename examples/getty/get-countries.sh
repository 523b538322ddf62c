curl 'https://connect.gettyimages.com/v1/data/GetCountries' \
  -H 'Accept: application/json' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "RequestHeader": {
    "Token": "example-token",
    "CoordinationId": "example-0001"
  },
  "GetCountriesRequestBody": {
    "Language": "en-US"
  }
}'
