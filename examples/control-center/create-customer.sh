curl 'https://rws-jpotest.jasper.com/rws/api/v1/customers' \
  -H 'Accept: application/json' \
  -u "$CONTROL_CENTER_USERNAME:$CONTROL_CENTER_API_KEY" \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "name": "Acme Customer",
  "accountName": "Acme",
  "securityQuestion": "FirstConcert",
  "securityAnswer": "Journey",
  "shipToBillAddress": true,
  "billingAddress": {
    "addressLine1": "123 Main",
    "addressLine2": "string",
    "city": "Anytown",
    "state": "FLA",
    "country": "USA",
    "postalCode": "36301"
  }
}'
