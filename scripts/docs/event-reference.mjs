// docs/reference/events.md, from the types and comments of src/model/: what an event means is said once.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../tools/common.mjs';

/** The page: every event type, and what an agent's events look like. */
export function eventReference() {
  const events = membersOf(declared('src/model/event.ts', 'EventPayloads'));
  const agent = declared('src/model/agent-event.ts', 'AgentEvent').type.types.map((type) => {
    const [kind, ...data] = type.members;
    return { name: kind.type.literal.text, about: comment(type), data: data.map(field) };
  });
  return `# Events

<!-- Made from the code by \`npm run docs\`; changes here are lost. -->

Everything that happens is one of these, appended to \`.buildrunner/data.db\` and never changed. \`br logs --json\` and \`br run --json\` print them, one
JSON document a line:

| Key | Meaning |
| --- | --- |
| \`schema\` | \`br.event/1\` |
| \`seq\` | place in the log of the repository, from 1, without gaps |
| \`type\`, \`version\` | one of the types below, and the version of what it carries |
| \`at\` | milliseconds since 1970, UTC |
| \`session\`, \`task\`, \`attempt\` | what it is about; task and attempt are null where it is about more |
| \`data\` | see below |

Types are those of [src/model](../../src/model/event.ts). Money is in millionths of a US dollar, times in milliseconds.

## Types

${table(events, 'Type')}
## What agents do

\`data.event\` of \`attempt.agent\`; \`data.raw\` says where in the attempt's \`stdout.log\` the line stands.

${table(agent, 'Kind')}`;
}

function declared(file, name) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = source.statements.find((node) => ts.isTypeAliasDeclaration(node) && node.name.text === name);
  if (found === undefined) throw new Error(`${file} declares no type ${name}`);
  return found;
}

function membersOf({ type }) {
  return type.members.map((member) => ({
    name: member.name.text,
    about: comment(member),
    data: member.type.members.map(field),
  }));
}

function field({ name, type }) {
  const text = type.getText().replaceAll('readonly ', '').replaceAll(/\s+/g, ' ');
  return `\`${name.text}\`: \`${text.replace(/^\| /, '')}\``;
}

/** The doc comment that stands right before a node; a member of a union has it before its bar. */
function comment(node) {
  const source = node.getSourceFile().text;
  const before = source.slice(0, node.getStart()).replace(/\s*\|?\s*$/, '');
  const found = /\/\*\*((?:(?!\*\/)[^])*)\*\/$/.exec(before);
  return found === null ? '' : found[1].replaceAll(/\s*\n\s*\*\s?/g, ' ').trim();
}

function table(rows, title) {
  const lines = rows.map(({ name, about, data }) => `| \`${name}\` | ${cell(about)} | ${cell(data.join('<br>'))} |`);
  return `| ${title} | When | Data |\n| --- | --- | --- |\n${lines.join('\n')}\n`;
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}
