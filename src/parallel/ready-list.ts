import type { Candidate } from '../routing/candidates.ts';

/** Ready tasks that any holder keeps waiting alike: the same candidates could do them, and they have the same claims. */
export type ReadyGroup = {
  readonly candidates: readonly Candidate[];
  readonly claims: readonly string[];
  /** Two tasks of the group can run at once: they claim nothing, or nothing that exists. */
  readonly shares: boolean;
  /** Places in the order of urgency, ascending. */
  readonly places: number[];
  /** The live attempt whose claims keep it waiting, or null. */
  blockedBy: string | null;
};

/**
 * The ready tasks in the order of urgency, without those that claims keep waiting. A group that met a holder is out of
 * the way until that holder lets go, so that looking for the next start does not look at every ready task.
 */
export class ReadyList {
  readonly #groupOf: (place: number) => ReadyGroup;
  /** The first place of every group that has one and is not blocked, ascending. */
  readonly #heads: number[] = [];
  readonly #blocked = new Map<string, Set<ReadyGroup>>();

  /** `groupOf` tells the group of a place; the same one for as long as the place is in the list. */
  constructor(groupOf: (place: number) => ReadyGroup) {
    this.#groupOf = groupOf;
  }

  add(place: number): void {
    this.#change(this.#groupOf(place), (places) => insert(places, place));
  }

  remove(place: number): void {
    this.#change(this.#groupOf(place), (places) => take(places, place));
  }

  /** Keeps a group out of the way until `unblock` is called for the holder. */
  block(group: ReadyGroup, holder: string): void {
    this.#change(group, () => {
      group.blockedBy = holder;
    });
    const blocked = this.#blocked.get(holder);
    if (blocked === undefined) this.#blocked.set(holder, new Set([group]));
    else blocked.add(group);
  }

  unblock(holder: string): void {
    for (const group of this.#blocked.get(holder) ?? [])
      this.#change(group, () => {
        group.blockedBy = null;
      });
    this.#blocked.delete(holder);
  }

  /**
   * Offers the places one by one, most urgent first. The answer says how to go on: with the rest of its group, without it,
   * or not at all. Nothing may be added, removed or blocked meanwhile.
   */
  walk(offer: (place: number, group: ReadyGroup) => 'next' | 'skip-group' | 'stop'): void {
    const further: number[] = [];
    for (let at = 0; at < this.#heads.length || further.length > 0;) {
      const head = this.#heads[at] ?? Infinity;
      const other = further[0] ?? Infinity;
      const place = Math.min(head, other);
      if (head < other) at += 1;
      else further.shift();
      const group = this.#groupOf(place);
      const answer = offer(place, group);
      if (answer === 'stop') return;
      const next = answer === 'next' ? group.places[lowerBound(group.places, place) + 1] : undefined;
      if (next !== undefined) insert(further, next);
    }
  }

  #change(group: ReadyGroup, change: (places: number[]) => void): void {
    const before = group.blockedBy === null ? group.places[0] : undefined;
    change(group.places);
    const after = group.blockedBy === null ? group.places[0] : undefined;
    if (before === after) return;
    if (before !== undefined) take(this.#heads, before);
    if (after !== undefined) insert(this.#heads, after);
  }
}

/** The index of the first number in an ascending list that is not less. */
function lowerBound(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(list: number[], value: number): void {
  const at = lowerBound(list, value);
  if (list[at] !== value) list.splice(at, 0, value);
}

function take(list: number[], value: number): void {
  const at = lowerBound(list, value);
  if (list[at] === value) list.splice(at, 1);
}
