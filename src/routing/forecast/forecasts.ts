import type { ComplexityLevel, Spread, TaskType } from '../../model/complexity.ts';
import type { Chance, Forecast, ForecastSource } from '../../model/route.ts';
import type { AttemptOutcome, Worker } from './attempt-outcome.ts';
import { levelDefaults, UNKNOWN_TIER } from './default-forecasts.ts';
import { Matching } from './matching.ts';
import { normalShare, Z90 } from './normal.ts';
import { pooledMean, pooledShift, pooledSpread, type Trials } from './pooled-shift.ts';
import { COST, DURATION, lognormal, type ModelTraits, type Quantity, valueOf } from './quantities.ts';
import { easeAfter, thresholdOf } from './shared-difficulty.ts';

/** Tasks of a level, and of a kind where one is given. */
export type ForecastClass = { readonly level: ComplexityLevel; readonly taskType: TaskType | null };

/** What is expected of one attempt. */
export type AttemptForecast = {
  readonly chance: Chance;
  /** Null: no price is known, and too few attempts had a cost. */
  readonly cost: Forecast | null;
  readonly duration: Forecast;
};

/** What forecasts are made from. */
export type ForecastParts = {
  readonly outcomes: readonly AttemptOutcome[];
  readonly traitsOf: (worker: Worker) => ModelTraits;
};

/** Standard deviations on the scale of thresholds: how much repositories, models, classes, and a model in a class differ from the defaults. */
const CHANCE_SPREAD = { all: 0.4, model: 0.5, class: 0.4, both: 0.4 };
/** As many cases without a difference are taken as seen before the first. */
const SEEN = 4;
/** So many of one model in one class are told as measured of that class. */
const ENOUGH = 3;
/** No measured cost or duration moves a forecast by more than this factor alone (e⁴, about 55). */
const FARTHEST = 4;

/**
 * Forecasts from what happened here, drawn towards the stated defaults where little did: a chance, a cost and a duration are each
 * the default, moved by what was done here at all, then by what this model did in all classes, by what all did in this class, and by
 * what it did in this one.
 */
export class Forecasts {
  readonly #outcomes: readonly AttemptOutcome[];
  readonly #traitsOf: (worker: Worker) => ModelTraits;
  readonly #matching: Matching;
  readonly #rests = new Map<Quantity, readonly Rest[]>();
  readonly #traits = new Map<string, ModelTraits>();
  readonly #shifts = new Map<string, number>();
  readonly #made = new Map<string, AttemptForecast>();

  constructor({ outcomes, traitsOf }: ForecastParts) {
    this.#outcomes = outcomes;
    this.#matching = new Matching(outcomes);
    this.#traitsOf = traitsOf;
  }

