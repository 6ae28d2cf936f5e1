import { describe, expect, test } from 'vitest';
import { resolveWho, type Who } from './resolve-who.ts';
import type { WhoDocument } from './who-schema.ts';

/** What a task, its role and the defaults say, and what comes of it. */
type Case = readonly [string, readonly [WhoDocument, WhoDocument, WhoDocument], Who];

describe('who does a task', () => {
  test.each<Case>([
    ['nothing said: the default agent chooses', [{}, {}, {}], { agent: 'claude', model: null }],
    [
      'the task says more than its role, the role more than the defaults',
      [{ effort: 'low' }, { effort: 'high', fallback: ['codex'] }, { effort: 'max', agent: 'claude', model: 'opus' }],
      { agent: 'claude', model: 'opus', effort: 'low', fallback: ['codex'] },
    ],
    [
      'a model and an effort stay with the agent they were written for',
      [{ agent: 'claude' }, { agent: 'codex', model: 'gpt-6', effort: 'xhigh', policy: 'best' }, {}],
      { agent: 'claude', model: null, policy: 'best' },
    ],
    [
      'a role of another agent does not get the model of the defaults',
      [{}, { agent: 'codex' }, { agent: 'claude', model: 'opus', effort: 'high' }],
      { agent: 'codex', model: null },
    ],
    [
      'a model of a task is taken although all others are chosen',
      [{ model: 'opus' }, {}, { policy: 'cheapest' }],
      { agent: 'claude', model: 'opus', policy: 'fixed' },
    ],
    [
      'a task whose model is to be chosen does not get that of the defaults',
      [{ policy: 'cheapest' }, {}, { model: 'opus' }],
      { agent: 'claude', model: null, policy: 'cheapest' },
    ],
    [
      'a fixed policy keeps the model that is named elsewhere',
      [{ policy: 'fixed' }, { model: 'sonnet' }, { policy: 'best' }],
      { agent: 'claude', model: 'sonnet', policy: 'fixed' },
    ],
    [
      'nobody takes over where the task says so',
      [{ fallback: [] }, {}, { fallback: ['codex'] }],
      { agent: 'claude', model: null, fallback: [] },
    ],
  ])('%s', (_, levels, expected) => {
    expect(resolveWho(levels)).toEqual(expected);
  });
});
