import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openAskWorld } from '../../../test/support/ask-world.ts';
import { fakeSecret } from '../../../test/support/fake-secret.ts';
import {
  type ApiReply,
  errorReply,
  ESTIMATE,
  fakeApiKey,
  messageReply,
  startMessagesApi,
} from '../../../test/support/messages-api.ts';
import { err } from '../../lib/result.ts';
import { FailureError } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import type { AskParts } from './ai-parts.ts';
import { ask } from './ask.ts';

const TASK = { text: 'Add a queue to the importer', files: ['src/importer.ts'] };
const other = (nth: number): typeof TASK => ({ ...TASK, text: `${TASK.text}, part ${nth}` });
const good = messageReply(ESTIMATE);

/** The outcomes that were recorded, with their costs. */
type Outcomes = readonly (readonly [string, number | 'unknown'])[];

async function outcomes(world: Awaited<ReturnType<typeof openAskWorld>>): Promise<Outcomes> {
  return (await world.records()).flatMap((event) =>
    event.type === 'estimate.asked'
      ? [[event.data.outcome, event.data.cost.source === 'unknown' ? 'unknown' : event.data.cost.amount] as const]
      : [],
  );
}

describe('a model that is asked how hard a task is', () => {
  test('answers once for the same question, whoever asks, and it is recorded what that cost', async () => {
    await using api = await startMessagesApi(good);
    await using world = await openAskWorld(api.url);
    const estimate = {
      model: 'claude-haiku-4-5-20251001',
      reason: 'Several parts change together.',
      lines: 180,
      files: 6,
      score: 58,
      critical: false,
      taskType: 'new_feature',
      flags: ['concurrency'],
      confidence: 0.7,
    };
    expect(await ask(world.parts(), TASK)).toEqual({ estimate, note: null });
    expect(await ask(world.parts(), TASK)).toEqual({ estimate, note: null });
    // One without a key has the answer, too.
    expect(await ask(world.parts({ env: { ANTHROPIC_API_KEY: '' } }), TASK)).toEqual({ estimate, note: null });
    expect(api.requests).toHaveLength(1);
    // 900 tokens at $1 and 80 at $5 for a million.
    const [reserved, asked, ...rest] = await world.records();
    expect(rest).toEqual([]);
    expect(asked).toMatchObject({
      type: 'estimate.asked',
      data: {
        model: 'claude-haiku-4-5',
        tokens: { input: 900, output: 80, cacheRead: 0, cacheWrite: 0 },
        cost: { source: 'estimated', amount: 1_300 },
        outcome: 'answered',
      },
    });
    const call = asked?.type === 'estimate.asked' ? asked.data.call : '';
    expect(reserved).toMatchObject({ type: 'estimate.reserved', data: { call, model: 'claude-haiku-4-5' } });
    // Another question, another model: asked.
    await ask(world.parts(), other(1));
    await ask(world.parts({ ai: { model: 'claude-sonnet-5-5' } }), TASK);
    expect(api.requests).toHaveLength(3);
  });

  test('gets the description and the names of files, and nothing that is secret', async () => {
    await using api = await startMessagesApi(good);
    await using world = await openAskWorld(api.url);
    const [shaped, known] = [fakeSecret(), ['quiet', 'River', '7481', 'stone'].join('')];
    world.masker.learn([known]);
    await writeFile(path.join(world.root, 'config.ts'), 'content of the file');
    const text = `Rotate ${shaped} and ${known} in the importer`;
    await ask(world.parts(), { text, files: ['config.ts', `keys/${known}.pem`] });
    const body = api.requests[0]?.body ?? '';
    expect(body).toContain('Rotate [masked] and [masked] in the importer');
    expect(body).toContain('- config.ts');
    for (const never of [shaped, known, 'content of the file', world.root]) expect(body).not.toContain(never);
    // What is kept of it names nothing of the task.
    const kept = path.join(world.root, '.buildrunner', 'estimates');
    expect(await readdir(kept)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)]);
  });

  test('is not asked where that is switched off: no key is looked for, no connection made', async () => {
    await using api = await startMessagesApi(good);
    await using world = await openAskWorld(api.url);
    const parts = world.parts({ ai: { enabled: false } });
    const never = (): never => {
      throw new Error('it was asked');
    };
    const asked = await ask({ ...parts, ai: { ...parts.ai, openKeyring: never, openLlm: never } }, TASK);
    expect(asked).toEqual({
      estimate: null,
      note: 'No model was asked: ai.enabled is off. Your own configuration file can switch it on. The estimate is made here alone.',
    });
    expect([api.connections(), await world.records()]).toEqual([0, []]);
  });

  test('is asked again where what was kept cannot be read', async () => {
    await using api = await startMessagesApi(good);
    await using world = await openAskWorld(api.url);
    await ask(world.parts(), TASK);
    const dir = path.join(world.root, '.buildrunner', 'estimates');
    const [name = ''] = await readdir(dir);
    for (const text of ['{"model": "x", "answer": {"score": 900}}', '{"mod', '']) {
      await writeFile(path.join(dir, name), text);
      expect(await ask(world.parts(), TASK)).toMatchObject({ estimate: { score: 58 } });
    }
    expect(api.requests).toHaveLength(4);
    expect(await ask(world.parts(), TASK)).toMatchObject({ estimate: { score: 58 } });
    expect(api.requests).toHaveLength(4);
  });

  test('is asked although nothing can be kept', async () => {
    await using api = await startMessagesApi(good);
    await using world = await openAskWorld(api.url);
    await mkdir(path.join(world.root, '.buildrunner'));
    await writeFile(path.join(world.root, '.buildrunner', 'estimates'), 'a file of somebody');
    expect(await ask(world.parts(), TASK)).toMatchObject({ estimate: { score: 58 }, note: null });
  });
});

