curl 'https://api.revcent.com/v2/customers/CUSTOMER000000000001' \
  -H 'Accept: application/json' \
  -H "x-api-key: $REVCENT_API_KEY"
