import { err, ok, type Result } from '../../lib/result.ts';
import type { Complexity } from '../../model/complexity.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import type { TaskQuestion } from '../../ports/routing.ts';
import type { Asked } from './ask.ts';
import { estimateTasks } from './complexity-sources.ts';
import type { RoutingParts } from './routing-parts.ts';

/** Longest description, in characters. */
const MOST = 1_000_000;

/** How hard a piece of work is: `Routing.estimate`. */
export async function estimate(parts: RoutingParts, question: TaskQuestion): Promise<Result<Complexity, Failure>> {
  const wrong = refused(question.text);
  if (wrong !== null) return err(wrong);
  const asked = await askIfWanted(parts, question);
  const notes = asked.note === null ? [] : [asked.note];
  const { text, files } = question;
  const [found] = await estimateTasks(parts, [{ text, files, llm: asked.estimate, notes }]);
  if (found === undefined) throw new Error('One task was asked about, and none was estimated.');
  return ok(found);
}

async function askIfWanted(parts: RoutingParts, question: TaskQuestion): Promise<Asked> {
  if (!question.ask) return { estimate: null, note: null };
  return await (await import('./ask.ts')).ask(parts, question);
}

/** What is no description of work. */
function refused(text: string): Failure | null {
  if (text.trim() === '')
    return failure(
      'usage',
      'The description is empty.',
      'Say in words what is to be done: br routing estimate "Add a login form"',
    );
  // oxlint-disable-next-line no-control-regex -- what no text has is looked for
  if (/[\u0000\uFFFD]/u.test(text))
    return failure(
      'usage',
      'The description is no text: it has bytes that no text has.',
      'Give it as UTF-8, in words.',
    );
  if (text.length > MOST)
    return failure(
      'usage',
      `The description has ${text.length} characters; at most ${MOST} are read.`,
      'Describe the work in fewer words.',
    );
  return null;
}
