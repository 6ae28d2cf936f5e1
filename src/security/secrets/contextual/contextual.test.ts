import { expect, test } from 'vitest';
import { createSecretScanner } from '../scanner.ts';
import { fillTemplate } from '../testing/fill-template.ts';
import { seeded } from '../testing/seeded.ts';
import { namedBy, wordsOf } from './key-name.ts';
import { looksNamed } from './looks-named.ts';

const scanner = createSecretScanner();
const random = seeded(9);

/** Passwords as people choose them, and keys as machines make them. */
const PW = '{{alpha:5}}{{digits:3}}!';
const KEY = '{{hex:32}}';
const MIXED = '{{alnum:12}}7{{alnum:12}}';

const SECRETS: Readonly<Record<string, readonly string[]>> = {
  'src/app.py': [
    `password = "${PW}"`,
    `PASSWORD = '${PW}'`,
    `db_password='${PW}'`,
    `conn = connect(user="root", passwd="${PW}")`,
    `api_key = "${KEY}"`,
    `token = "${MIXED}"`,
    `if password == "${PW}":`,
    `os.environ["DB_PASS"] = "${PW}"`,
    `cfg = {'pwd': '${PW}'}`,
    `requests.get("https://x.io/v1?api_key=${KEY}&x=1")`,
  ],
  'src/A.java': [
    `String password = "${PW}";`,
    `ds.setPassword("${PW}");`,
    `private static final String API_SECRET = "${MIXED}";`,
    `props.put("password", "${PW}");`,
  ],
  'src/a.js': [
    `const password = '${PW}';`,
    `apiKey: '${KEY}',`,
    `var accessToken = '${MIXED}';`,
    `{ user: 'x', pass: '${PW}' }`,
  ],
  'src/a.go': [`password := "${PW}"`, `const apiToken = "${KEY}"`, `os.Setenv("SECRET_TOKEN", "${MIXED}")`],
  'config/app.yml': [
    `password: ${PW}`,
    `  db_password: "${PW}"`,
    `secret_key_base: ${KEY}${KEY}`,
    `  token: ${KEY}`,
    `MYSQL_ROOT_PASSWORD: ${PW}`,
  ],
  '.env': [`DB_PASSWORD=${PW}`, `API_TOKEN="${KEY}"`, `SECRET=${MIXED}`],
  'app.properties': [`jdbc.password=${PW}`, `ssl.keystore.password = ${PW}`, `my.secret=${KEY}`],
  'web.config': [`<add key="ApiSecret" value="${KEY}" />`, `<password>${PW}</password>`],
  'run.sh': [`export DEPLOY_PASSWORD=${PW}`, `--password=${PW} `, `--token ${KEY}`],
};

const NONE: Readonly<Record<string, readonly string[]>> = {
  'src/app.py': [
    'password = os.environ["DB_PASSWORD"]',
    'password = getpass.getpass()',
    'password = ""',
    'password = None',
    'parser.add_argument("--password", help="Your password")',
    'token = request.headers.get("X-Token1")',
    'secret_name = "prod/db/password1"',
    'password_field = "password1"',
    'PASSWORD_RESET_URL = "/reset/v2"',
    'token_type = "bearer2"',
    'cache_key = "user:profile:v2"',
    'API_KEY_HEADER = "X-API-Key-2"',
    `sha256 = "${KEY}${KEY}"`,
    `commit = "${KEY}"`,
    'uuid = "{{uuid}}"',
    'tokenizer = "bert-base-uncased"',
    'SECRET_KEY = "change-me"',
    'password = "your-password-here"',
    'password = f"{prefix}_{n}"',
    'token = "<your token>"',
    'PRIMARY_KEY = "id_2024_01"',
  ],
  'src/a.js': [
    'const password = req.body.password;',
    "type: 'password',",
    "const tokenKey = 'auth_token_v2';",
    "import x from './token-2.js'",
    "case 'token1': return 1",
    "t('auth.password.min8')",
    "key: 'ArrowLeft2',",
    'keyCode: 13',
    `publicKey: '${KEY}'`,
    `cacheKey: '${KEY}'`,
  ],
  'config/app.yml': [
    'password: ${DB_PASSWORD}',
    'password: {{ vault_pw }}',
    'token: !secret x',
    'secretName: tls-cert-2',
    'password: null',
    'image: repo/token-server:v1.2.3',
    'key: value',
  ],
  'README.md': ['token: your-token-1', 'The key is 5 feet long', 'export API_KEY=<key1>'],
  'package-lock.json': [`"token": "${KEY}"`, `password = "${PW}"`],
};

/** Names in braces that are no templates stay as they are. */
function filled(line: string): string {
  return fillTemplate(line.replace('{{ vault_pw }}', '{ {vault_pw} }'), random).replace(
    '{ {vault_pw} }',
    '{{ vault_pw }}',
  );
}

function rulesIn(path: string, text: string): readonly string[] {
  return scanner.scan({ bytes: Buffer.from(text), path }).map((one) => one.rule);
}

const pairs = (lines: Readonly<Record<string, readonly string[]>>): readonly (readonly [string, string])[] =>
  Object.entries(lines).flatMap(([path, all]) => all.map((line) => [path, line] as const));

test.each(pairs(SECRETS))('in %s: %s is told', (path, line) => {
  for (let time = 0; time < 4; time += 1) {
    const text = filled(line);
    expect([text, rulesIn(path, text)]).toEqual([text, [expect.any(String)]]);
  }
});

test.each(pairs(NONE))('in %s: %s is not', (path, line) => {
  const text = filled(line);
  expect([text, rulesIn(path, text)]).toEqual([text, []]);
});

test('a list of hashes is none of keys', () => {
  const line = (): string => fillTemplate(`  token: ${KEY}`, random);
  expect(rulesIn('a.yml', line())).toHaveLength(1);
  expect(rulesIn('a.yml', Array.from({ length: 15 }, line).join('\n'))).toEqual([]);
});

test.each([
  ['password', 'password'],
  ['DB_PASSWORD', 'password'],
  ['spring.datasource.password', 'password'],
  ['clientSecret', 'secret'],
  ['api_key', 'secret'],
  ['accessToken2', 'secret'],
  ['secret_key_base', 'secret'],
  ['key', 'key'],
  ['public_key', null],
  ['primaryKey', null],
  ['password_hash', null],
  ['tokenType', null],
  ['username', null],
] as const)('the name %s says: %s', (name, told) => expect(namedBy(name)).toBe(told));

test('names are taken apart by case and by signs', () => {
  expect(wordsOf('XMLHttpAPIKey_v2')).toEqual(['xml', 'http', 'api', 'key', 'v2']);
});

test.each([
  ['DB_PASSWORD', true],
  ['reset-password', true],
  ['userService.passwordInput', true],
  [fillTemplate(MIXED, random), false],
  [fillTemplate(KEY, random), false],
] as const)('whether %s is a name: %s', (value, expected) => expect(looksNamed(value)).toBe(expected));
