import { expect, test } from 'vitest';
import { createSecretScanner } from '../scanner.ts';
import { fillTemplate } from '../testing/fill-template.ts';
import { seeded } from '../testing/seeded.ts';

const scanner = createSecretScanner();
const random = seeded(4);
const PW = '{{alpha:5}}{{digits:3}}!';
const BODY = Array.from({ length: 6 }, () => '{{b64:64}}').join('\\n');
/** The dashes of a frame: no key stands in this file, nor what looks like one. */
const frame = (what: string, kind: string): string => `${'-'.repeat(5)}${what} ${kind}${'-'.repeat(5)}`;
const pem = (kind: string): string => `${frame('BEGIN', kind)}\\n${BODY}\\n${frame('END', kind)}`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

test.each([
  ['authorization-bearer', 'a.js', 'Authorization: Bearer {{alnum:20}}7{{alnum:20}}'],
  ['authorization-bearer', 'a.sh', `curl -H 'Authorization: token {{hex:40}}' https://x.io`],
  ['authorization-basic', 'a.py', `"Authorization": "Basic ${base64('deploy:kT9!mQ2x')}"`],
  ['curl-user', 'a.sh', `curl -u deploy:${PW} https://x.io`],
  ['curl-user', 'a.sh', `curl -s --user "deploy:${PW}" https://x.io`],
  ['credentials-call', 'A.java', `DriverManager.getConnection("jdbc:mysql://db:3306/x", "root", "${PW}")`],
  ['credentials-call', 'A.java', `new UsernamePasswordCredentials("deploy", "${PW}")`],
  ['command-password', 'a.sh', `mysql -u root -p{{alpha:5}}{{digits:4}} db`],
  ['command-password', 'a.sh', `sshpass -p '${PW}' ssh x`],
  ['jwk-private', 'a.json', '{"kty":"EC","crv":"P-256","d":"{{b64url:43}}","x":"{{b64url:43}}"}'],
  ['jwk-private', 'a.json', '{"kty":"oct","k":"{{b64url:43}}"}'],
  ['jwt', 'a.js', 'const t = "{{jwt}}"'],
  ['kubernetes-secret', 'a.yml', `apiVersion: v1\\nkind: Secret\\ndata:\\n  code: ${base64('kT9!mQ2x#p')}\\n`],
  ['netrc-password', '.netrc', `machine x.io login deploy password ${PW}`],
  ['pgpass-password', '.pgpass', `db.x.io:5432:app:deploy:{{alnum:10}}`],
  ['url-password', 'a.py', `"postgres://deploy:{{alpha:6}}{{digits:3}}@db.x.io:5432/app"`],
  ['private-key', 'id_rsa', pem('RSA PRIVATE KEY')],
  ['private-key', 'a.ts', `const k = "${pem('PRIVATE KEY').replaceAll('\\n', '\\\\n')}"`],
  ['private-key-encrypted', 'key.pem', pem('ENCRYPTED PRIVATE KEY')],
  ['private-key-header', 'key.pem', `${frame('BEGIN', 'PRIVATE KEY')}\\n`],
  [
    'private-key',
    'k.ppk',
    `PuTTY-User-Key-File-2: ssh-rsa\\nEncryption: none\\nComment: x\\nPrivate-Lines: 2\\n{{b64:64}}\\n{{b64:40}}\\n`,
  ],
  ['private-key', 'k.xml', '<RSAKeyValue><Modulus>{{b64:40}}</Modulus><D>{{b64:80}}</D></RSAKeyValue>'],
])('%s is told in %s', (rule, path, template) => {
  for (let time = 0; time < 3; time += 1) {
    const text = fillTemplate(template, random);
    const found = scanner.scan({ bytes: Buffer.from(text), path }).map((one) => one.rule);
    expect([text, found]).toEqual([text, expect.arrayContaining([rule])]);
  }
});

test.each([
  ['a.js', 'Authorization: Bearer ${token}'],
  ['a.js', 'Authorization: Bearer <token>'],
  ['a.md', 'The bearer token of the authorization header'],
  ['a.py', `"Basic ${base64('user:password')}"`],
  ['a.sh', 'curl -u "$USER:$PASSWORD" https://x.io'],
  ['a.sh', 'curl -u user:password https://x.io'],
  ['a.sh', 'mysql -u root -p db'],
  ['a.sh', 'mysql -p$MYSQL_PASSWORD db'],
  ['a.json', '{"kty":"RSA","n":"{{b64url:86}}","e":"AQAB"}'],
  ['a.js', 'const t = "eyJhbGciOi.eyJ.x"'],
  ['a.yml', `kind: ConfigMap\\ndata:\\n  code: ${base64('kT9!mQ2x#p')}\\n`],
  ['a.py', '"postgres://user:password@localhost/db"'],
  ['a.py', '"postgres://${USER}:${PASSWORD}@db.x.io/db"'],
  ['a.py', '"https://x.io:8080/a@b"'],
  ['a.ts', `if (text.includes("${frame('BEGIN', 'PRIVATE KEY')}")) return`],
  ['a.pem', `${frame('BEGIN', 'PUBLIC KEY')}\\n${BODY}\\n${frame('END', 'PUBLIC KEY')}`],
  ['.pgpass', '# host:5432:db:user:password'],
])('in %s: %s is not told', (path, template) => {
  const text = fillTemplate(template, random);
  expect(scanner.scan({ bytes: Buffer.from(text), path }).map((one) => one.rule)).toEqual([]);
});
