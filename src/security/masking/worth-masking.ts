/** Shorter ones are found in any text. */
const SHORTEST = 6;

/** From here on a value may be anything, but a word of `COMMON`; below, it must not be a word at all. */
const SHORTEST_PLAIN = 8;

/** Digits alone, up to this many, are numbers of anything. */
const LONGEST_NUMBER = 9;

/** What is made of fewer is a line across a page. */
const FEWEST_SIGNS = 3;

/** Values of settings, and words of every log: who takes one for a password has none, and would have logs of stars. */
const COMMON: ReadonlySet<string> = new Set(
  `abcdefgh abcd1234 abc12345 academic accepted accounts activate activity additional administrator advanced allowed alphabet
  alternative analysis anonymous answered anything application approved archived argument articles assembly assigned attempts
  automatic autoload available backend background balanced baseline behavior benchmark branches browsers building buildrunner
  business callback canceled cancelled category changeme changeit change-me change_me changeme123 channels charset children
  classname classpath clipboard codebase codespace collapse collection comments commits commercial common community company
  complete completed component computer condition config configuration configure connected connection console constant
  container contents continue controls copyright corporate correct counters coverage created critical customer customers
  dashboard database datadir datetime debugger december default defaults definition deflate delivery demodemo dependency
  deployment descending description desktop detached detailed developer developers development dictionary directory disabled
  discovery disposed distance distributed docker-compose document documents domain download duration dynamic education
  electron elements embedded employee enabled encoding encrypted engineering enterprise entities environment evaluate example
  example.com examples exchange executable execution existing expected explicit explorer exporter extended extension external
  external-secret factory failures fallback features february filename filesystem filtered finished firewall fixtures folder
  foobar foobarbaz forbidden formatted framework frontend function functions gateway generated generator global google.com
  gradient graphics greeting guest guestguest handler hardware hello-world helloworld hostname identifier identity ignored
  immutable implement important included includes incoming indexing infinity info@example.com information inherited inline input
  installed instance integration interface internal internet interval invalid iterator javascript keyboard keychain language
  latest launcher learning letmein libraries library lifecycle listener literal location localdev localhost localhost:3000
  localhost:8080 logging machine maintenance management manifest markdown master maximum mergeable messages metadata microservice
  middleware migration minimal minimum missing modified monitoring multiple mypassword mysecret namespace negative network newsletter
  none nonexistent notfound nothing notification november nullable numbering oauth oauth2 objects observer october offline
  openssl operation operations operator optional options organization original outgoing output override overview packages
  parameter parameters parallel password password1 password12 password123 passw0rd passwords patterns payments pending performance
  permission persistent personal pipeline pipelines placeholder platform playground plugins policies position positive possible
  postgres postgresql practice preferred preview previous primary priority private problems processed processes producer
  production products professional profile progress project projects properties property protected protocol provider providers
  prototype public publisher qwerty qwerty123 qwertyui random reactive readonly received recovery redirect reference references
  registry rejected release released relative remember remote removed rendered replica repository request required requests
  research reserved resolved resource resources response restart restored restricted results returned revision rollback root
  rootroot rsa-sha256 running runtime samesite sandbox schedule scheduled scheduler secret secret123 secrets security selected
  semantic separate september sequence serialize server services session settings severity sha256 sha-256 shutdown sign-in
  signature similar simple skipped snapshot software solution something somewhere sources specific specified staging standard
  standalone started starting startup statement statistics statuses stopped storage strategy streaming strict strings structure
  students subject submitted subscribe succeeded success successful summary supersecret superuser support supported suspended
  switched symbols synchronous systems template templates temporary terminal terraform test test1234 testing testtest testuser
  thursday timeline timestamp tokenizer toolchain topsecret tracking transfer transform transport triggered true truncate
  tutorial typescript undefined unknown unlimited unlocked unsigned untracked updated upgrade uploaded upstream username
  username:password utilities validate validated validation variable variables verified verify-full version versions viewport
  virtual warehouse warning warnings webhook webpack website whatever wildcard windows workbench workflow workspace workspaces
  xxxxxxxx yourpassword yoursecret your-api-key your_api_key your-token-here your_token_here your-secret-here 00000000 11111111
  12345678 123456789 1234567890 87654321`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/**
 * Whether a value that is called a secret should be looked for in every text. Not those that stand in any text: short ones, words
 * and values of settings (`true`, `production`), numbers, paths and addresses without anything secret in them, references
 * (`${OTHER}`), the same sign again and again.
 */
export function isWorthMasking(value: string): boolean {
  if (value.length < SHORTEST || COMMON.has(value.toLowerCase())) return false;
  if (new Set(value).size < FEWEST_SIGNS) return false;
  if (value.length <= LONGEST_NUMBER && /^\d+$/.test(value)) return false;
  if (isReference(value) || isPlace(value)) return false;
  return (
    value.length >= SHORTEST_PLAIN ||
    !/^(?:[A-Z]?[a-z]+|[A-Z]+|[a-z]+[-_. ][a-z]+|[a-z]{1,4}-?\d{1,4}|[\d.]+)$/.test(value)
  );
}

/** A word, as far as its letters go, or short: told only where no other letters stand beside it. */
export function isWordLike(value: string): boolean {
  return value.length < SHORTEST_PLAIN || /^(?:[A-Z]?[a-z]{1,15}|[A-Z]{1,15})$/.test(value);
}

/** Names of what holds the value: `${TOKEN}`, `$TOKEN`, `{{ secrets.TOKEN }}`, `<your token>`. */
function isReference(value: string): boolean {
  return /^(?:\$[A-Z_][A-Z0-9_]*|\$?\{\{?[^{}]*\}?\}|<[^<>]*>|%[A-Z_]+%)$/.test(value);
}

/** A file, a socket, or an address without user, query or fragment: found all over logs, and nobody's secret. */
function isPlace(value: string): boolean {
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\/[\w.[\]:-]+(?:\/[\w.~/-]{0,200})?$/i.test(value)) return !hasLongRun(value);
  return /^(?:\/|~\/|\.{1,2}\/|[A-Za-z]:[\\/])(?:[\w.@ -]+[\\/])*[\w.@ -]*$/.test(value) && !hasLongRun(value);
}

/** A part of a path that looks like chance: webhooks carry their secret in the path. */
function hasLongRun(value: string): boolean {
  return value.split(/[/\\]/).some((part) => /^[\w-]{16,}$/.test(part) && /\d/.test(part) && /[A-Za-z]/.test(part));
}
