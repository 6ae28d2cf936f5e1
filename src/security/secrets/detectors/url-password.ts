import { RANKS, type Detector, type SecretKind } from '../detector.ts';
import { isPlaceholder } from '../placeholder.ts';

const KIND: SecretKind = {
  id: 'url-password',
  title: 'Password in a URL',
  severity: 'high',
  confidence: 'medium',
  docs: 'https://datatracker.ietf.org/doc/html/rfc3986#section-3.2.1',
  madeUpInTests: 'weak',
};

const SCHEME = /(?:^|[^A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]{1,30})$/;

/** User, password and host: the password may hold signs that should be escaped and often are not. */
const AUTHORITY =
  /([^\s:@/?#"'<>`\\]{0,128}):([^\s/?"'<>`\\@]{1,256}(?:@[^\s/?"'<>`\\@]{1,64}(?=@))?)@([A-Za-z0-9_.%[$-][^\s/?#"'<>`\\,;)]{0,255})/y;

/** Passwords that everybody writes where none is meant. */
const WEAK =
  /^(?:pass(?:word|wd|w|phrase)?\d{0,4}|pwd?|secret|user(?:name|pass)?|guest|root|postgres|postgresql|mysql|mongo|redis|rabbit(?:mq)?|admin\d{0,4}|test(?:ing|pass|password)?\d{0,4}|demo|dev|foo|bar|baz|qux|foobar|abc|abc123|a|b|c|p|pw|x+|xyz|yyy|y|z|me|my|mypass(?:word)?|myp@ss|db_?pass(?:word)?|token|key|api_?key|login|name|string|\d{1,6}|x-oauth-basic|x-token-auth|oauth2?|changeit|letmein|some_?pass(?:word)?|thepassword|the_password|pa55w?ord|p[a@]ssw[o0]rd\d{0,4}|hunter2|bob|alice|joe|jane|scott|tiger|default|none|null|undefined|anonymous|web|www|app|sa|odoo|django|laravel|docker|vagrant|airflow|n8n|strapi|keycloak|minio|minioadmin|neo4j|superset|sentry|symfony|homestead|my_?user|my_?secret)$/i;

const EXAMPLE_HOST =
  /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\b|hostname|server|domain|example|.*\.example\b|.*\bexample\.(?:com|org|net)|.*\.(?:test|invalid|local|localhost)\b|your|my-?(?:host|domain|server)|some|proxy\b|foo|bar|[a-z_-]{1,20}(?::\d{1,5})?$|user|a\b|1\.2\.3\.4|10\.0\.0\.|192\.0\.2\.)/i;

/** `scheme://user:password@host`. */
export const urlPassword: Detector = {
  kinds: [KIND],
  words: ['://'],
  find: ({ text, kind }, { start, end }) => {
    AUTHORITY.lastIndex = end;
    const found = AUTHORITY.exec(text);
    if (found === null) return [];
    const scheme = SCHEME.exec(text.slice(Math.max(0, start - 32), start))?.[1];
    if (scheme === undefined) return [];
    const [, user = '', password = '', host = ''] = found;
    if (isStandIn({ user, password, host }, kind.test)) return [];
    const from = end + user.length + 1;
    return [{ kind: KIND, start: from, end: from + password.length, rank: RANKS.assigned }];
  },
};

type Authority = { readonly user: string; readonly password: string; readonly host: string };

/** Whether they stand for others, as in documentation and tests. */
function isStandIn({ user, password, host }: Authority, test: boolean): boolean {
  if (isPlaceholder(password) || /^[%$*{<([]|[{}$]\w|^\*+$|:\d+$|^\.+$/.test(password) || /^[${<%*[]/.test(host))
    return true;
  if (WEAK.test(password))
    return test || EXAMPLE_HOST.test(host) || WEAK.test(user) || password.toLowerCase() === user.toLowerCase();
  if (password.toLowerCase() === user.toLowerCase()) return true;
  if (/^[A-Z][A-Z_]+$/.test(password) || /^[a-z]+[-_](?:password|pass|secret|token|key)$/i.test(password)) return true;
  return test && EXAMPLE_HOST.test(host);
}
