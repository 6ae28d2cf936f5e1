// What `npm run new` can make. Each kind has a folder beside this file that is laid out like the repository: files end in
// `.tmpl`, `__name__` in a path and `{{word}}` in a text are replaced.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tools/common.mjs';

const kebab = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const commands = 'src/cli/commands';

/**
 * - `name`, `example`: which names are taken, and one to show;
 * - `place(name)`: what must not be there yet;
 * - `obstacle(name)`: what else stands in the way, or null;
 * - `words(name)`: replacements, besides `{{name}}`;
 * - `edits(words)`: by file, what puts the new one into a list: text -> text, or null where the list was not found;
 * - `next(words)`: what is left to do.
 */
export const kinds = {
  agent: {
    about: 'a coding agent',
    example: 'codex',
    name: kebab,
    place: (name) => `src/adapters/agents/${name}/`,
    words: (name) => ({ id: camel(name) }),
    edits: ({ name, id }) => ({
      'src/adapters/agents/index.ts': (text) =>
        withItem(withImport(text, `import { ${id}Agent } from './${name}/index.ts';`), 'agents', `${id}Agent`),
    }),
    next: ({ name }) => [
      `put a real transcript into src/adapters/agents/${name}/cases/ and read it in decoder.ts; then`,
      `BR_UPDATE_CASES=1 npm run test:unit -- agents/${name}`,
    ],
  },
  check: {
    about: 'a check of the gate',
    example: 'diff-size',
    name: kebab,
    place: (name) => `src/gate/${name}-check.ts`,
    words: (name) => ({ id: camel(name) }),
    edits: ({ name, id }) => ({
      'src/gate/gate.ts': (text) =>
        withItem(withImport(text, `import { ${id}Check } from './${name}-check.ts';`), 'CHANGE_CHECKS', `${id}Check`),
    }),
    next: ({ name }) => [`put your rule in place of REFUSED in src/gate/${name}-check.ts, and its cases in the test`],
  },
  command: {
    about: 'a command of br',
    example: 'plan/explain',
    name: `${kebab}(?:/${kebab})?`,
    place: (name) => `${commands}/${name}.ts`,
    obstacle: commandObstacle,
    words: (name) => ({
      id: RESERVED.has(camel(name)) ? `${camel(name)}Command` : camel(name),
      words: name.replace('/', ' '),
      schema: name.replace('/', '-'),
      file: path.posix.basename(name),
      up: name.includes('/') ? '../..' : '..',
    }),
    edits: (words) => ({ [`${commands}/index.ts`]: (text) => withCommand(text, words) }),
    next: ({ name, words }) => [
      `say what br ${words} does: its line in ${commands}/index.ts, the rest in ${commands}/${name}.ts; then`,
      'npm run docs',
    ],
  },
  rule: {
    about: 'a vendor whose secrets are looked for',
    example: 'stripe',
    name: kebab,
    place: (name) => `src/security/secrets/rules/${name}/`,
    words: (name) => ({
      id: camel(name),
      Name: pascal(name),
      near: [...new Set([name, name.replaceAll('-', '_'), name.replaceAll('-', '')])]
        .map((word) => `'${word}'`)
        .join(', '),
      WORD: name.replaceAll('-', '_').toUpperCase(),
    }),
    edits: ({ name, id }) => ({ 'src/security/secrets/rules/index.ts': (text) => withVendor(text, name, id) }),
    next: ({ name }) => [
      `say in src/security/secrets/rules/${name}/rules.ts what the tokens look like, and show them in bad.txt and ok.txt; then`,
      `BR_VENDOR=${name} npm run test:unit -- security/secrets/rules`,
    ],
  },
  store: {
    about: 'a place to keep events',
    example: 'postgres',
    name: kebab,
    place: (name) => `src/adapters/stores/${name}/`,
    words: (name) => ({ Id: pascal(name), variable: `BR_TEST_${name.replaceAll('-', '_').toUpperCase()}` }),
    edits: () => ({}),
    next: ({ name, variable }) => [
      `write the store that src/ports/store.ts describes; then ${variable}=<place> npm run test:unit -- stores/${name}`,
      'src/app.ts goes on with SQLite until you change that',
    ],
  },
};

