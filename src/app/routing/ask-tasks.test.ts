import { expect, test } from 'vitest';
import { openAskWorld } from '../../../test/support/ask-world.ts';
import { ESTIMATE, messageReply, startMessagesApi } from '../../../test/support/messages-api.ts';
import { askTasks } from './ask-tasks.ts';

const tasks = Array.from({ length: 12 }, (_, nth) => ({ text: `Task ${nth}`, files: [] }));

test('tasks are asked about in their order, a few at once, and answered in it', async () => {
  await using api = await startMessagesApi(messageReply(ESTIMATE));
  // Room for four at once, and for no fifth: what is set aside is given back by each.
  await using world = await openAskWorld(api.url);
  const asked = await askTasks(world.parts({ ai: { budget: 4 * 6_600 + 12 * 1_300 } }), tasks);
  expect(asked.map(({ estimate }) => estimate?.score)).toEqual(tasks.map(() => 58));
  expect(api.requests).toHaveLength(12);
});

test('a provider that stays silent is waited for once, not for each task', async () => {
  await using api = await startMessagesApi('hang');
  await using world = await openAskWorld(api.url);
  const began = performance.now();
  const asked = await askTasks(world.parts({ ai: { timeout: 700 } }), tasks);
  expect(performance.now() - began).toBeLessThan(4_000);
  expect(asked.every(({ estimate, note }) => estimate === null && note !== null)).toBe(true);
  expect(asked.at(-1)?.note).toContain('the time for it (ai.timeout) had passed');
});
