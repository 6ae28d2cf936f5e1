import { eachBounded } from '../../lib/each-bounded.ts';
import type { TaskQuestion } from '../../ports/routing.ts';
import type { AskParts } from './ai-parts.ts';
import { ask, type Asked } from './ask.ts';

/** So many questions are under way at once: each sets aside what it may cost at worst. */
const AT_ONCE = 4;

/**
 * Asks a model about each of these tasks, in their order (`ask`). After `ai.timeout`, which is the time of one question, no
 * further one is begun, so that nobody waits long for a provider that answers slowly: those are without an estimate, and their notes say so.
 */
export async function askTasks(
  parts: AskParts,
  tasks: readonly Pick<TaskQuestion, 'text' | 'files'>[],
): Promise<readonly Asked[]> {
  const started = parts.clock.monotonic();
  const answers: Asked[] = tasks.map(() => TOO_LATE);
  await eachBounded(tasks.entries(), AT_ONCE, async ([at, task]) => {
    if (parts.clock.monotonic() - started < parts.config.ai.timeout) answers[at] = await ask(parts, task);
  });
  return answers;
}

const TOO_LATE: Asked = {
  estimate: null,
  note: 'No model was asked: the time for it (ai.timeout) had passed. The estimate is made here alone.',
};
