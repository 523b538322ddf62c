curl 'https://api.revcent.com/v2/customers' \
  -H 'Accept: application/json' \
  -H "x-api-key: $REVCENT_API_KEY" \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "campaign": "Spring",
  "customer": {
    "first_name": "Ada",
    "last_name": "Byron",
    "email": "ada@example.com"
  }
}'
