import {
  BrokenCircuitError,
  circuitBreaker,
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  handleWhenResult,
  type IBackoff,
} from 'cockatiel';
import type { ProviderError, ProviderErrorClass } from '../../model/provider-error.ts';
import type { Millis } from '../../model/units.ts';
import type { Clock } from '../../ports/clock.ts';

/** What one request came to. `refused`: it was not sent, or its answer not taken, for a reason of ours: a sentence. */
export type Once<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: ProviderError }
  | { readonly kind: 'refused'; readonly why: string };

/** Requests of a model pass its breaker. */
export type Breakers = {
  /** Makes the request, or says `open` without making it. */
  readonly run: <T>(model: string, request: () => Promise<Once<T>>) => Promise<Once<T> | { readonly kind: 'open' }>;
};

/** So many requests in a row that fail for reasons of the provider's, and nothing is sent to the model for a while. */
const FAILURES = 5;

/** After this time one request may try again; a success closes the breaker. */
const REST: Millis = 60_000;

/** Trouble of the provider's, or on the way there. A key that is refused, or a limit with a time, says nothing of the model. */
const TROUBLES: ReadonlySet<ProviderErrorClass> = new Set<ProviderErrorClass>([
  'overloaded',
  'server_error',
  'timeout',
  'connection',
  'unknown',
]);

/** Makes the breakers of one process, one for each model; all closed. */
export function createBreakers(clock: Pick<Clock, 'monotonic'>): Breakers {
  const byModel = new Map<string, CircuitBreakerPolicy>();
  const breakerOf = (model: string): CircuitBreakerPolicy => {
    const known = byModel.get(model);
    if (known !== undefined) return known;
    const breaker = circuitBreaker(handleWhenResult(isTrouble), {
      breaker: new ConsecutiveBreaker(FAILURES),
      halfOpenAfter: { next: () => restFrom(clock) },
    });
    byModel.set(model, breaker);
    return breaker;
  };
  return {
    run: async (model, request) => {
      try {
        return await breakerOf(model).execute(request);
      } catch (error) {
        if (error instanceof BrokenCircuitError) return { kind: 'open' };
        throw error;
      }
    },
  };
}

/**
 * A rest by our clock. The library compares what the system's clock has passed with `duration`; said as all or nothing, it does as
 * ours says.
 */
function restFrom(clock: Pick<Clock, 'monotonic'>): IBackoff<unknown> {
  const until = clock.monotonic() + REST;
  return {
    get duration() {
      return clock.monotonic() >= until ? -Infinity : Infinity;
    },
    next: () => restFrom(clock),
  };
}

function isTrouble(result: unknown): boolean {
  const { kind, error } = result as Once<unknown> & { readonly error?: ProviderError };
  return kind === 'failed' && error !== undefined && TROUBLES.has(error.class);
}
