// Makes the files of a new agent, command, check or store: `npm run new -- <kind> <name>`.
// Adding one should be one new folder or file and one line in the list beside it; this writes both the way its siblings
// do it, so that nobody has to find out how.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './tools/common.mjs';

const kebab = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

/**
 * One line per kind. `make(name)` gives what to write: `files` as { path: text }, and `register` as { file, line }, a line
 * put before the one that says `// new: <kind>` there. A kind without `make` waits for its first real example.
 */
const kinds = {
  agent: { about: 'a coding agent', example: 'codex', name: kebab, place: (name) => `src/adapters/agents/${name}/` },
  command: {
    about: 'a command of br',
    example: 'session/pause',
    name: `${kebab}/${kebab}`,
    place: (name) => `src/cli/commands/${name}.ts`,
  },
  check: { about: 'a check of the gate', example: 'diff-size', name: kebab, place: (name) => `src/gate/${name}.ts` },
  store: {
    about: 'a place to keep events',
    example: 'postgres',
    name: kebab,
    place: (name) => `src/adapters/stores/${name}/`,
  },
};

const [kindName, name, ...rest] = process.argv.slice(2);
if (kindName === undefined || kindName === '--help' || kindName === '-h') process.stdout.write(help());
else create();

function help() {
  const lines = Object.entries(kinds).map(([kind, { about, example, place }]) => {
    return `  ${`${kind} ${example}`.padEnd(24)} ${about}: ${place(example)}`;
  });
  return `usage: npm run new -- <kind> <name>\n\n${lines.join('\n')}\n`;
}

function create() {
  const kind = Object.hasOwn(kinds, kindName) ? kinds[kindName] : undefined;
  if (kind === undefined) return refuse(`there is no kind ${kindName}\n\n${help()}`);
  if (name === undefined || rest.length > 0 || !new RegExp(`^${kind.name}$`).test(name)) {
    return refuse(`give one name in kebab-case, such as: npm run new -- ${kindName} ${kind.example}`);
  }
  if (existsSync(path.join(root, kind.place(name)))) return refuse(`${kind.place(name)} is there already`);
  if (kind.make === undefined)
    return refuse(`there is no template for ${kindName} yet; write ${kind.place(name)} by hand`);

  const { files, register } = kind.make(name);
  for (const [file, text] of Object.entries(files)) {
    const full = path.join(root, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text, { flag: 'wx' });
    process.stdout.write(`made ${file}\n`);
  }
  addLine(register);
}

function addLine({ file, line }) {
  const full = path.join(root, file);
  const text = readFileSync(full, 'utf8');
  const mark = `// new: ${kindName}`;
  const at = text.split('\n').findIndex((candidate) => candidate.trim() === mark);
  if (at < 0) return refuse(`${file} has no line "${mark}"; add this by hand: ${line}`);
  const lines = text.split('\n');
  const indent = lines[at].slice(0, lines[at].indexOf('/'));
  lines.splice(at, 0, `${indent}${line}`);
  writeFileSync(full, lines.join('\n'));
  process.stdout.write(`added a line to ${file}\n`);
}

function refuse(text) {
  process.stderr.write(`${text.trimEnd()}\n`);
  process.exitCode = 2;
}
