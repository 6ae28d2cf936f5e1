import { type Detector, RANKS, type ScannedText } from './detector.ts';
import { type Compiled, createMatcher, type Matcher, NOTHING, toCandidate } from './matcher.ts';
import type { Anchor } from './pattern.ts';

/** Finds tokens that stand for themselves, by a literal in them. */
export function findShape(compiled: Compiled, anchor: Anchor): Detector['find'] {
  const matcher = createMatcher(compiled);
  return anchor.before.max === 0 ? findAtOnce(compiled, matcher) : findAround(compiled, matcher, anchor);
}

function findAtOnce({ kind, accepts }: Compiled, matcher: Matcher): Detector['find'] {
  return (text, { start }) => {
    // The literal begins the token: all but the byte before it is known to fit.
    const found = startsWord(text.bytes, start) ? matcher.at(text, start) : null;
    if (found === null) return NOTHING;
    const { secret } = found;
    return accepts(text.text.slice(secret.start, secret.end), text) ? [toCandidate(kind, found, RANKS.shape)] : NOTHING;
  };
}

function startsWord(bytes: Uint8Array, at: number): boolean {
  const before = at === 0 ? 0 : (bytes[at - 1] ?? 0);
  return !((before >= 97 && before <= 122) || (before >= 65 && before <= 90) || (before >= 48 && before <= 57));
}

/** The literal is inside of the token: it begins at one of some places before. Each is tried once, however many literals follow. */
function findAround({ kind, accepts }: Compiled, matcher: Matcher, { before }: Anchor): Detector['find'] {
  const tried = new WeakMap<ScannedText, number>();
  return (text, { start }) => {
    const from = Math.max(0, start - before.max, tried.get(text) ?? 0);
    const to = start - before.min;
    const candidates = [];
    for (let at = from; at <= to; at += 1) {
      const found = matcher.mayBegin(text.bytes, at) ? matcher.at(text, at) : null;
      if (found === null) continue;
      const { secret } = found;
      if (accepts(text.text.slice(secret.start, secret.end), text))
        candidates.push(toCandidate(kind, found, RANKS.shape));
      at = found.end - 1;
    }
    tried.set(text, Math.max(from, to + 1));
    return candidates;
  };
}
