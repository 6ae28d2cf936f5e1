import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { slotEnv } from '../../src/adapters/workspaces/git/slot-env.ts';
import { attemptEnvironment } from '../../src/run/environment.ts';
import { someSession, someTask } from '../support/session-states.ts';

// Pages of the guide that list what the code knows: a new one is in the list, or this fails.

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const words = (text: string): readonly string[] => Array.from(text.matchAll(/`([\w-]+)`/g), ([, word = '']) => word);

test('the guide says what follows every class of failure', () => {
  const [, union = ''] = /export type FailureClass =([^;]*);/.exec(read('src/model/attempt-failure.ts')) ?? [];
  const classes = Array.from(union.matchAll(/'([\w-]+)'/g), ([, name]) => name);
  expect(classes.length).toBeGreaterThan(15);
  const page = read('docs/guide/when-things-go-wrong.md');
  const table = page.slice(page.indexOf('| class'), page.indexOf('\n\nTries take turns'));
  expect(words(table)).toEqual(expect.arrayContaining(classes));
});

test('the guide names every variable that a task is given', () => {
  const session = someSession([{ task: someTask('a') }]);
  const attempt = { id: 'a/1', number: 1, base: '0' };
  const paths = {
    workspace: { path: '/w', env: slotEnv('/pool/s/slot-1', 20_000) },
    repositoryRoot: '/r',
    inbox: '/i',
    outbox: '/o',
    scratch: '/s',
  };
  const given = attemptEnvironment({}, { session, plan: session.plan, task: someTask('a'), attempt, ...paths });
  const named = words(read('docs/guide/environment.md'));
  expect(named).toEqual(expect.arrayContaining(Object.keys(given).filter((name) => name.startsWith('BR_'))));
});
