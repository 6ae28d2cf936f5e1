import { describe, expect, test } from 'vitest';
import { aTask } from '../../test/support/plans.ts';
import { composePrompt } from './prompt.ts';

const failure = {
  class: 'gate' as const,
  summary: 'red: npm test',
  evidence: 'npm test (exit code 1)\nexpected 2, got 3',
  resetsAt: null,
};
const check = {
  name: 'npm test',
  command: { kind: 'shell' as const, line: 'npm test' },
  failBefore: false,
  timeout: 1000,
};

describe('composePrompt', () => {
  test('a first try gets the task, the handoffs and the rules', () => {
    const task = aTask('api', { claims: ['src/api'], checks: [check] });
    const prompt = composePrompt({
      task,
      handoffs: [{ task: 'db', title: 'The store', text: 'use open()' }],
      retry: null,
    });
    expect(prompt).toMatchInlineSnapshot(`
      "do api

      # From the tasks before

      ## db: The store

      use open()

      # Rules

      - Work in the current directory only. Leave your changes uncommitted: they are committed for you.
      - Nobody can answer questions. Decide, and say in your last message what you decided.
      - Change only these paths (changes elsewhere are refused): src/api
      - Your work is accepted when these pass; run them yourself: \`npm test\`
      - If later tasks should know something (names, decisions, how to use what you built), write it to .br-handoff.md.
      "
    `);
  });

  test('a resumed conversation gets only what is new: the evidence', () => {
    const prompt = composePrompt({
      task: aTask('a'),
      handoffs: [],
      retry: { failure, mode: 'continue', resumed: true },
    });
    expect(prompt).not.toContain('do a');
    expect(prompt).toContain('expected 2, got 3');
    expect(prompt).toContain('still in the working tree');
  });

  test('a fresh try after a failure gets the task, the evidence, and is told that the tree is fresh', () => {
    const prompt = composePrompt({ task: aTask('a'), handoffs: [], retry: { failure, mode: 'fresh', resumed: false } });
    expect(prompt).toContain('do a');
    expect(prompt).toContain('expected 2, got 3');
    expect(prompt).toContain('The working tree is fresh');
  });

  test('an interrupted conversation is told to go on', () => {
    const prompt = composePrompt({
      task: aTask('a'),
      handoffs: [],
      retry: { failure: null, mode: 'continue', resumed: true },
    });
    expect(prompt).toContain('You were interrupted');
  });
});
