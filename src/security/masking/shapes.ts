import type { ScannedText } from '../secrets/detector.ts';
import type { Span } from './mask-text.ts';
import { ownShapes } from './own-shapes.ts';

const KIND = { form: 'other', test: false } as const;

/** Where every shape may begin: one look tells most texts that none is there. */
const WORDS = new RegExp(ownShapes.flatMap((one) => one.words).join('|'), 'gi');

/** Where secrets stand that can be told by their shape: keys of vendors, private keys, passwords in URLs, headers. May overlap. */
export function findShapes(text: string): readonly Span[] {
  const spans: Span[] = [];
  const scanned: ScannedText = { bytes: new Uint8Array(0), text, path: null, kind: KIND };
  for (const { index, 0: word } of text.matchAll(WORDS)) {
    const hit = { start: index, end: index + word.length };
    for (const one of ownShapes) if (one.words.includes(word.toLowerCase())) spans.push(...one.find(scanned, hit));
  }
  return spans;
}
