import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { messageTokens } from '../../src/adapters/agents/claude/usage-tokens.ts';
import { priceBook } from '../../src/routing/prices/price-book.ts';

/** A request to Claude with what it cost by the price list, in `cost_cases*.jsonl` or `.jsonl.gz`. `at`: when, if it matters; ISO. */
type CostCase = {
  readonly model: string;
  readonly usage: Readonly<Record<string, unknown>>;
  readonly expected_usd: number;
  readonly long_context?: boolean;
  readonly at?: string;
};

/** Farther off than this is wrong, in dollars. */
const CLOSE = 1e-9;

/** Counts of one model. */
type Tally = { right: number; wrong: number; long: number; farthest: number };

/** Compares computed with expected costs for all cases of a folder. `ok`: there are some, and none is wrong. */
export function evaluateCosts(folder: string): { readonly rows: readonly string[]; readonly ok: boolean } {
  const cases = readCases(folder);
  if (cases.length === 0) return { rows: [`no cost_cases*.jsonl(.gz) in ${folder}`], ok: false };
  const prices = priceBook([]);
  const now = Date.now();
  const tallies = new Map<string, Tally>();
  const wrong: string[] = [];
  for (const { model, usage, expected_usd: expected, long_context: long = false, at } of cases) {
    const tally = tallies.get(model) ?? { right: 0, wrong: 0, long: 0, farthest: 0 };
    tallies.set(model, tally);
    const priced = prices.priceOf(
      model,
      { of: 'request', tokens: messageTokens(usage) },
      at === undefined ? now : Date.parse(at),
    );
    const off = priced === null ? Infinity : Math.abs(priced.usd - expected);
    if (long) tally.long += 1;
    tally.farthest = Math.max(tally.farthest, off);
    if (off <= CLOSE) tally.right += 1;
    else {
      tally.wrong += 1;
      wrong.push(`  wrong: ${model}: ${priced === null ? 'unknown' : `$${priced.usd}`} instead of $${expected}`);
    }
  }
  const right = cases.length - wrong.length;
  return {
    rows: [
      `${'model'.padEnd(32)} ${['cases', 'right', 'long', 'farthest $'].map((head) => head.padStart(10)).join(' ')}`,
      ...[...tallies].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(row),
      `${right} of ${cases.length} costs are right to ${CLOSE} dollars`,
      ...wrong.slice(0, 20),
    ],
    ok: wrong.length === 0,
  };
}

function row([model, { right, wrong, long, farthest }]: readonly [string, Tally]): string {
  const cells = [String(right + wrong), String(right), String(long), farthest.toExponential(1)];
  return `${model.padEnd(32)} ${cells.map((cell) => cell.padStart(10)).join(' ')}`;
}

function readCases(folder: string): readonly CostCase[] {
  const names = readdirSync(folder).filter((name) => /^cost_cases.*\.jsonl(?:\.gz)?$/.test(name));
  return names.toSorted().flatMap((name) => {
    const content = readFileSync(join(folder, name));
    const text = (name.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8');
    return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as CostCase]));
  });
}
