import { object } from '../../lib/json.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { FailureError } from '../../model/failure.ts';
import type { TaskQuestion } from '../../ports/routing.ts';
import type { LlmEstimate } from '../../routing/complexity/llm-estimate.ts';
import { openAnswers, questionKey } from './ai-answers.ts';
import { askModels } from './ask-models.ts';
import {
  ANSWER_TOKENS,
  answerJsonSchema,
  answerSchema,
  PROMPT_VERSION,
  promptOf,
  type RawAnswer,
  SYSTEM,
} from './ask-prompt.ts';
import type { AskParts } from './ai-parts.ts';

/** What a model said; or nothing, and why, as a sentence. */
export type Asked = { readonly estimate: LlmEstimate | null; readonly note: string | null };

/**
 * Asks a model how hard a task is, where the configuration has that switched on (`ai.enabled`): the description and the names of
 * files, masked; never what is in the files. A question that was answered before is answered from what was kept. It never fails, and
 * takes no longer than `ai.timeout`: without an answer the estimate is null, and the note says why.
 */
export async function ask(parts: AskParts, question: Pick<TaskQuestion, 'text' | 'files'>): Promise<Asked> {
  const { ai } = parts.config;
  if (!ai.enabled)
    return inVain('No model was asked: ai.enabled is off. Your own configuration file can switch it on.');
  const prompt = promptOf(parts.mask(question.text), question.files.map(parts.mask));
  const answers = openAnswers(parts.repository.info.stateDir);
  const key = questionKey([PROMPT_VERSION, ai.model, SYSTEM, prompt]);
  const kept = readKept(await answers.get(key));
  if (kept !== null) return { estimate: kept, note: null };
  const form = { system: SYSTEM, prompt, schema: answerJsonSchema, maxTokens: ANSWER_TOKENS };
  const asked = await askModels(parts, form, readAnswer).catch(told);
  if (!asked.ok) return inVain(parts.mask(asked.error));
  await answers.put(key, { model: asked.value.model, answer: asked.value.answer });
  return { estimate: estimateOf(asked.value), note: null };
}

function inVain(why: string): Asked {
  return { estimate: null, note: `${why} The estimate is made here alone.` };
}

/** A database that cannot be read is no reason to do without what is known here. */
function told(error: unknown): Result<never, string> {
  if (error instanceof FailureError) return err(`No model was asked: ${error.failure.cause}`);
  throw error;
}

/** An answer in its own form, and whose it is. */
type Answer = { readonly model: string; readonly answer: RawAnswer };

function readKept(kept: unknown): LlmEstimate | null {
  const { model, answer } = object(kept);
  const read = answerSchema.safeParse(answer);
  return read.success && typeof model === 'string' ? estimateOf({ model, answer: read.data }) : null;
}

function estimateOf({ model, answer }: Answer): LlmEstimate {
  const { task_type: taskType, flags, ...rest } = answer;
  return { ...rest, model, taskType, flags: [...new Set(flags)] };
}

function readAnswer(value: unknown, model: string): Result<Answer, string> {
  const read = answerSchema.safeParse(value);
  if (read.success) return ok({ model, answer: read.data });
  const [issue] = read.error.issues;
  return err(`${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not as it should be'}`);
}
