import { compileRule } from './compile-rules.ts';
import type { Candidate, Detector, ScannedText, SecretKind } from './detector.ts';
import { detectors } from './detectors/index.ts';
import { decodedPieces } from './decode.ts';
import { isThoughtUp } from './thought-up.ts';
import { blankedSigns, isBehindSign } from './escaped-signs.ts';
import { fileKind } from './file-kind.ts';
import { TokenRuns } from './token-runs.ts';
import { settled, withoutOverlaps } from './overlaps.ts';
import { createWordFinder } from './word-finder.ts';
import { vendors } from './rules/index.ts';
import type { SecretMatch, TextToScan } from './secret-match.ts';
import { hitsOf } from './word-hits.ts';

/** Which kinds are looked for. */
export type ScannerOptions = {
  /** Detectors besides the built-in ones: a project's own rules. Default: none. */
  readonly custom?: readonly Detector[];
  /** Whether a kind is looked for. Default: every one. */
  readonly wanted?: (kind: SecretKind) => boolean;
  /** How many layers of encoding are undone. Default: 2. */
  readonly depth?: number;
};

/** Looks through texts for secrets; one serves a whole process. */
export type SecretScanner = {
  /** What it finds, in the order of their places, none overlapping another. Time is linear in the text. */
  readonly scan: (text: TextToScan) => readonly SecretMatch[];
  /** Every kind it knows. */
  readonly kinds: readonly SecretKind[];
};

const DEPTH = 2;

/** All kinds of secrets there are, as detectors. */
export function builtInDetectors(): readonly Detector[] {
  return [...vendors.flatMap((vendor) => vendor.rules.map((rule) => compileRule(vendor, rule))), ...detectors];
}

/** Makes a scanner: some tens of milliseconds, for the words of all of them. */
export function createSecretScanner(options: ScannerOptions = {}): SecretScanner {
  const wanted = options.wanted ?? (() => true);
  const used = [...builtInDetectors(), ...(options.custom ?? [])].filter((one) => one.kinds.some(wanted));
  const find = createFinder(used, wanted);
  const depth = options.depth ?? DEPTH;
  const scan = (text: TextToScan): readonly SecretMatch[] => {
    const { test } = fileKind(text.path);
    const { found, runs } = find(text);
    const plain = found.map((candidate) => toMatch(candidate, test));
    return depth === 0 ? plain : settled(plain, encoded(text, runs(), { find, depth, test }));
  };
  return { scan, kinds: used.flatMap((one) => one.kinds).filter(wanted) };
}

/** A candidate whose secret has been read out of the text. */
type Found = Omit<Candidate, 'secret'> & { readonly secret: string };

type Finder = (text: TextToScan) => { readonly found: readonly Found[]; readonly runs: () => TokenRuns };

function createFinder(used: readonly Detector[], wanted: (kind: SecretKind) => boolean): Finder {
  const words = [...new Set(used.flatMap((one) => one.words))];
  const places = new Map(words.map((word, index) => [word, index]));
  const of: Detector[][] = words.map(() => []);
  for (const one of used) for (const word of new Set(one.words)) of[places.get(word) ?? 0]?.push(one);
  const always = used.filter((one) => one.everywhere === true);
  const finder = createWordFinder(words);
  return ({ bytes, path }) => {
    const text = scannedText(bytes, path);
    const candidates: Candidate[] = [];
    for (const one of always) for (const found of one.find(text, { start: 0, end: 0 })) candidates.push(found);
    let blanked: ScannedText | null = null;
    for (const { word, start, end } of hitsOf(finder, bytes)) {
      for (const one of of[word] ?? []) for (const found of one.find(text, { start, end })) candidates.push(found);
      // A letter of a sign stands before it, no part of its word: `"line\\nghp_…"`.
      if (!isLetterOrDigit(bytes[start - 1]) || !isBehindSign(text.text, start)) continue;
      blanked ??= scannedText(Buffer.from(blankedSigns(text.text), 'latin1'), path);
      for (const one of of[word] ?? [])
        candidates.push(...one.find(blanked, { start, end }).filter(({ kind }) => kind.confidence === 'high'));
    }
    const found = withoutOverlaps(candidates.filter((one) => wanted(one.kind))).map((one) => ({
      ...one,
      secret: one.secret ?? text.text.slice(one.start, one.end),
    }));
    return { found, runs: text.runs };
  };
}

function isLetterOrDigit(byte = 0): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}

/** A text as detectors see it; the runs of tokens in it are looked for when the first of them asks. */
function scannedText(bytes: Uint8Array, path: string | null): ScannedText {
  let runs: TokenRuns | null = null;
  let text: string | null = null;
  return {
    bytes,
    get text() {
      return (text ??= latin1(bytes));
    },
    path,
    kind: fileKind(path),
    runs: () => (runs ??= new TokenRuns(bytes)),
  };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function toMatch(found: Found, test: boolean): SecretMatch {
  const { kind, start, end, secret } = found;
  return {
    rule: kind.id,
    title: kind.title,
    severity: kind.severity,
    example: test && (kind.madeUpInTests === true || (kind.madeUpInTests === 'weak' && isThoughtUp(secret))),
    confidence: kind.confidence,
    docs: kind.docs,
    start,
    end,
    secret,
    encodings: [],
  };
}

/** How to look into what is encoded. */
type Inner = { readonly find: Finder; readonly depth: number; readonly test: boolean };

/** What is found once a layer of encoding is undone; its place is that of all that was decoded. */
function encoded(text: TextToScan, runs: TokenRuns, { find, depth, test }: Inner): readonly SecretMatch[] {
  return decodedPieces(text, runs).flatMap(({ encoding, start, end, bytes }) => {
    const inner = { bytes, path: null };
    const looked = find(inner);
    const here = looked.found.map((found) => toMatch(found, test));
    const deeper = depth > 1 ? encoded(inner, looked.runs(), { find, depth: depth - 1, test }) : [];
    return [...here, ...deeper].map((match) => ({ ...match, start, end, encodings: [encoding, ...match.encodings] }));
  });
}
