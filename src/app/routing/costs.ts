import type { CostReport } from '../../model/cost-report.ts';
import { NO_TOKENS, type TokenUsage } from '../../model/usage.ts';
import type { CostRequest } from '../../ports/routing.ts';
import type { Total } from '../../ports/telemetry.ts';
import { CostBook } from '../../routing/costs/cost-book.ts';
import { moneyOf } from '../../telemetry/figures.ts';
import { sumOf } from '../../telemetry/rates.ts';
import { importedTotal } from './imported-costs.ts';
import type { CostParts } from './cost-parts.ts';

/** What br itself asks of models is measured under this name. */
const BR = 'br';

/**
 * What attempts that started in a time came to: of all sessions there ever were, one after another, whatever went to the archive
 * since. What was imported stands beside it.
 */
export async function costs({ store, clock }: CostParts, { by, since, until }: CostRequest): Promise<CostReport> {
  const book = new CostBook(by);
  const span = await store.telemetry.span();
  // Also what a clock that was wrong has put into the future.
  const end = until ?? Math.max(clock.now() + 1, span?.last ?? 0);
  if (span === null)
    return { window: null, by, total: book.total(), groups: [], dearest: [], asked: null, imported: null };
  const window = store.telemetry.usedWindow({ since: since ?? Math.min(span.first, end), until: end });
  // Those that have begun last come first, and one that goes on may have had attempts at any time.
  for (const head of await store.sessions()) {
    if (head.createdAt >= window.until || (head.endedAt !== null && head.endedAt < window.since)) continue;
    const state = await store.load(head.id);
    for (const attempt of Object.values(state?.attempts ?? {}))
      if (
        attempt.assignment.agent !== 'command' &&
        attempt.startedAt >= window.since &&
        attempt.startedAt < window.until
      )
        book.add(head.id, attempt);
  }
  const asked = await store.telemetry.totals({
    window,
    metrics: ['tokens', 'cost', 'unpriced'],
    agent: BR,
    by: ['metric', 'label'],
  });
  return {
    window,
    by,
    total: book.total(),
    groups: book.groups(),
    dearest: book.dearest(),
    asked: asked.length === 0 ? null : { tokens: tokensIn(asked), money: moneyOf(asked) },
    imported: await importedTotal(store.telemetry, window),
  };
}

function tokensIn(totals: readonly Total[]): TokenUsage {
  const of = (label: keyof TokenUsage): number => sumOf(totals, 'tokens', label);
  return {
    ...NO_TOKENS,
    input: of('input'),
    output: of('output'),
    cacheRead: of('cacheRead'),
    cacheWrite: of('cacheWrite'),
  };
}
