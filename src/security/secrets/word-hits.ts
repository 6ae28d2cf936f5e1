import type { Hit } from './detector.ts';
import type { WordFinder } from './word-finder.ts';

/** Where which word stands. */
export type WordHit = Hit & { readonly word: number };

/** Where words stand, in their order: detectors remember up to where they have looked. */
export function hitsOf(finder: WordFinder, bytes: Uint8Array): readonly WordHit[] {
  const hits: WordHit[] = [];
  finder.scan(bytes, (word, start, end) => {
    const hit = { word, start, end };
    hits.push(hit);
    // Nearly in order already: a word that overlaps this one may have come before it.
    for (let at = hits.length - 1; at > 0; at -= 1) {
      const before = hits[at - 1];
      if (before === undefined || !goesAfter(before, hit)) break;
      hits[at] = before;
      hits[at - 1] = hit;
    }
  });
  return hits;
}

/** Of words that overlap, the first goes first, and of those that begin together the shorter: `urlbox_secret` is another vendor than `box_`. */
function goesAfter(one: WordHit, other: WordHit): boolean {
  return one.start > other.start || (one.start === other.start && one.end > other.end);
}