describe('what goes wrong', () => {
  const tooMuch = errorReply(429, 'rate_limit_error', 'slow down', { 'retry-after': '120' });
  const off = (change: object): ApiReply => messageReply({ ...ESTIMATE, ...change });

  test.each<[string, ApiReply, RegExp, Outcomes]>([
    [
      'a key that is refused',
      errorReply(401, 'authentication_error', 'invalid x-api-key'),
      /the key was refused \(invalid x-api-key\)\./,
      [['auth', 0]],
    ],
    [
      'a limit that ends too late',
      tooMuch,
      /claude-haiku-4-5 was asked in vain: too many requests/,
      [['rate_limit', 0]],
    ],
    ['a text', messageReply('forty-two'), /^The answer of claude-haiku-4-5 is of no use \(it: /, [['unusable', 1_300]]],
    [
      'a score beyond the scale',
      off({ score: 140 }),
      /^The answer of claude-haiku-4-5 is of no use \(score: /,
      [['unusable', 1_300]],
    ],
    [
      'a type that is not among those asked for',
      off({ task_type: 'epic' }),
      /is of no use \(task_type: /,
      [['unusable', 1_300]],
    ],
    ['a field too many', off({ more: 1 }), /is of no use/, [['unusable', 1_300]]],
    ['too few fields', messageReply({ score: 3 }), /is of no use/, [['unusable', 1_300]]],
    ['a refusal', messageReply('', { stop_reason: 'refusal' }), /the model declined/, [['content_policy', 1_300]]],
    [
      'an answer without an end',
      messageReply('{', { stop_reason: 'max_tokens' }),
      /the answer was cut off/,
      [['output_truncated', 1_300]],
    ],
  ])('%s leaves the estimate to be made here, and is recorded', async (_what, reply, note, recorded) => {
    await using api = await startMessagesApi(reply);
    await using world = await openAskWorld(api.url);
    const asked = await ask(world.parts(), TASK);
    expect(asked.estimate).toBeNull();
    expect(asked.note).toMatch(note);
    expect(asked.note).toMatch(/ The estimate is made here alone\.$/);
    expect(asked.note).not.toContain(fakeApiKey());
    expect(await outcomes(world)).toEqual(recorded);
  });

  test('an overloaded provider is asked again; where it stays so, the next model is', async () => {
    const busy = errorReply(529, 'overloaded_error', 'Overloaded');
    await using once = await startMessagesApi(busy, good);
    await using first = await openAskWorld(once.url);
    expect(await ask(first.parts(), TASK)).toMatchObject({ estimate: { score: 58 }, note: null });
    expect(await outcomes(first)).toEqual([
      ['overloaded', 0],
      ['answered', 1_300],
    ]);
    const large = messageReply(ESTIMATE, { model: 'claude-sonnet-x' });
    await using api = await startMessagesApi(busy, busy, busy, busy, large);
    await using world = await openAskWorld(api.url);
    expect(await ask(world.parts(), TASK)).toMatchObject({ estimate: { model: 'claude-sonnet-x' } });
    const models = api.requests.map(({ body }) => (JSON.parse(body) as { model: string }).model);
    expect(models.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => 'claude-haiku-4-5'));
    expect(models[4]).toMatch(/^claude-sonnet-/);
    // The larger one thinks, and is told to think little.
    const asked = api.requests.map(({ body }) => JSON.parse(body) as { max_tokens: number; output_config: object });
    expect(asked[0]).toMatchObject({ max_tokens: 400 });
    expect(asked[0]?.output_config).not.toHaveProperty('effort');
    expect(asked[4]).toMatchObject({ max_tokens: 4_400, output_config: { effort: 'low' } });
    // Whoever answered: the question is answered.
    await ask(world.parts(), TASK);
    expect(api.requests).toHaveLength(5);
  });

  test('a provider that fails and fails is left alone, until its time is over or another br asks', async () => {
    await using api = await startMessagesApi(errorReply(500, 'api_error', 'Internal server error'));
    await using world = await openAskWorld(api.url);
    const parts = world.parts();
    // Four tries of each of two models, the fifth of each, then none.
    const counts: number[] = [];
    for (let nth = 0; nth < 4; nth += 1) {
      expect(await ask(parts, other(nth))).toMatchObject({ estimate: null });
      counts.push(api.requests.length);
    }
    expect(counts).toEqual([8, 10, 10, 10]);
    expect((await ask(parts, other(9))).note).toMatch(/No model was asked: claude-\S+ failed many times in a row/);
    await ask(world.parts(), other(9));
    expect(api.requests).toHaveLength(18);
  });

  test('a key that is refused once is not sent again by the same br', async () => {
    await using api = await startMessagesApi(errorReply(401, 'authentication_error', 'invalid x-api-key'));
    await using world = await openAskWorld(api.url);
    const parts = world.parts();
    for (let nth = 0; nth < 3; nth += 1) expect((await ask(parts, other(nth))).note).toContain('the key was refused');
    expect(api.requests).toHaveLength(1);
  });

  test('silence ends with ai.timeout, in all', async () => {
    await using api = await startMessagesApi('hang');
    await using world = await openAskWorld(api.url);
    const began = performance.now();
    const asked = await ask(world.parts({ ai: { timeout: 1_200 } }), TASK);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(asked).toMatchObject({ estimate: null });
    // Nobody knows what was billed: what was set aside counts.
    const recorded = await outcomes(world);
    expect(recorded.length).toBeGreaterThan(0);
    expect(recorded.every(([outcome, cost]) => outcome === 'timeout' && cost === 'unknown')).toBe(true);
  });

  test.each(['cut', 'cut-in-body'] as const)('a connection that breaks off (%s) is tried again', async (reply) => {
    await using api = await startMessagesApi(reply, good);
    await using world = await openAskWorld(api.url);
    expect(await ask(world.parts(), TASK)).toMatchObject({ estimate: { score: 58 } });
    expect(await outcomes(world)).toEqual([
      ['connection', 'unknown'],
      ['answered', 1_300],
    ]);
  });

  test('a port where nobody listens costs nothing', async () => {
    const api = await startMessagesApi(good);
    await api[Symbol.asyncDispose]();
    await using world = await openAskWorld(api.url);
    expect((await ask(world.parts(), TASK)).note).toMatch(/there is no connection/);
    expect((await outcomes(world)).every(([outcome, cost]) => outcome === 'connection' && cost === 0)).toBe(true);
  });

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['no key', { ANTHROPIC_API_KEY: '' }, /^No model was asked\. There is no API key: ANTHROPIC_API_KEY is not set/],
    ['a key with a line break', { ANTHROPIC_API_KEY: `${fakeApiKey()}\n` }, /in the environment has a line break/],
    ['an address that is none', { ANTHROPIC_BASE_URL: 'gateway' }, /ANTHROPIC_BASE_URL is no address/],
    [
      'an address with a password',
      { ANTHROPIC_BASE_URL: 'https://a:b@example.com' },
      /ANTHROPIC_BASE_URL is no address/,
    ],
  ])('%s is told, and nothing is sent', async (_what, env, note) => {
    await using api = await startMessagesApi(good);
    await using world = await openAskWorld(api.url);
    expect((await ask(world.parts({ env }), TASK)).note).toMatch(note);
    expect([api.connections(), await world.records()]).toEqual([0, []]);
  });
});

