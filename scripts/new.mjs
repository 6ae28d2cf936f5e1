// Makes the files of a new agent, command, check, rule or store: `npm run new -- <kind> <name>`.
// Adding one should be one new folder or file and one line in the list beside it; this writes both the way its siblings
// do it, so that nobody has to find out how. What it makes compiles, passes every check, and has tests of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { kinds } from './new/kinds.mjs';
import { root } from './tools/common.mjs';

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
  const isName = name !== undefined && new RegExp(`^${kind.name}$`).test(name) && !/(^|\/)index$/.test(name);
  if (!isName || rest.length > 0) {
    return refuse(`give one name in kebab-case, such as: npm run new -- ${kindName} ${kind.example}`);
  }
  if (existsSync(path.join(root, kind.place(name)))) return refuse(`${kind.place(name)} is there already`);
  const obstacle = kind.obstacle?.(name) ?? null;
  if (obstacle !== null) return refuse(obstacle);

  const words = { name, ...kind.words(name) };
  const made = filled(kindName, words);
  const changed = {};
  for (const [file, edit] of Object.entries(kind.edits(words))) {
    changed[file] = edit(readFileSync(path.join(root, file), 'utf8'));
    if (changed[file] === null) return refuse(`${file} has a new form, which scripts/new/kinds.mjs does not know`);
  }
  // Nothing is written before all of it is known.
  for (const [file, text] of Object.entries(made)) write(file, text, 'wx');
  for (const [file, text] of Object.entries(changed)) write(file, text, 'w');
  // Templates cannot know where lines break, for that depends on the name.
  run(
    'oxfmt',
    [...Object.keys(made), ...Object.keys(changed)].filter((file) => file.endsWith('.ts')),
  );
  if (kindName === 'command') run(process.execPath, ['scripts/docs.mjs']);
  process.stdout.write(`\nNext\n${[...kind.next(words), 'npm run check'].map((line) => `  ${line}\n`).join('')}`);
}

/** The files of a kind's templates, as { path: text }. */
function filled(kind, words) {
  const folder = path.join(root, 'scripts/new', kind);
  const templates = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.tmpl'));
  return Object.fromEntries(
    templates.map((template) => [
      template.replaceAll(path.sep, '/').replaceAll('__name__', words.name).slice(0, -'.tmpl'.length),
      readFileSync(path.join(folder, template), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, word) => words[word]),
    ]),
  );
}

function write(file, text, flag) {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text, { flag });
  process.stdout.write(`${flag === 'wx' ? 'made   ' : 'changed'} ${file}\n`);
}

function run(program, args) {
  const { error, status } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (error !== undefined || status !== 0) refuse(`this failed, run it by hand: ${program} ${args.join(' ')}`);
}

function refuse(text) {
  process.stderr.write(`${text.trimEnd()}\n`);
  process.exitCode = 2;
}
