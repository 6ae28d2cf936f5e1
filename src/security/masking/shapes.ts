import type { Detector, ScannedText, SecretKind } from '../secrets/detector.ts';
import { blankedSigns } from '../secrets/escaped-signs.ts';
import { fileKind } from '../secrets/file-kind.ts';
import { TokenRuns } from '../secrets/token-runs.ts';
import { createWordFinder, type WordFinder } from '../secrets/word-finder.ts';
import { scannerDetectors } from './scanner-detectors.ts';
import { hitsOf } from '../secrets/word-hits.ts';
import { findCutShapes } from './cut-shapes.ts';
import type { Span } from './mask-text.ts';
import { ownShapes } from './own-shapes.ts';

/** Kinds that the scanner is less sure of and that are masked all the same. */
const ALSO: ReadonlySet<string> = new Set(['authorization-bearer', 'authorization-basic', 'curl-user', 'url-password']);

/** Told by several lines together: a log is masked line by line, and the lines before are shown. */
const NOT: ReadonlySet<string> = new Set(['jwk-private', 'netrc-password', 'pgpass-password']);

/** The shortest secret with what it is told by: `://u:p@h`. */
const SHORTEST = 8;

/** Where a shape may begin. */
type Watch = { readonly finder: WordFinder; readonly detectors: readonly (readonly Detector[])[] };

let watch: Watch | null = null;

/** Made when the first text is masked: most that start br only to look do not need it. */
function watched(): Watch {
  if (watch !== null) return watch;
  const scanned = scannerDetectors().filter((one) => one.everywhere !== true && one.kinds.some(isMasked));
  const byWord = new Map<string, Detector[]>();
  for (const one of [...scanned, ...ownShapes])
    for (const word of new Set(one.words)) {
      const before = byWord.get(word);
      if (before === undefined) byWord.set(word, [one]);
      else before.push(one);
    }
  watch = { finder: createWordFinder([...byWord.keys()]), detectors: [...byWord.values()] };
  return watch;
}

function isMasked({ id, confidence }: SecretKind): boolean {
  return (confidence === 'high' && !NOT.has(id)) || ALSO.has(id);
}

const KIND = fileKind(null);

/** Where secrets stand that can be told by their shape: keys of vendors, private keys, passwords in URLs, headers. May overlap. */
export function findShapes(text: string): readonly Span[] {
  if (text.length < SHORTEST) return [];
  // One byte a character, so that places are the same; nothing beyond ASCII begins a shape.
  const ascii = /[^\0-\u007F]/.test(text) ? text.replaceAll(/[^\0-\u007F]/g, '\u0080') : text;
  const bytes = Buffer.from(ascii, 'latin1');
  const { finder, detectors } = watched();
  const scanned = scannedText(ascii, bytes);
  let blanked: ScannedText | null = null;
  const spans: Span[] = ascii === text ? [] : [...findCutShapes(text), ...findCutShapes(blankedSigns(text))];
  for (const { word, start, end } of hitsOf(finder, bytes)) {
    const look = (where: ScannedText): void => {
      for (const one of detectors[word] ?? [])
        for (const { kind, ...found } of one.find(where, { start, end }))
          if (found.rank === 0 || isMasked(kind)) spans.push({ start: found.start, end: found.end });
    };
    look(scanned);
    // In a log of JSON, or a colourful one, a letter that belongs to a sign stands before most of what begins a line.
    const before = ascii.slice(Math.max(0, start - NEAR), start);
    if (!SIGN.test(before)) continue;
    blanked ??= scannedText(blankedSigns(ascii), null);
    if (blanked.text.slice(Math.max(0, start - NEAR), start) !== before) look(blanked);
  }
  return spans;
}

/** What may be part of the name that a value is given to. */
const NEAR = 64;

/** With one of these it begins. */
const SIGN = /[\\%[]/;

function scannedText(text: string, known: Buffer | null): ScannedText {
  const bytes = known ?? Buffer.from(text, 'latin1');
  let runs: TokenRuns | null = null;
  return { bytes, text, path: null, kind: KIND, runs: () => (runs ??= new TokenRuns(bytes)) };
}
