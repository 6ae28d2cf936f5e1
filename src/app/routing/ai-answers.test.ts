import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openAnswers, questionKey } from './ai-answers.ts';

async function stateDir(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'br answers '));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

test('an answer is kept whole, under the content of its question', async () => {
  const dir = await stateDir();
  const key = questionKey(['1', 'small', 'question']);
  expect(await openAnswers(dir).get(key)).toBeNull();
  const answer = { score: 4, reason: 'ü "\n' };
  // Any number of writers: each file appears whole, and nothing is left beside it.
  await Promise.all(Array.from({ length: 20 }, () => openAnswers(dir).put(key, answer)));
  expect(await openAnswers(dir).get(key)).toEqual(answer);
  expect(await readdir(path.join(dir, 'estimates'))).toEqual([`${key}.json`]);
});

test('parts of a question are told apart, however they are cut', () => {
  expect(questionKey(['ab', 'c'])).not.toBe(questionKey(['a', 'bc']));
  expect(questionKey(['a', 'b'])).toBe(questionKey(['a', 'b']));
});

test('of more than a thousand answers the oldest go', async () => {
  const dir = await stateDir();
  const answers = openAnswers(dir);
  await answers.put('first', 1);
  const folder = path.join(dir, 'estimates');
  await utimes(path.join(folder, 'first.json'), 1, 1);
  await Promise.all(Array.from({ length: 999 }, (_, nth) => writeFile(path.join(folder, `${nth}.json`), '0')));
  expect(await answers.get('first')).toBe(1);
  await answers.put('last', 2);
  expect([await answers.get('first'), await answers.get('last')]).toEqual([null, 2]);
  expect((await readdir(folder)).length).toBeLessThan(1_000);
});
