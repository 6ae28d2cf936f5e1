import type { ComplexityFlag, ComplexityReason } from '../../model/complexity.ts';
import { sizeWords, wordSize } from './size-words.ts';
import { prose, wordsOf } from './word-forms.ts';

/** Where the words of a description say nothing. */
export const MIDDLE = 36;
/** Points of the score for work that is e times larger than usual by its words. */
const PER_SIZE = 14;

/** What a topic adds: such work needs more care, wherever it is. Set by hand. */
const TOPIC_POINTS: Readonly<Record<ComplexityFlag, number>> = {
  security: 14,
  'data-loss': 14,
  production: 14,
  architecture: 12,
  performance: 6,
  concurrency: 10,
  reasoning: 8,
};

const TOPIC_WORDS: Readonly<Record<ComplexityFlag, string>> = {
  security: 'security',
  'data-loss': 'data that may be lost',
  production: 'what is in production',
  architecture: 'the architecture',
  performance: 'performance',
  concurrency: 'things that happen at once',
  reasoning: 'hard reasoning',
};

/** What the words of a description alone speak for, from the middle. `known`: some of them say something. */
export function wordPoints(
  text: string,
  { flags, grave }: { readonly flags: readonly ComplexityFlag[]; readonly grave: string | null },
): { readonly reasons: readonly ComplexityReason[]; readonly known: boolean } {
  const words = wordsOf(text);
  // A long description says what is wanted with many words that do not; its first ones are the task.
  const sized = sizeWords(words).slice(0, 12);
  // What is grave is not done by the way, also where it is called a fix.
  const size = Math.max(grave === null ? -30 : 0, Math.min(40, PER_SIZE * wordSize(sized)));
  const reasons: ComplexityReason[] = [];
  const add = (sentence: string, points: number): void => {
    if (points !== 0) reasons.push({ source: 'words', text: sentence, points });
  };
  const telling = sized
    .filter((word) => Math.sign(word.size) === Math.sign(size))
    .toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size))
    .slice(0, 3);
  const listed = [...new Set(telling.map(({ word }) => `"${word}"`))].join(', ');
  add(`Its words sound ${size < 0 ? 'small' : 'large'}: ${listed}.`, size);
  for (const flag of flags) add(`It touches on ${TOPIC_WORDS[flag]}.`, TOPIC_POINTS[flag]);
  if (grave !== null) add('What is grave must be proven with care.', 12);
  const items = (prose(text).match(/^\s*(?:[-*]|\d+[.)])\s/gmu) ?? []).length;
  if (items > 1) add(`It lists ${items} things to do.`, Math.min(12, 2 * items));
  if (words.length > 40)
    add(`The description has ${words.length} words.`, Math.min(10, 4 * Math.log2(words.length / 40)));
  return { reasons, known: sized.length > 0 || flags.length > 0 };
}