describe('the money for it', () => {
  test('is refused before anything is sent when the day has too little of it left', async () => {
    await using api = await startMessagesApi(good);
    await using world = await openAskWorld(api.url);
    expect((await ask(world.parts({ ai: { budget: 1_000 } }), TASK)).note).toMatch(
      /^No model was asked: \$0\.00 of today's \$0\.0010 for such questions \(ai\.budget\) are spent, and one may cost \$0\.0\d+/,
    );
    expect([api.connections(), await world.records()]).toEqual([0, []]);
  });

  test('is never overrun, however many ask at once', async () => {
    await using api = await startMessagesApi(good);
    await using world = await openAskWorld(api.url);
    const worst = async (): Promise<number> => {
      await ask(world.parts(), other(0));
      const [reserved] = await world.records();
      return reserved?.type === 'estimate.reserved' ? reserved.data.amount : 0;
    };
    const budget = 1_300 + 3 * (await worst());
    const asked = await Promise.all(
      Array.from({ length: 12 }, (_, nth) => ask(world.parts({ ai: { budget } }), other(nth + 1))),
    );
    const spent = (await outcomes(world)).reduce((sum, [, cost]) => sum + (cost === 'unknown' ? 0 : cost), 0);
    expect(spent).toBeLessThanOrEqual(budget);
    expect(asked.filter(({ estimate }) => estimate !== null).length).toBe(api.requests.length - 1);
    expect(asked.some(({ estimate }) => estimate === null)).toBe(true);
  });

  test('that was set aside by a br that ended meanwhile counts on its day, and not on the next', async () => {
    await using api = await startMessagesApi(good);
    await using world = await openAskWorld(api.url);
    const aside = async (call: string, at: number): Promise<void> => {
      const data = { call, model: 'claude-haiku-4-5', amount: 500_000 };
      await world.store.telemetry.record(() => [{ type: 'estimate.reserved', data, at }]);
    };
    await aside('yesterday', Date.now() - 86_400_000);
    expect(await ask(world.parts(), TASK)).toMatchObject({ estimate: { score: 58 } });
    await aside('today', Date.now());
    expect((await ask(world.parts(), other(1))).note).toContain("of today's");
  });

  test('has to fit under the ceilings of the repository, too', async () => {
    await using api = await startMessagesApi(good);
    await using world = await openAskWorld(api.url);
    const budget = { day: null, week: 2_000, month: null, project: null, warnAt: 0.8 };
    expect((await ask(world.parts({ routing: { budget } }), TASK)).note).toMatch(
      /left of the ceiling of \$0\.0020 \(week\)/,
    );
    expect(api.connections()).toBe(0);
  });

  test('never passes a ceiling of the repository, however many are asked at once', async () => {
    await using api = await startMessagesApi(good);
    await using world = await openAskWorld(api.url);
    await ask(world.parts(), other(0));
    const [first] = await world.records();
    const worst = first?.type === 'estimate.reserved' ? first.data.amount : 0;
    const week = 1_300 + Math.ceil(1.5 * worst);
    const budget = { day: null, week, month: null, project: null, warnAt: 0.8 };
    const parts = world.parts({ routing: { budget } });
    const asked = await Promise.all(Array.from({ length: 4 }, (_, nth) => ask(parts, other(nth + 1))));
    expect(asked.filter(({ note }) => note?.includes('left of the ceiling') === true)).toHaveLength(3);
    expect(api.requests).toHaveLength(2);
  });

  test('is not spent where it could not be recorded', async () => {
    await using api = await startMessagesApi(good);
    await using world = await openAskWorld(api.url);
    const parts = world.parts();
    const broken = failure('store', 'The disk is full.', 'Make room.');
    const store: AskParts['store'] = {
      telemetry: { ...world.store.telemetry, record: () => Promise.resolve(err(broken)) },
    };
    expect((await ask({ ...parts, store }, TASK)).note).toBe(
      'No model was asked: what it costs could not be recorded: The disk is full. The estimate is made here alone.',
    );
    const failing = { ...world.store.telemetry, record: () => Promise.reject(new FailureError(broken)) };
    const unreadable = { telemetry: failing };
    expect((await ask({ ...parts, store: unreadable }, TASK)).note).toContain('No model was asked: The disk is full.');
    expect(api.connections()).toBe(0);
  });

  test('is not spent on a model whose price nobody knows', async () => {
    await using api = await startMessagesApi(good);
    await using world = await openAskWorld(api.url);
    const parts = world.parts({ ai: { model: 'house-model' } });
    expect((await ask(parts, TASK)).note).toContain('no price is known for house-model');
    expect(api.connections()).toBe(0);
    const price = { input: 1, output: 2, cacheRead: null, cacheWrite: null, cacheWriteHour: null };
    const models = [{ name: 'house-model', tier: null, context: null, output: null, price }];
    const priced = world.parts({ ai: { model: 'house-model' }, routing: { models } });
    expect(await ask(priced, TASK)).toMatchObject({ estimate: { score: 58 } });
  });
});
