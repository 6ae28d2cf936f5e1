import type { ProviderError } from '../../model/provider-error.ts';
import type { Millis } from '../../model/units.ts';
import type { Clock } from '../../ports/clock.ts';
import { nextTry } from '../../routing/retry-policy.ts';
import type { Breakers, Once } from './breakers.ts';

/** What to ask, and of whom. */
export type ProviderCall<T> = {
  /** The first is asked; each other one, in order, where the one before cannot answer. At least one. */
  readonly models: readonly string[];
  /** All requests of all models, with the waits between them. */
  readonly budget: Millis;
  /** Ends the request in flight, or the wait; what is left is not tried. */
  readonly signal: AbortSignal;
  /** One request. */
  readonly once: (model: string, left: Millis) => Promise<Once<T>>;
};

/** Time, chance, and what is known of the models. */
export type ProviderDeps = {
  readonly clock: Pick<Clock, 'monotonic' | 'after'>;
  /** 0…1, without 1. */
  readonly random: () => number;
  readonly breakers: Breakers;
};

/** With less time than this left nothing is tried again: it would only be paid for. */
const SHORTEST_TRY: Millis = 500;

/** An answer, and whose it is; or the last thing that went wrong. `open`: the breaker of the last model let nothing through. */
export type Called<T> =
  | { readonly kind: 'answer'; readonly value: T; readonly model: string }
  | { readonly kind: 'failed'; readonly error: ProviderError; readonly model: string; readonly tries: number }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'open'; readonly model: string }
  | { readonly kind: 'called-off' };

/**
 * The one loop of `br` that asks a provider again: what `routing/retry-policy.ts` says of each failure is done, as long as there is
 * time; then the next model. Each request passes the breaker of its model.
 */
export async function callProvider<T>(call: ProviderCall<T>, deps: ProviderDeps): Promise<Called<T>> {
  const started = deps.clock.monotonic();
  const before: Called<T>[] = [];
  for (const model of call.models) {
    const { called, elsewhere } = await callModel(model, call, { ...deps, started });
    before.push(called);
    const left = call.budget - (deps.clock.monotonic() - started);
    if (!elsewhere || left < SHORTEST_TRY) break;
  }
  const last = before.at(-1) ?? { kind: 'called-off' };
  // That a breaker let nothing through tells less than what went wrong before.
  return last.kind === 'open' ? (before.find(({ kind }) => kind === 'failed') ?? last) : last;
}

/** Asks one model until it answers, or there is no sense in it. `elsewhere`: another one may answer. */
async function callModel<T>(
  model: string,
  { budget, signal, once }: ProviderCall<T>,
  { clock, random, breakers, started }: ProviderDeps & { readonly started: number },
): Promise<{ readonly called: Called<T>; readonly elsewhere: boolean }> {
  for (let tries = 1; ; tries += 1) {
    if (signal.aborted) return { called: { kind: 'called-off' }, elsewhere: false };
    const left = budget - (clock.monotonic() - started);
    const result = await breakers.run(model, () => once(model, left));
    if (result.kind === 'answer') return { called: { ...result, model }, elsewhere: false };
    if (result.kind === 'refused') return { called: result, elsewhere: false };
    if (result.kind === 'open') return { called: { kind: 'open', model }, elsewhere: true };
    const { error } = result;
    const elapsed = clock.monotonic() - started;
    const next = nextTry({ error, tries, elapsed, budgetMs: budget - SHORTEST_TRY, random: random() });
    if (next.kind !== 'retry') {
      // All models are asked with one key: where its account has to rest, none of them answers.
      const elsewhere = next.kind === 'fallback' && next.rests === 'model';
      return { called: { kind: 'failed', error, model, tries }, elsewhere };
    }
    await pause(next.delay, clock, signal);
  }
}

/** Ends early when it is called off. */
async function pause(delay: Millis, clock: Pick<Clock, 'after'>, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = (): void => {
      timer.cancel();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = clock.after(delay, end);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
}
