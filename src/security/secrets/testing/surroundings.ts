import { fillTemplate, type Random } from './fill-template.ts';

/** A text in which a secret stands somewhere. */
export type Surrounded = {
  readonly path: string;
  readonly bytes: Buffer;
  /** What was done, for a person to read. */
  readonly how: string;
};

/** How a value is given to a name: `@` is the name, `#` the value. */
const STATEMENTS: readonly (readonly [path: string, statement: string])[] = [
  ['src/app.ts', "const @ = '#';"],
  ['src/app.ts', 'const @ = `#`;'],
  ['src/app.tsx', "<Provider @='#' />"],
  ['src/app.js', "module.exports = { @: '#' };"],
  ['src/app.js', "fetch(url, { headers: { 'X-@': '#' } });"],
  ['app/main.py', '@ = "#"'],
  ['app/main.py', "client = Client(@='#', timeout=3)"],
  ['app/main.py', "os.environ['@'] = '#'"],
  ['app/main.rb', "config.@ = '#'"],
  ['app/main.rb', "{ :@ => '#' }"],
  ['src/Main.java', 'private static final String @ = "#";'],
  ['src/Main.java', 'client.setApi("#"); // @'],
  ['src/main.go', '@ := "#"'],
  ['src/main.rs', 'let @: &str = "#";'],
  ['src/App.cs', 'var @ = @"#";'],
  ['src/index.php', "define('@', '#');"],
  ['src/index.php', "$@ = '#';"],
  ['.env', '@=#'],
  ['.env.local', 'export @="#"'],
  ['config/app.yml', '  @: #'],
  ['config/app.yml', '  - name: @\n    value: "#"'],
  ['config/app.json', '  "@": "#",'],
  ['config/app.toml', '@ = "#"'],
  ['config/app.ini', '@ = #'],
  ['config/app.properties', 'app.@=#'],
  ['config/app.xml', '<@>#</@>'],
  ['config/app.xml', '<add key="@" value="#" />'],
  ['Dockerfile', 'ENV @=#'],
  ['main.tf', '  @ = "#"'],
  ['run.sh', "curl -H 'X-@: #' https://api.internal/v1"],
  ['README.md', 'The @ is `#`.'],
  ['README.md', '| @ | # |'],
  ['server.log', '2026-01-02 INFO @=# done'],
  ['data.csv', '1,@,#,x'],
  ['dump.sql', "INSERT INTO t VALUES (1, '@', '#');"],
  ['Main.ipynb', '   "@ = \\"#\\"\\n",'],
];

const NAMES = ['apiKey', 'API_KEY', 'api_key', 'serviceToken', 'SERVICE_TOKEN', 'k', 'value', 'credential_2', 'x'];

/** Each takes a line and says it in another way; all are undone by the scanner. */
const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
  base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  hex: (text) => Buffer.from(text).toString('hex'),
  percent: (text) =>
    text.replaceAll(/[^A-Za-z0-9]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`),
  'escape x': (text) =>
    text.replaceAll(/[\0-\u00FF]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`),
  'escape u': (text) =>
    text.replaceAll(/[\0-\u00FF]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
};

function pick<T>(list: readonly [T, ...T[]] | readonly T[], random: Random): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}

/** A token that stands for itself, somewhere in a program or a document. */
export function surroundedToken(token: string, random: Random): Surrounded {
  const [path, statement] = pick(STATEMENTS, random);
  const name = pick(NAMES, random);
  const line = statement.replaceAll('@', () => name).replaceAll('#', () => token);
  return placed({ path, line, how: `${path}: ${statement}` }, random);
}

/** A line in which a token stands beside what tells it. */
export function surroundedLine(line: string, random: Random): Surrounded {
  const before = pick(['', '  ', '\t', '// ', '# ', '- ', '"', '> '], random);
  return placed({ path: 'notes', line: before + line, how: `behind ${JSON.stringify(before)}` }, random);
}

/** A secret that is written in another way, up to two layers deep. */
export function encodedLine(line: string, random: Random): Surrounded {
  const names = Object.keys(ENCODINGS);
  const layers = random() < 0.6 ? [pick(names, random)] : [pick(names, random), pick(names, random)];
  const encoded = layers.reduce((text, name) => ENCODINGS[name]?.(text) ?? text, line);
  const whole = pick(['DATA=#', 'data: "#"', '#', "x = decode('#')", '<v>#</v>'], random).replace('#', () => encoded);
  return placed({ path: 'config/data.yml', line: whole, how: layers.join(' in ') }, random);
}

type Line = { readonly path: string; readonly line: string; readonly how: string };

/** The line among others: first, last, or in the middle of a large file, with line endings and encodings of Windows, too. */
function placed({ path, line, how }: Line, random: Random): Surrounded {
  const filler = (lines: number): string =>
    Array.from({ length: lines }, () => fillTemplate('  the {{az:5}} of {{az:7}}', random)).join('\n');
  const where = pick(['alone', 'first', 'last', 'middle', 'far'] as const, random);
  const size = where === 'far' ? 3000 : 3;
  const parts = {
    alone: [line],
    first: [line, filler(size)],
    last: [filler(size), line],
    middle: [filler(size), line, filler(size)],
    far: [filler(size), line, filler(3)],
  }[where];
  const crlf = random() < 0.3;
  const text = crlf ? parts.join('\n').replaceAll('\n', '\r\n') : parts.join('\n');
  const utf16 = random() < 0.1;
  const bytes = utf16 ? Buffer.from(`\uFEFF${text}`, 'utf16le') : Buffer.from(text);
  return { path, bytes, how: `${how}, ${where}${crlf ? ', CRLF' : ''}${utf16 ? ', UTF-16' : ''}` };
}
