// What a scripted model does, made of a recording that was written by hand: the same words, the same files, at the same pace.

/** Tokens of an attempt that are said to have been used, in one sum. */
const NOTHING = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };

/**
 * The model's turns of one attempt, in order. Each takes `wait` ms of thinking, says something or not, and uses
 * one tool; the last uses none, which ends the work. Every turn is billed the same share of what the whole attempt is.
 * @param recording A recording without files beside it: src/adapters/agents/replay/read-recording.ts
 * @returns {readonly { wait: number, text?: string, call?: { name: string, input: object }, usage: object }[]}
 */
export function turnsOf({ entries }) {
  const turns = [];
  const known = new Set();
  let [since, text] = [0, undefined];
  const turn = (t, call) => {
    turns.push({
      wait: Math.max(0, t - since),
      ...(text === undefined ? {} : { text }),
      ...(call ? { call } : {}),
    });
    [since, text] = [Math.max(since, t), undefined];
  };
  const write = (t, { path, content, executable }) => {
    turn(t, { name: 'Write', input: { file_path: path, content: content.text } });
    known.add(path);
    if (executable) turn(t, bash(`chmod +x ${path}`));
  };
  const edit = (t, { path, find, replace }) => {
    // Claude Code edits no file that it has not read.
    if (!known.has(path)) read(t, path);
    turn(t, { name: 'Edit', input: { file_path: path, old_string: find, new_string: replace } });
  };
  const read = (t, path) => {
    turn(t, { name: 'Read', input: { file_path: path } });
    known.add(path);
  };
  for (const { t, step } of entries) {
    if (step.kind === 'write') write(t, step);
    else if (step.kind === 'edit') edit(t, step);
    if (step.kind !== 'event') continue;
    const { event } = step;
    if (event.kind === 'text') text = event.text;
    if (event.kind === 'tool-start' && event.tool === 'Read') read(t, event.summary);
    if (event.kind === 'tool-start' && event.tool === 'Bash') turn(t, bash(event.summary));
    // The command takes its own time.
    if (event.kind === 'tool-end') since = Math.max(since, t);
    if (event.kind === 'result') {
      text = event.summary;
      turn(t);
    }
  }
  return turns.map((each) => ({ ...each, usage: share(entries, turns.length) }));
}

function bash(command) {
  return { name: 'Bash', input: { command, description: 'Runs it' } };
}

function share(entries, parts) {
  const last = entries.findLast(({ step }) => step.kind === 'event' && step.event.kind === 'usage')?.step.event
    .usage[0];
  return Object.fromEntries(
    Object.entries(last?.tokens ?? NOTHING).map(([kind, count]) => [kind, Math.round(count / parts)]),
  );
}
