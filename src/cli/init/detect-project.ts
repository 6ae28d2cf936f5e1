/** What a project's own files say about building and testing it. */
export type Detected = {
  /** Prepares a fresh checkout; null: nothing to do, or unknown. */
  readonly setup: string | null;
  /** Runs the tests; null: unknown. */
  readonly test: string | null;
  /** The file that told, for people. */
  readonly from: string | null;
};

/** Reads a file of the project's top folder; null when it is not there. */
export type ReadFile = (name: string) => string | null;

/** Files that are looked at, so that the caller can read them beforehand. */
export const TELLING_FILES = [
  'package.json',
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
  'deno.json',
  'deno.jsonc',
  'Cargo.toml',
  'go.mod',
  'pyproject.toml',
  'uv.lock',
  'poetry.lock',
  'pytest.ini',
  'tox.ini',
  'setup.cfg',
  'requirements.txt',
  'Gemfile',
  '.rspec',
  'mix.exs',
  'mvnw',
  'pom.xml',
  'gradlew',
  'build.gradle',
  'build.gradle.kts',
  'composer.json',
  'justfile',
  'Makefile',
] as const;

type Detector = (read: ReadFile) => Detected | null;

/** Most specific first. A Makefile comes last: it is often a front for one of the others. */
const DETECTORS: readonly Detector[] = [
  node,
  deno,
  cargo,
  go,
  python,
  ruby,
  elixir,
  maven,
  gradle,
  composer,
  recipes('justfile', 'just'),
  recipes('Makefile', 'make'),
];

const NOTHING: Detected = { setup: null, test: null, from: null };

/** Finds out how a project is set up and tested, from the files in its top folder. */
export function detectProject(read: ReadFile): Detected {
  for (const detect of DETECTORS) {
    const found = detect(read);
    if (found?.test != null) return found;
  }
  return node(read) ?? NOTHING;
}

/** What `npm init` writes when there are no tests. */
const NO_TESTS = /no test specified/;

function node(read: ReadFile): Detected | null {
  const manifest = parseManifest(read('package.json'));
  if (manifest === null) return null;
  const [manager, setup] = packageManager(read);
  const script = manifest.test;
  const test =
    script === undefined || NO_TESTS.test(script) ? null : manager === 'bun' ? 'bun run test' : `${manager} test`;
  return { setup, test, from: 'package.json' };
}

function packageManager(read: ReadFile): readonly [string, string | null] {
  if (read('pnpm-lock.yaml') !== null) return ['pnpm', 'pnpm install --frozen-lockfile'];
  if (read('yarn.lock') !== null) return ['yarn', 'yarn install'];
  if (read('bun.lock') !== null || read('bun.lockb') !== null) return ['bun', 'bun install --frozen-lockfile'];
  return ['npm', read('package-lock.json') === null ? null : 'npm ci'];
}

function parseManifest(text: string | null): { readonly test: string | undefined } | null {
  if (text === null) return null;
  try {
    const manifest: unknown = JSON.parse(text);
    const scripts = isRecord(manifest) ? manifest['scripts'] : undefined;
    const test = isRecord(scripts) ? scripts['test'] : undefined;
    return { test: typeof test === 'string' ? test : undefined };
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function deno(read: ReadFile): Detected | null {
  const from = ['deno.json', 'deno.jsonc'].find((name) => read(name) !== null);
  return from === undefined ? null : { setup: null, test: 'deno test', from };
}

function cargo(read: ReadFile): Detected | null {
  return read('Cargo.toml') === null ? null : { setup: null, test: 'cargo test', from: 'Cargo.toml' };
}

function go(read: ReadFile): Detected | null {
  return read('go.mod') === null ? null : { setup: null, test: 'go test ./...', from: 'go.mod' };
}

function python(read: ReadFile): Detected | null {
  const project = read('pyproject.toml');
  const from =
    project === null
      ? ['pytest.ini', 'tox.ini', 'setup.cfg', 'requirements.txt'].find((name) => read(name) !== null)
      : 'pyproject.toml';
  if (from === undefined) return null;
  if (read('uv.lock') !== null) return { setup: 'uv sync', test: 'uv run pytest', from };
  if (read('poetry.lock') !== null) return { setup: 'poetry install', test: 'poetry run pytest', from };
  const usesPytest =
    read('pytest.ini') !== null ||
    [project, read('tox.ini'), read('setup.cfg'), read('requirements.txt')].some(
      (text) => text?.includes('pytest') === true,
    );
  return { setup: null, test: usesPytest ? 'python -m pytest' : 'python -m unittest', from };
}

function ruby(read: ReadFile): Detected | null {
  if (read('Gemfile') === null) return null;
  return {
    setup: 'bundle install',
    test: read('.rspec') === null ? 'bundle exec rake test' : 'bundle exec rspec',
    from: 'Gemfile',
  };
}

function elixir(read: ReadFile): Detected | null {
  return read('mix.exs') === null ? null : { setup: 'mix deps.get', test: 'mix test', from: 'mix.exs' };
}

function maven(read: ReadFile): Detected | null {
  if (read('pom.xml') === null) return null;
  return { setup: null, test: `${read('mvnw') === null ? 'mvn' : './mvnw'} -q test`, from: 'pom.xml' };
}

function gradle(read: ReadFile): Detected | null {
  const from = ['build.gradle.kts', 'build.gradle'].find((name) => read(name) !== null);
  return from === undefined
    ? null
    : { setup: null, test: `${read('gradlew') === null ? 'gradle' : './gradlew'} test`, from };
}

function composer(read: ReadFile): Detected | null {
  return parseManifest(read('composer.json'))?.test === undefined
    ? null
    : { setup: 'composer install', test: 'composer test', from: 'composer.json' };
}

/** A file of named recipes, one of which is called `test`. */
function recipes(file: string, program: string): Detector {
  return (read) =>
    /^test\b[^:=\n]*:(?!=)/m.test(read(file) ?? '') ? { setup: null, test: `${program} test`, from: file } : null;
}
