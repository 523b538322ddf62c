curl 'https://api.revcent.com/v2/customers/CUSTOMER000000000001/add_card' \
  -H 'Accept: application/json' \
  -H "x-api-key: $REVCENT_API_KEY" \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "payment": {
    "credit_card": {
      "card_number": "4111111111111111",
      "exp_month": 7,
      "exp_year": 31,
      "card_code": "123"
    }
  }
}'
