import * as z from 'zod';
import type { SecurityFinding } from '../finding.ts';
import type { CustomAllow } from '../scan/settings.ts';

/** A baseline: findings that are known, and the key their fingerprints were made with. */
export type Baseline = {
  /** Hex, or null where the file is another scanner's. */
  readonly key: string | null;
  readonly knows: (finding: SecurityFinding) => boolean;
  /** What no secret is: values that another scanner's report holds, in the files that it names. They stay in memory. */
  readonly allow: readonly CustomAllow[];
  readonly size: number;
};

const OURS = z.object({
  schema: z.string().startsWith('br.security-'),
  project: z.string().regex(/^[0-9a-f]{64}$/),
  findings: z.array(z.object({ fingerprint: z.string(), rule: z.string() })),
});

/** gitleaks' report: a list of findings with the file and line; with `--redact`, `Secret` holds stars or a word. */
const GITLEAKS = z.array(z.object({ File: z.string(), StartLine: z.number(), Secret: z.string().optional() }));

/** Reads `br security scan --json` (also of the index or the history: fingerprints are the same), or a JSON report of gitleaks; null: neither. */
export function readBaseline(text: string): Baseline | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const ours = OURS.safeParse(value);
  if (ours.success) {
    const known = new Set(ours.data.findings.map((finding) => finding.fingerprint));
    return { key: ours.data.project, knows: (finding) => known.has(finding.fingerprint), allow: [], size: known.size };
  }
  const theirs = GITLEAKS.safeParse(value);
  if (!theirs.success) return null;
  const places = new Set(theirs.data.map((one) => `${slashed(one.File)}:${one.StartLine}`));
  return {
    key: null,
    knows: ({ kind, place }) => kind === 'secret' && places.has(`${place.path}:${place.line}`),
    allow: theirs.data.flatMap(({ File, Secret }) => valueIn(slashed(File), Secret ?? '')),
    size: places.size,
  };
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//, '');
}

/** The value in its file: lines may have moved since. */
function valueIn(path: string, secret: string): readonly CustomAllow[] {
  if (secret.length < 8 || /\*{3}|\.{3}|^REDACTED$/.test(secret)) return [];
  return [
    { and: true, paths: [`^${quoted(path)}$`], patterns: [quoted(secret)], target: 'secret', words: [], rules: [] },
  ];
}

function quoted(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
