import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { COMMAND_GROUPS, COMMANDS } from '../commands/index.ts';
import { candidates, type Lookup } from './candidates.ts';
import { printCompletionScript } from './script.ts';

const registry = { groups: COMMANDS, families: COMMAND_GROUPS };

const lookup: Lookup = (what, { session }) =>
  Promise.resolve([
    { value: `${what}-1`, about: session ?? 'of the newest' },
    { value: `${what}-2`, about: 'a\u001B[31m\tb' },
  ]);

async function after(...words: readonly string[]): Promise<readonly string[]> {
  return (await candidates(words, registry, lookup)).map(({ value }) => value);
}

test.each<[readonly string[], readonly string[]]>([
  [['sta'], ['status']],
  [['pl'], ['plan']],
  [
    ['plan', ''],
    ['check', 'show', 'quote'],
  ],
  [['help', 'sal'], ['salvage']],
  [['compl'], ['completion']],
  [
    ['logs', ''],
    ['task-1', 'task-2'],
  ],
  [
    ['retry', 'task-1', ''],
    ['task-1', 'task-2'],
  ],
  [['logs', 'task-1', ''], []],
  [
    ['record', ''],
    ['attempt-1', 'attempt-2'],
  ],
  [
    ['replay', 'r'],
    ['recording-1', 'recording-2'],
  ],
  [
    ['status', 's'],
    ['session-1', 'session-2'],
  ],
  [
    ['logs', '--session', ''],
    ['session-1', 'session-2'],
  ],
  [
    ['logs', '--session', 'session-2', 'task-'],
    ['task-1', 'task-2'],
  ],
  [['logs', '--fo'], ['--follow']],
  [['logs', '--no'], ['--no-color']],
  [['--j'], ['--json']],
  [
    ['salvage', 'show', ''],
    ['kept-1', 'kept-2'],
  ],
  [['plan', 'show', '--format', 'm'], ['mermaid']],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish', 'powershell'],
  ],
  [
    ['run', ''],
    ['plan-1', 'plan-2'],
  ],
  [['run', '--budget', ''], []],
  [['bogus', ''], []],
])('after "br %s" comes %s', async (words, expected) => {
  expect(await after(...words)).toEqual(expected);
});

test('ids are of the session the line names, and descriptions hold nothing a shell or a terminal obeys', async () => {
  const list = await candidates(['logs', '--session', 'x', ''], registry, lookup);
  expect(list).toEqual([
    { value: 'task-1', about: 'x' },
    { value: 'task-2', about: 'a b' },
  ]);
});

test('in bash the words reach br as they are typed, and nothing in them is run', async () => {
  let script = '';
  printCompletionScript('bash', (text) => (script += text));
  const line = [
    'br() { printf "%s\\tabout\\n" "${@:3}"; echo ":4"; }',
    'COMP_WORDS=(br logs \'$(echo run >&2)\' x); COMP_CWORD=3; _br; printf "<%s>" "${COMPREPLY[@]}"',
  ].join('\n');
  const { stdout, stderr } = await promisify(execFile)('bash', ['--norc', '-c', `${script}\n${line}`]);
  expect([stdout, stderr]).toEqual(['<logs><$(echo run >&2)><x>', '']);
});
