# How a request is signed, for the docs' command lines: {method} and {path} are the operation's.
timestamp=$(date -u +%Y-%m-%dT%H:%M:%S.000000)
to_sign="{method}:{path}:$ONDEMAND_SECRET_ACCESS_KEY:$timestamp:2016-03-15:text/xml"
signature=$(printf %s "$to_sign" | openssl dgst -sha256 -binary | openssl base64)

curl "$URL" \
  -H 'Accept: text/xml' \
  -H "Authorization: LOD1-BASE64-SHA256 KeyID=$ONDEMAND_ACCESS_KEY_ID,Signature=$signature,SignedHeaders=x-lod-timestamp;x-lod-version;accept" \
  -H "x-lod-timestamp: $timestamp" \
  -H 'x-lod-version: 2016-03-15'
