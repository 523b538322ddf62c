timestamp=$(date -u +%Y-%m-%dT%H:%M:%S.000000)
to_sign="POST:/api/account/create:$ONDEMAND_SECRET_ACCESS_KEY:$timestamp:2016-03-15:text/xml"
signature=$(printf %s "$to_sign" | openssl dgst -sha256 -binary | openssl base64)

curl 'https://developer-sandbox.liondemand.com/api/account/create' \
  -H 'Accept: text/xml' \
  -H "Authorization: LOD1-BASE64-SHA256 KeyID=$ONDEMAND_ACCESS_KEY_ID,Signature=$signature,SignedHeaders=x-lod-timestamp;x-lod-version;accept" \
  -H "x-lod-timestamp: $timestamp" \
  -H 'x-lod-version: 2016-03-15' \
  -H 'Content-Type: text/xml' \
  --data-raw '<CreateAccount>
  <MerchantID>123233244</MerchantID>
  <EmailAddress>example@example.com</EmailAddress>
  <FirstName>Joe</FirstName>
  <LastName>Bloggs</LastName>
  <CompanyName>ACME Coyote Products, Ltd.</CompanyName>
  <Country>GB</Country>
  <VATID>12334455544</VATID>
</CreateAccount>'
