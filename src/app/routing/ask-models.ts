import { err, ok, type Result } from '../../lib/result.ts';
import { ceilingsOf } from '../../model/ledger.ts';
import type { ProviderErrorClass } from '../../model/provider-error.ts';
import type { Millis } from '../../model/units.ts';
import type { Llm } from '../../ports/llm.ts';
import { openPriceBook } from '../../routing/prices/open-price-book.ts';
import type { PriceBook } from '../../routing/prices/price-book.ts';
import { duration } from '../../views/format.ts';
import { sayProviderClass } from '../../views/provider-class.ts';
import { findApiKey } from './api-key.ts';
import { type Asking, askOnce } from './ask-once.ts';
import { type Breakers, createBreakers } from './breakers.ts';
import { type Called, callProvider } from './call-provider.ts';
import type { AskParts } from './ai-parts.ts';

/** Where Anthropic's API is, unless `ANTHROPIC_BASE_URL` in the environment names a gateway. No file of a repository may: the key goes there. */
const OFFICIAL = 'https://api.anthropic.com';

/** Families of Anthropic's models from the weakest; where one cannot answer, the next is asked. */
const LADDER = ['haiku', 'sonnet', 'opus'];

/** What keeps every further question of this process from being answered, too. */
const LASTING: ReadonlySet<ProviderErrorClass> = new Set<ProviderErrorClass>(['auth', 'billing', 'quota_window']);

/** What one process has learned of the provider: its client or why there is none, found once. */
type Known = { readonly breakers: Breakers; llm: Promise<Result<Llm, string>> | null; stopped: string | null };

const knownBy = new WeakMap<AskParts, Known>();

function knownOf(parts: AskParts): Known {
  const known = knownBy.get(parts) ?? { breakers: createBreakers(parts.clock), llm: null, stopped: null };
  knownBy.set(parts, known);
  return known;
}

/**
 * Puts a question to the model of the configuration, or to the next stronger one where that cannot answer, within `ai.timeout` and
 * `ai.budget`. Failed: why there is no answer, in sentences.
 */
export async function askModels<T>(
  parts: AskParts,
  question: Asking<T>['question'],
  read: Asking<T>['read'],
): Promise<Result<T, string>> {
  const { config, clock, store } = parts;
  const { model, budget, timeout } = config.ai;
  const known = knownOf(parts);
  if (known.stopped !== null) return err(known.stopped);
  const started = clock.monotonic();
  known.llm ??= connect(parts);
  const llm = await known.llm;
  if (!llm.ok) return err(`No model was asked. ${llm.error}`);
  const prices = await openPriceBook(config.routing.models);
  const left = Math.max(0, timeout - (clock.monotonic() - started));
  const deadline = new AbortController();
  const timer = clock.after(left, () => deadline.abort());
  const { signal } = deadline;
  const ceilings = ceilingsOf(config.routing.budget);
  const asking: Asking<T> = { llm: llm.value, store, clock, prices, budget, ceilings, question, read, signal };
  const called = await callProvider(
    {
      models: [model, ...nextModel(model, prices)],
      budget: left,
      signal,
      // One that hangs leaves time for another.
      once: (of, rest) => askOnce(asking, of, Math.max(1, Math.min(rest, left / 2))),
    },
    { clock, random: parts.ai.random, breakers: known.breakers },
  );
  timer.cancel();
  if (called.kind === 'answer') return ok(called.value);
  const why = told(called, timeout);
  if (called.kind === 'failed' && LASTING.has(called.error.class)) known.stopped = why;
  return err(why);
}

async function connect({ env, repository, ai }: AskParts): Promise<Result<Llm, string>> {
  const named = env['ANTHROPIC_BASE_URL'] ?? '';
  const url = URL.parse(named === '' ? OFFICIAL : named);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return err('ANTHROPIC_BASE_URL is no address of an API: it should be like https://gateway.example.com.');
  const official = url.origin === OFFICIAL;
  const key = await findApiKey({ env, root: repository.info.root, ai, official });
  return key.ok ? ok(await ai.openLlm({ key: key.value, baseUrl: url.href })) : key;
}

/** The next stronger model of Anthropic: none where it is not one of the ladder, or the strongest. */
function nextModel(model: string, prices: PriceBook): readonly string[] {
  const at = LADDER.indexOf(prices.known(model)?.family ?? '');
  const next = at < 0 ? undefined : LADDER[at + 1];
  const known = next === undefined ? null : prices.known(next);
  return known === null ? [] : [known.id];
}

function told(called: Exclude<Called<unknown>, { readonly kind: 'answer' }>, timeout: Millis): string {
  switch (called.kind) {
    case 'refused':
      return called.why;
    case 'open':
      return `No model was asked: ${called.model} failed many times in a row, and is left alone for a minute.`;
    case 'called-off':
      return `No model answered within ${duration(timeout)} (ai.timeout).`;
    case 'failed': {
      const { error, model, tries } = called;
      const times = tries > 1 ? `, ${tries} times` : '';
      const said = error.message === '' ? '' : ` (${error.message.replace(/\.$/, '')})`;
      return `${model} was asked in vain${times}: ${sayProviderClass(error.class)}${said}.`;
    }
  }
}
