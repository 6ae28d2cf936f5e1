import type { Detector, ScannedText } from '../secrets/detector.ts';
import { fileKind } from '../secrets/file-kind.ts';
import { createKeywordAutomaton, type KeywordAutomaton } from '../secrets/keyword-automaton.ts';
import type { Span } from './mask-text.ts';
import { ownShapes } from './own-shapes.ts';

/** The shortest secret with what it is told by: `://u:p@h`. */
const SHORTEST = 8;

/** Where a shape may begin. */
type Watch = {
  readonly automaton: KeywordAutomaton;
  readonly lengths: readonly number[];
  readonly detectors: readonly (readonly Detector[])[];
};

let watch: Watch | null = null;

/** Made when the first text is masked: most that start br only to look do not need it. */
function watched(): Watch {
  if (watch !== null) return watch;
  const byWord = new Map<string, Detector[]>();
  for (const one of ownShapes)
    for (const word of new Set(one.words)) {
      const before = byWord.get(word);
      if (before === undefined) byWord.set(word, [one]);
      else before.push(one);
    }
  const words = [...byWord.keys()];
  watch = {
    automaton: createKeywordAutomaton(words),
    lengths: words.map((word) => word.length),
    detectors: [...byWord.values()],
  };
  return watch;
}

const KIND = fileKind(null);

/** Where secrets stand that can be told by their shape: keys of vendors, private keys, passwords in URLs, headers. May overlap. */
export function findShapes(text: string): readonly Span[] {
  if (text.length < SHORTEST) return [];
  // One byte a character, so that places are the same; nothing beyond ASCII begins a shape.
  const ascii = /[^\0-\u007F]/.test(text) ? text.replaceAll(/[^\0-\u007F]/g, '\u0080') : text;
  const bytes = Buffer.from(ascii, 'latin1');
  const { automaton, lengths, detectors } = watched();
  const scanned: ScannedText = { bytes, text: ascii, path: null, kind: KIND };
  const spans: Span[] = [];
  automaton.scan(bytes, (word, end) => {
    const hit = { start: end - (lengths[word] ?? 0), end };
    for (const one of detectors[word] ?? []) for (const found of one.find(scanned, hit)) spans.push(found);
  });
  return spans;
}
