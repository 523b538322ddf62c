curl 'https://rws-jpotest.jasper.com/rws/api/v1/customers/1234' \
  -X PUT \
  -H 'Accept: application/json' \
  -u "$CONTROL_CENTER_USERNAME:$CONTROL_CENTER_API_KEY" \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "name": "Acme Customer",
  "accountName": "Acme",
  "securityQuestion": "FirstConcert",
  "securityAnswer": "Journey",
  "shipToBillAddress": true,
  "contacts": [
    {
      "name": "Ada Byron",
      "title": "Head of Operations",
      "phone": "+1 555 0100",
      "mobile": "+1 555 0101",
      "email": "ada@example.com"
    }
  ],
  "billingAddress": {
    "addressLine1": "125 Main",
    "addressLine2": "string",
    "city": "Anytown",
    "state": "FLA",
    "country": "USA",
    "postalCode": "36301"
  }
}'
