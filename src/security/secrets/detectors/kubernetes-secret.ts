import { RANKS, type Candidate, type Detector, type SecretKind } from '../detector.ts';
import { isPlaceholder } from '../placeholder.ts';

const KIND: SecretKind = {
  id: 'kubernetes-secret',
  title: 'Value of a Kubernetes Secret',
  severity: 'high',
  confidence: 'medium',
  docs: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  madeUpInTests: 'weak',
};

/** How far the data of a manifest may be from its kind. */
const FAR = 4096;

const ENTRY =
  /^([ \t]+)["']?([\w./-]{1,100})["']?[ \t]*:[ \t]*["']?([A-Za-z0-9+/]{8,4000}={0,2})["']?[ \t]*,?[ \t]*\r?$/gm;

/** The values under `data:` of a manifest of kind Secret: base64 of something that can be read. */
export const kubernetesSecret: Detector = {
  kinds: [KIND],
  words: ['kind: secret', 'kind: "secret"', "kind: 'secret'", '"kind": "secret"', '"kind":"secret"'],
  find: ({ text }, { start, end }) => {
    if (/^\w/.test(text[end] ?? '')) return [];
    // What the first of several in a row covers needs no second look.
    if (/kind['"]?: ?['"]?secret/i.test(text.slice(Math.max(0, start - 200), start))) return [];
    const from = documentStart(text, start);
    const to = documentEnd(text, end);
    const data = /(?:^|[\s{,])["']?data["']?[ \t]*:/.exec(text.slice(from, to));
    if (data === null) return [];
    const at = from + data.index + data[0].length;
    const candidates: Candidate[] = [];
    for (const found of text.slice(at, to).matchAll(ENTRY)) {
      const value = found[3] ?? '';
      if (!isSecret(value)) continue;
      const place = at + found.index + found[0].lastIndexOf(value);
      candidates.push({ kind: KIND, start: place, end: place + value.length, rank: RANKS.contextual + 0.5 });
    }
    return candidates;
  },
};

function documentStart(text: string, at: number): number {
  const from = Math.max(0, at - FAR);
  const mark = text.slice(from, at).lastIndexOf('\n---');
  return mark === -1 ? from : from + mark;
}

function documentEnd(text: string, at: number): number {
  const mark = text.slice(at, at + FAR).indexOf('\n---');
  return mark === -1 ? at + FAR : at + mark;
}

function isSecret(value: string): boolean {
  if (value.length % 4 !== 0 || value.length < 8) return false;
  const plain = Buffer.from(value, 'base64').toString('latin1');
  return (
    plain.length >= 5 &&
    !isPlaceholder(plain.trim()) &&
    !/^(?:password|admin|user(?:name)?|test|secret|true|false|string)\s*$/i.test(plain)
  );
}
