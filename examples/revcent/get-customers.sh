curl 'https://api.revcent.com/v2/customers?date_start=1767225600&date_end=1769817600&limit=25&page=1' \
  -H 'Accept: application/json' \
  -H "x-api-key: $REVCENT_API_KEY"
