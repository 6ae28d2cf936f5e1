import type { Place, Problem } from '../model/failure.ts';

/** The way to a value: keys of maps and indices of lists, from the top of the file. */
export type Path = readonly (string | number)[];

/** Collects what is wrong with a file, and what is allowed but probably not meant. The same finding twice counts once. */
export class Findings {
  readonly #problems = new Map<string, Problem>();
  readonly #warnings = new Map<string, Problem>();

  problem(place: Place, cause: string, remedy: string): void {
    this.#problems.set(keyOf(place, cause), { place, cause, remedy });
  }

  warning(place: Place, cause: string, remedy: string): void {
    this.#warnings.set(keyOf(place, cause), { place, cause, remedy });
  }

  /** In the order of the file. */
  get problems(): readonly Problem[] {
    return [...this.#problems.values()].sort(byPlace);
  }

  /** In the order of the file. */
  get warnings(): readonly Problem[] {
    return [...this.#warnings.values()].sort(byPlace);
  }
}

/** Aliases bring the same mistake at the same place to many tasks. */
function keyOf({ line, column }: Place, cause: string): string {
  return `${line}:${column} ${cause}`;
}

function byPlace(a: Problem, b: Problem): number {
  return (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0);
}
