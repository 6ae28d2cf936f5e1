/** Words of a list. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Names of what a person chooses. */
export const PASSWORD: ReadonlySet<string> = words(
  `password passwd passwort pwd pass passphrase passcode passw pswd pw userpass userpassword dbpass dbpassword
dbpasswd mypass mypassword rootpassword adminpassword pgpassword motdepasse sshpass newpassword oldpassword
masterpassword defaultpassword testpassword storepass keypass storepassword keypassword bindpw rootpw adminpw
ftppass smtppass mailpass ldappass`,
);

/** Names of what a machine makes. */
export const SECRET: ReadonlySet<string> = words(
  `secret secrets token tokens credential credentials creds cred apikey apikeys apitoken apisecret authtoken
authkey accesstoken accesskey accesskeys secretkey privatekey clientsecret appsecret appkey consumersecret
consumerkey masterkey signingkey encryptionkey encryptkey sessionsecret jwtsecret cookiesecret hmackey bearer
oauthtoken refreshtoken idtoken sessiontoken deploytoken servicetoken bottoken webhooksecret sharedsecret
sharedkey accountkey storagekey sharedaccesskey sastoken xsrftoken csrftoken securitytoken usertoken
secretaccesskey apipassword licensekey serverkey authorization auth pat`,
);

/** Before `key`, these make it a secret one. */
export const KEY_OF: ReadonlySet<string> = words(
  `api access secret private encryption encrypt signing sign master client app application consumer auth account
storage shared service server session hmac aes des rsa jwt cookie license subscription admin deploy write
integration crypto cipher webhook merchant partner security user project rest developer dev live prod production`,
);

/** After the telling word, these say that the value is something about a secret, not one. */
export const ABOUT: ReadonlySet<string> = words(
  `field fields input label placeholder length len min max size type types name names url uri endpoint path paths
file filename dir policy reset hint error errors message msg regex regexp pattern count expiry expires
expiration expire ttl timeout header headers param params parameter prefix suffix env var variable ref arn
column col row index title text description desc class form algorithm alg algo format encoder strength validator
required visible visibility invalid valid changed manager provider service factory handler helper store storage
source page view screen dialog modal button btn link icon test tests spec check checker rule rules version kind
status state date time at by method mode limit usage used budget cost price id ids identifier selector xpath
locator css template schema model table property prop option options config map list set array words code codes
event action scope scopes audience issuer subject location bucket host port domain hash hashes digest checksum
fingerprint thumbprint info data board word pair frame down up press stroke through lib mask symbol address
contract mint vault resource namespace separator delimiter enabled disabled only less ize izer decoder parser
reader writer cache exists missing present command cmd prompt question`,
);

/** Before it, these say the same: `public_key`, `next_token`, `primary_key`. */
export const NOT_OF: ReadonlySet<string> = words(
  `public pub primary foreign partition sort hash range cache row map dict group next page continuation cursor sync
pagination start end object s3 registry translation i18n unique hot shift ctrl meta idempotency routing ssh csrf
xsrf reset forgot no is has show hide lexer mint bos eos pad unk mask sep cls stop special cancellation cancel
verify confirmation site publishable recaptcha anti forgery placeholder`,
);

/** Behind the telling word these change nothing: `secret_key_base`, `password_prod`. */
export const MORE: ReadonlySet<string> = words(
  `base prod production dev development staging live sandbox value val str string default old new backup main local
qa uat secondary plain raw hex b64 base64`,
);
