/** What a path says of a file, as far as it matters to what is a secret in it. */
export type FileKind = {
  /**
   * - `code`: a value without quotes is an expression, not a text;
   * - `settings`: names and values, quoted or not (`.env`, INI, YAML, TOML, properties, shell);
   * - `prose`: documentation;
   * - `lock`: what a package manager wrote: full of hashes;
   * - `other`: anything else, and texts without a path.
   */
  readonly form: 'code' | 'settings' | 'prose' | 'lock' | 'other';
  /** Tests, fixtures, examples, mocks: values there are mostly made up. */
  readonly test: boolean;
};

const LOCKS =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|composer\.lock|gemfile\.lock|cargo\.lock|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|go\.sum|podfile\.lock|packages\.lock\.json|flake\.lock|mix\.lock|pubspec\.lock|gradle\.lockfile|\.terraform\.lock\.hcl|package\.resolved|verification-metadata\.xml)$/i;

const CODE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|pyi|java|kt|kts|scala|groovy|gradle|go|rs|c|h|cc|cpp|cxx|hpp|hh|m|mm|cs|fs|vb|php|rb|erb|swift|dart|ex|exs|erl|clj|cljs|hs|lua|pl|pm|r|jl|zig|sol|sql|ps1|psm1|coffee|elm|nim|ml|css|scss|less)$/i;

const SETTINGS =
  /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|\.npmrc|\.netrc|_netrc|\.pypirc|\.pgpass|\.my\.cnf|\.git-credentials|\.dockercfg|\.htpasswd|\.s3cfg|\.boto|credentials|config|dockerfile[^/]*|makefile|procfile)$|\.(?:env|ini|cfg|conf|cnf|config|properties|ya?ml|toml|json|json5|jsonc|ipynb|xml|plist|tf|tfvars|hcl|sh|bash|zsh|fish|bat|cmd|envrc|service|ovpn|rdp|reg|settings|prefs)$/i;

const PROSE =
  /\.(?:md|mdx|markdown|rst|txt|adoc|asciidoc|tex|org|html?|xhtml|1|2|3|5|7|8|po|pot|srt)$|(?:^|\/)(?:readme|changelog|changes|license|copying|news|authors|history)[^/]*$/i;

const TESTS =
  /(?:^|\/)(?:tests?|__tests__|spec|specs|testing|testdata|test[-_]?(?:data|files|fixtures|suite|cases|resources|utils)|fixtures?|__fixtures__|mocks?|__mocks__|__snapshots__|snapshots|stubs?|e2e|cypress|playwright|examples?|samples?|demos?|benchmarks?|testutils?|unittests?|androidtest|it)\/|(?:^|\/)(?:test_[^/]*|conftest)\.py$|[._-](?:test|tests|spec|specs|mock|mocks|stub|fixture|fixtures|example|sample|e2e|bench|stories)\.[^/]+$|(?:^|\/)[^/]*(?:Tests?|TestCase|Spec|IT|Mock)\.(?:java|kt|scala|groovy|cs|swift|php|m|mm)$|_(?:test|spec|mock)\.(?:go|rb|py|rs|exs|c|cc|cpp|dart|php|lua)$|\.snap$/;

const NONE: FileKind = { form: 'other', test: false };

/** Tells it from the path alone. */
export function fileKind(path: string | null): FileKind {
  if (path === null) return NONE;
  const test = TESTS.test(path);
  if (LOCKS.test(path)) return { form: 'lock', test };
  if (CODE.test(path)) return { form: 'code', test };
  if (SETTINGS.test(path)) return { form: 'settings', test };
  return { form: PROSE.test(path) ? 'prose' : 'other', test };
}
