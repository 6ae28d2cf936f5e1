/** Longer ones are no words, and would take long to look at. */
const LONGEST_WORD = 80;

/** Longest stretch of a description that is looked at, in characters: what comes after it says little about size. */
const MOST = 20_000;

/** A description without what is no prose: code between backticks, addresses. */
export function prose(text: string): string {
  return text
    .slice(0, MOST)
    .replaceAll(/```[\s\S]*?(?:```|$)/gu, ' ')
    .replaceAll(/`[^`\n]*`/gu, ' ')
    .replaceAll(/\bhttps?:\/\/\S+/gu, ' ');
}

/**
 * The words of a sentence, in lower case. Names of variables, files and paths (`thread_count`, `useState`, `src/auth.ts`) are no
 * words: they say what something is called, not what is to be done. Words with a hyphen count as a whole and in parts.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [token] of prose(text).matchAll(/[\p{L}\p{N}_$@/\\.#'’+-]+/gu)) {
    if (token.length > LONGEST_WORD) continue;
    const word = token.replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{N}+#]+$/gu, '');
    if (word === '' || isName(word)) continue;
    const lower = word.toLowerCase().replace(/['’]s$/u, '');
    words.push(lower);
    if (lower.includes('-')) words.push(...lower.split('-').filter((part) => part !== ''));
    else if (lower.includes('/')) words.push(...lower.split('/'));
  }
  return words;
}

/** All words of a text in lower case, those that names of variables and files are made of, too. */
export function allWords(text: string): string[] {
  const plain = text.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
  const words = plain.match(/\p{L}+(?:-\p{L}+)?|\p{N}+/gu) ?? [];
  return words.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
}

function isName(word: string): boolean {
  if (/[_$@\\#]/u.test(word) || /\p{L}\.\p{L}/u.test(word) || /\p{Ll}\p{Lu}/u.test(word)) return true;
  // One slash may stand between two words ("read/write"); a path has more, or a file at its end.
  return word.split('/').length > 2;
}

/** A word without its ending, so that its forms are one: fixes, fixed and fixing are `fix`. Crude, and the same for all. */
export function stemOf(word: string): string {
  if (word.length <= 4) return word === 'bugs' || word === 'docs' || word === 'apis' ? word.slice(0, -1) : word;
  let stem = word;
  for (const ending of ['ing', 'ies', 'ied', 'ed', 'es', 's']) {
    if (!stem.endsWith(ending) || stem.length - ending.length < 3 || (ending === 's' && stem.endsWith('ss'))) continue;
    stem = stem.slice(0, -ending.length) + (ending.startsWith('i') && ending !== 'ing' ? 'y' : '');
    break;
  }
  const last = stem.at(-1);
  if (stem.length > 3 && last === stem.at(-2) && last !== undefined && !'aeiouls'.includes(last))
    stem = stem.slice(0, -1);
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
