curl 'https://rws-jpotest.jasper.com/rws/api/v1/customers/1234' \
  -H 'Accept: application/json' \
  -u "$CONTROL_CENTER_USERNAME:$CONTROL_CENTER_API_KEY"