/** Words of the language, and the imports of the template. */
const RESERVED = new Set(
  `answer command ok optional await break case catch class const continue debugger default delete do else enum export
  extends false finally for function if implements import in interface let new null package private protected public
  return static super switch this throw true try typeof var void while with yield`.split(/\s+/),
);

function commandObstacle(name) {
  const [first, second] = name.split('/');
  if (first === 'help') return 'br help is there already';
  if (second === undefined && existsSync(path.join(root, commands, first))) return `${commands}/${first}/ is a group`;
  if (second !== undefined && existsSync(path.join(root, commands, `${first}.ts`))) return `br ${first} is a command`;
  return null;
}

/** `diff-size` -> `diffSize`, `plan/show` -> `planShow`. */
function camel(name) {
  return name.replace(/[-/](.)/g, (_, letter) => letter.toUpperCase());
}

/** `diff-size` -> `DiffSize`. */
function pascal(name) {
  return name.charAt(0).toUpperCase() + camel(name).slice(1);
}

/** Behind the last import. */
function withImport(text, line) {
  const last = Array.from(text.matchAll(/^import .*;\n/gm)).at(-1);
  return last === undefined ? null : insert(text, last.index + last[0].length, `${line}\n`);
}

/** At the end of `const <list>: … = […];`. */
function withItem(text, list, item) {
  const found = new RegExp(`const ${list}\\b[^=]*= \\[[^\\]]*?(?=,?\\s*\\];)`).exec(text ?? '');
  return found === null ? null : insert(text, found.index + found[0].length, `, ${item}`);
}

/** In the list of vendors, which is sorted. */
function withVendor(text, name, id) {
  const imports = /^import \{ [^}]+ \} from '\.\/[^']+';$/gm;
  const folders = [...(text ?? '').matchAll(imports)].map(([line]) => line);
  const list = /(const vendors\b[^=]*= \[)[^\]]*(\];)/.exec(text ?? '');
  if (folders.length === 0 || list === null) return null;
  const folderOf = (line) => /'\.\/([^/]+)\//.exec(line)[1];
  const nameOf = (line) => /\{ (\S+) \}/.exec(line)[1];
  const lines = [...folders, `import { ${id} } from './${name}/rules.ts';`].sort((a, b) =>
    folderOf(a) < folderOf(b) ? -1 : 1,
  );
  const first = text.indexOf(folders[0]);
  const end = text.indexOf(folders.at(-1)) + folders.at(-1).length;
  const rest = text
    .slice(end)
    .replace(list[0], `${list[1]}\n${lines.map((line) => `  ${nameOf(line)},\n`).join('')}${list[2]}`);
  return text.slice(0, first) + lines.join('\n') + rest;
}

/** With its group where that exists, else under "Look". */
function withCommand(text, { name, id, words }) {
  const group = words.split(' ').length === 1 ? null : words.split(' ')[0];
  const sibling = group === null ? -1 : text.indexOf(`'${group} `);
  const from = sibling < 0 ? text.indexOf("title: 'Look'") : sibling;
  const end = text.indexOf('\n    ],', from);
  if (from < 0 || end < 0) return null;
  const load = `async () => (await import('./${name}.ts')).${id}`;
  const listed = insert(text, end, `\n      entry('${words}', 'Show a session in a line', ${load}),`);
  if (group === null || sibling >= 0) return listed;
  const groups = /const COMMAND_GROUPS[^=]*= \{[^}]*/.exec(listed);
  return groups && insert(listed, groups.index + groups[0].length, `  '${group}': 'Commands of ${group}',\n`);
}

function insert(text, at, more) {
  return text.slice(0, at) + more + text.slice(at);
}
