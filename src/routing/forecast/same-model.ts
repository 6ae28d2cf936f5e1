import { isModel } from '../../model/model-name.ts';
import type { Worker } from './attempt-outcome.ts';

/**
 * Whether an attempt was made by who is meant: asked for by the same name, or done by the model that the name stands for. `sonnet` is
 * `claude-sonnet-4-5-20250929`; `gpt-5` is neither `gpt-5-mini` nor `gpt-5.2`. Pure.
 */
export function isWorker(meant: Pick<Worker, 'agent' | 'model'>, made: Worker): boolean {
  if (meant.agent !== made.agent) return false;
  if (meant.model === made.model) return true;
  if (meant.model === null) return false;
  return [made.used, made.model].some((name) => name !== null && isSameModel(meant.model ?? '', name));
}

function isSameModel(asked: string, name: string): boolean {
  if (!isModel(asked, name)) return false;
  const wanted = wordsOf(asked);
  const words = wordsOf(name);
  const at = words.findIndex((_, start) => wanted.every((word, index) => words[start + index] === word));
  if (at === -1) return false;
  const versioned = wanted.some((word) => /^\d/.test(word));
  // After it only what tells an edition: a date, a number of the provider's; of a bare family also its version.
  return words
    .slice(at + wanted.length)
    .every((word) => /^(\d{6,}|v\d+|0|latest)$/.test(word) || (!versioned && /^\d+$/.test(word)));
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/^.*\//, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
