// Keeps the documents true: `npm run docs` writes the generated pages, `--check` says which of them are out of date and
// which relative links in any page lead nowhere.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { readIfThere, root } from './tools/common.mjs';

/** Pages made from code, each `{ file, render }`: where it goes from the top folder, and its text (may be a promise). */
const pages = [
  {
    file: 'schema/plan.schema.json',
    render: async () => (await import('../src/plan/plan-json-schema.ts')).planJsonSchema(),
  },
  {
    file: 'schema/config.schema.json',
    render: async () => (await import('../src/config/config-json-schema.ts')).configJsonSchema(),
  },
  {
    file: 'schema/event.schema.json',
    render: async () => (await import('./docs/event-schema.mjs')).eventSchema(),
  },
  {
    file: 'docs/reference/commands.md',
    render: async () => (await import('../src/cli/reference.ts')).commandReference(),
  },
  {
    file: 'docs/reference/exit-codes.md',
    render: async () => (await import('../src/cli/reference.ts')).exitCodeReference(),
  },
  {
    file: 'docs/reference/events.md',
    render: async () => (await import('./docs/event-reference.mjs')).eventReference(),
  },
];

const problems = [];
if (process.argv.includes('--check')) {
  for (const { file, text } of await rendered()) {
    if (readIfThere(path.join(root, file)) !== text) problems.push(`${file} is out of date: npm run docs`);
  }
  for (const file of markdownFiles()) problems.push(...brokenLinks(file));
} else {
  for (const { file, text } of await rendered()) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = 1;
}

function rendered() {
  return Promise.all(pages.map(async ({ file, render }) => ({ file, text: await render() })));
}

/** Those that git has or would take, so that nothing ignored is read. */
function markdownFiles() {
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z', '--', '*.md'], {
    cwd: root,
    encoding: 'utf8',
  });
  return list
    .split('\0')
    .filter((file) => file !== '' && !file.startsWith('test/fixtures/') && existsSync(path.join(root, file)));
}

function brokenLinks(file) {
  // Code is not prose: what looks like a link there is none.
  const text = readFileSync(path.join(root, file), 'utf8')
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .replace(/`[^`\n]*`/g, '');
  const found = [];
  for (const [, target] of text.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)) {
    if (/^[a-z][a-z+.-]*:/i.test(target)) continue;
    const [place, anchor] = target.split('#');
    const full = place === '' ? path.join(root, file) : path.resolve(root, path.dirname(file), decodeURI(place));
    if (!existsSync(full)) found.push(`${file}: no such file: ${target}`);
    else if (anchor && full.endsWith('.md') && !anchors(full).has(anchor))
      found.push(`${file}: no such heading: ${target}`);
  }
  return found;
}

/** The anchors that forges make of headings: lower case, no punctuation, dashes for spaces. */
function anchors(full) {
  const headings = readFileSync(full, 'utf8').matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm);
  return new Set(
    Array.from(headings, ([, text]) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}
