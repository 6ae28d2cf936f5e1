// docs/reference/events.md, from the types and comments of src/model/: what an event means is said once.
import { comment, declared, eventTypes, field } from './declarations.mjs';

/**
 * What events are about, and which types tell of it: all that begin with a prefix, or a type by its name. A type may tell of
 * several; none may be left out.
 */
const FAMILIES = [
  ['session', ['session.', 'plan.changed', 'command.handled', 'note']],
  ['task', ['task.']],
  ['attempt', ['attempt.']],
  ['gate check', ['gate.']],
  ['landing', ['landing.', 'attempt.landed', 'conflict.predicted']],
  ['model', ['model.used']],
  ['usage', ['usage.', 'telemetry.received', 'attempt.agent', 'attempt.finished']],
  ['fallback', ['model.fallback']],
  ['quota', ['agent.parked', 'attempt.agent']],
  ['budget', ['budget.']],
  ['estimate', ['estimate.']],
  ['security finding', ['security.']],
  ['performance', ['performance.']],
  ['alert', ['alert.']],
  ['error', ['error.']],
  ['system', ['system.', 'history.imported']],
];

/** The page: every event type, and what an agent's events look like. */
export function eventReference() {
  const events = eventTypes();
  const agent = declared('src/model/agent-event.ts', 'AgentEvent').type.types.map((type) => {
    const [kind, ...data] = type.members;
    return { name: kind.type.literal.text, about: comment(type), data: data.map(field) };
  });
  const records = events.findIndex(({ name }) => name === 'model.used');
  return `# Events

<!-- Made from the code by \`npm run docs\`; changes here are lost. -->

Everything that happens is one of these, appended to \`.buildrunner/data.db\` and never changed. \`br telemetry show --json\`, \`br logs --json\` and
\`br run --json\` print them, one JSON document a line, as [event.schema.json](../../schema/event.schema.json) has it (\`buildrunner/event.schema.json\`
of the package):

| Key | Meaning |
| --- | --- |
| \`schema\` | \`br.event/1\` |
| \`seq\` | place in the log of the repository, from 1, without gaps |
| \`id\` | a UUID of version 7 made of time and place: unique among repositories, and in order as text |
| \`type\`, \`version\` | one of the types below, and the version of what it carries |
| \`at\` | milliseconds since 1970, UTC, by the clock of the machine; never goes back within a session |
| \`mono\` | milliseconds by a clock that nobody sets: the difference of two is how long it took, where both were stored by the same \`br\` (since the last \`session.started\`). Null: not known |
| \`session\`, \`task\`, \`attempt\` | what it is about; task and attempt are null where it is about more, and the session is null where it is about the whole repository |
| \`data\` | see below |

Types are those of [src/model](../../src/model/event.ts). Money is in millionths of a US dollar, times in milliseconds, memory in bytes.

Secrets are taken out before anything is stored. What older versions have stored stays as it is; it is printed as it would be written today, so
\`version\` is always the newest.

## What they are about

| About | Types |
| --- | --- |
${families(events.map(({ name }) => name))}

## Events of sessions

The state of a session is made of these, in order, and of nothing else.

${table(events.slice(0, records), 'Type')}
## Records

They change no session: what was measured, seen or done beside the work.

${table(events.slice(records), 'Type')}
## What agents do

\`data.event\` of \`attempt.agent\`; \`data.raw\` says where in the attempt's \`stdout.log\` the line stands.

${table(agent, 'Kind')}`;
}

function families(names) {
  const fits = (name, pattern) => (pattern.endsWith('.') ? name.startsWith(pattern) : name === pattern);
  const missing = names.filter((name) => !FAMILIES.some(([, patterns]) => patterns.some((one) => fits(name, one))));
  if (missing.length > 0) throw new Error(`scripts/docs/event-reference.mjs: in no family: ${missing.join(', ')}`);
  return FAMILIES.map(([family, patterns]) => {
    const named = patterns.flatMap((one) => {
      const found = names.filter((name) => fits(name, one));
      if (found.length === 0) throw new Error(`scripts/docs/event-reference.mjs: there is no type ${one}`);
      return found;
    });
    return `| ${family} | ${[...new Set(named)].map((name) => `\`${name}\``).join(', ')} |`;
  }).join('\n');
}

function table(rows, title) {
  const lines = rows.map(({ name, about, data }) => `| \`${name}\` | ${cell(about)} | ${cell(data.join('<br>'))} |`);
  return `| ${title} | When | Data |\n| --- | --- | --- |\n${lines.join('\n')}\n`;
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}