  /** What is expected of an attempt by this agent with this model at a task of this class. */
  of(of: ForecastClass, who: Pick<Worker, 'agent' | 'model'>): AttemptForecast {
    const worker: Worker = { agent: who.agent, model: who.model, used: null };
    const key = `${of.level} ${of.taskType} ${this.#matching.keyOf(worker)}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = {
      chance: this.#chance(of, worker),
      cost: this.#spread(of, worker, COST),
      duration: this.#spread(of, worker, DURATION) ?? defaultSpread(levelDefaults(of.level).duration),
    };
    this.#made.set(key, made);
    return made;
  }

  #chance(of: ForecastClass, worker: Worker): Chance {
    const made = this.#matching.madeBy(worker);
    const judged = this.#outcomes.filter(({ passed }) => passed !== null);
    const shift = this.#modelShift(worker) + this.#classShift(of);
    const own = judged.filter((outcome) => isIn(of, outcome) && made.has(outcome));
    const moved =
      shift +
      pooledShift(
        this.#trials(own, () => shift),
        CHANCE_SPREAD.both,
      );
    const value = normalShare(this.#default(of.level, worker) + moved);
    return { value, ...this.#labelOf(judged, of, worker) };
  }

  /** Of a model over all classes. `first`: from attempts at untried tasks alone. */
  #modelShift(worker: Worker, first = false): number {
    return this.#kept(`${first ? 'first' : 'all'} ${this.#matching.keyOf(worker)}`, () => {
      const made = this.#matching.madeBy(worker);
      const own = this.#outcomes.filter(
        (outcome) => outcome.passed !== null && made.has(outcome) && !(first && outcome.after.length > 0),
      );
      const all = this.#generalShift();
      return (
        all +
        pooledShift(
          this.#trials(own, () => all),
          CHANCE_SPREAD.model,
        )
      );
    });
  }

  /** Of the repository: by first attempts alone, since what comes after them is told apart by who failed. */
  #generalShift(): number {
    return this.#kept('all', () => {
      const first = this.#outcomes.filter(({ passed, after }) => passed !== null && after.length === 0);
      return pooledShift(
        this.#trials(first, () => 0),
        CHANCE_SPREAD.all,
      );
    });
  }

  /** Of a class over all models. */
  #classShift(of: ForecastClass): number {
    return this.#kept(`class ${of.level} ${of.taskType}`, () => {
      const own = this.#outcomes.filter((outcome) => outcome.passed !== null && isIn(of, outcome));
      return pooledShift(
        this.#trials(own, (outcome) => this.#modelShift(outcome)),
        CHANCE_SPREAD.class,
      );
    });
  }

  #trials(outcomes: readonly AttemptOutcome[], shift: (outcome: AttemptOutcome) => number): Trials[] {
    const cells = new Map<string, { trials: Trials; passed: number; failed: number }>();
    for (const outcome of outcomes) {
      const level = levelOf(outcome);
      const key = [
        level,
        this.#matching.keyOf(outcome),
        ...outcome.after.map((each) => this.#matching.keyOf(each)),
      ].join('|');
      let cell = cells.get(key);
      if (cell === undefined) {
        const threshold = this.#default(level, outcome) + shift(outcome);
        const failed = outcome.after.map((worker) => this.#default(level, worker) + this.#modelShift(worker, true));
        const trials = { threshold, ease: failed.length === 0 ? null : easeAfter(failed), passed: 0, failed: 0 };
        cell = { trials, passed: 0, failed: 0 };
        cells.set(key, cell);
      }
      if (outcome.passed === true) cell.passed += 1;
      else cell.failed += 1;
    }
    return [...cells.values()].map(({ trials, passed, failed }) => ({ ...trials, passed, failed }));
  }

  #default(level: ComplexityLevel, worker: Worker): number {
    return thresholdOf(levelDefaults(level).chance[this.#traitsFor(worker).tier ?? UNKNOWN_TIER]);
  }

  #spread(of: ForecastClass, worker: Worker, what: Quantity): Forecast | null {
    const base = what.base(of.level, this.#traitsFor(worker));
    if (base === null) return this.#spreadWithout(of, worker, what);
    const made = this.#matching.madeBy(worker);
    const seen = this.#restsOf(what);
    const own = seen.filter(({ outcome }) => made.has(outcome));
    const both = own.filter(({ outcome }) => isIn(of, outcome));
    const pooled = (some: readonly Rest[], shift: (outcome: AttemptOutcome) => number): number =>
      pooledMean(
        some.map(({ outcome, rest }) => rest - shift(outcome)),
        SEEN,
      );
    const byAll = pooled(seen, () => 0);
    const byModel = byAll + pooled(own, () => byAll);
    const ofClass = seen.filter(({ outcome }) => isIn(of, outcome));
    const byClass = byModel + pooled(ofClass, (outcome) => (made.has(outcome) ? byModel : byAll));
    const shift = byClass + pooled(both, () => byClass);
    const near = (both.length >= ENOUGH ? both : own).map(({ rest }) => rest);
    const spread = pooledSpread(near, { middle: shift, spread: Math.log(base.p90 / base.p50) / Z90, weight: SEEN });
    const label = this.#labelOf(
      seen.map(({ outcome }) => outcome),
      of,
      worker,
    );
    return { ...lognormal(base.p50, shift, spread), ...label };
  }

  /** By how much each attempt differed from what its model and level have by default. */
  #restsOf(what: Quantity): readonly Rest[] {
    const known = this.#rests.get(what);
    if (known !== undefined) return known;
    const rests = this.#outcomes.flatMap((outcome): Rest[] => {
      const value = valueOf(outcome, what);
      const from = what.base(levelOf(outcome), this.#traitsFor(outcome));
      return value === null || from === null ? [] : [{ outcome, rest: clamp(Math.log(value / from.p50)) }];
    });
    this.#rests.set(what, rests);
    return rests;
  }

  /** Without a default to start from, attempts of this very model alone can tell. */
  #spreadWithout(of: ForecastClass, worker: Worker, what: Quantity): Forecast | null {
    const made = this.#matching.madeBy(worker);
    const rests = this.#outcomes.flatMap((outcome) => {
      const value = made.has(outcome) ? valueOf(outcome, what) : null;
      return value === null ? [] : [Math.log(value / what.scale(levelOf(outcome)))];
    });
    if (rests.length < ENOUGH) return null;
    const middle = pooledMean(rests, 0);
    const spread = pooledSpread(rests, { middle, spread: 1, weight: SEEN });
    return { ...lognormal(what.scale(of.level), middle, spread), from: 'repository', samples: rests.length };
  }

  /** Where a number comes from: enough of this model in this class, else what there is of either, else what there is at all, else the defaults alone. */
  #labelOf(
    outcomes: readonly AttemptOutcome[],
    of: ForecastClass,
    worker: Worker,
  ): { readonly from: ForecastSource; readonly samples: number } {
    const made = this.#matching.madeBy(worker);
    let [both, either] = [0, 0];
    for (const outcome of outcomes) {
      const [inClass, ofModel] = [isIn(of, outcome), made.has(outcome)];
      if (inClass && ofModel) both += 1;
      if (inClass || ofModel) either += 1;
    }
    if (both >= ENOUGH) return { from: 'class', samples: both };
    if (either > 0) return { from: 'repository', samples: either };
    return outcomes.length > 0 ? { from: 'repository', samples: outcomes.length } : { from: 'default', samples: 0 };
  }

  #traitsFor(worker: Worker): ModelTraits {
    const key = this.#matching.keyOf(worker);
    const known = this.#traits.get(key);
    if (known !== undefined) return known;
    const traits = this.#traitsOf(worker);
    this.#traits.set(key, traits);
    return traits;
  }

  #kept(key: string, make: () => number): number {
    const known = this.#shifts.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#shifts.set(key, made);
    return made;
  }
}

/** An attempt, and by how much the logarithm of something of it differs from the default. */
type Rest = { readonly outcome: AttemptOutcome; readonly rest: number };

function defaultSpread(spread: Spread): Forecast {
  return { ...spread, from: 'default', samples: 0 };
}

function isIn({ level, taskType }: ForecastClass, { class: of }: AttemptOutcome): boolean {
  return of !== null && of.level === level && (taskType === null || of.taskType === taskType);
}

/** Of what nobody judged the middle is assumed. */
function levelOf(outcome: AttemptOutcome): ComplexityLevel {
  return outcome.class?.level ?? 'moderate';
}

function clamp(rest: number): number {
  return Math.min(FARTHEST, Math.max(-FARTHEST, rest));
}
