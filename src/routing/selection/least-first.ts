/** Whole numbers that come out least first (a binary heap). */
export class LeastFirst {
  readonly #heap: number[] = [];

  put(value: number): void {
    const heap = this.#heap;
    let at = heap.push(value) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] ?? value;
      if (above <= value) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = value;
  }

  /** The least; null: there is none left. */
  take(): number | null {
    const heap = this.#heap;
    const least = heap[0];
    const last = heap.pop();
    if (least === undefined || last === undefined) return null;
    if (heap.length > 0) this.#sink(last);
    return least;
  }

  #sink(value: number): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const [a, b] = [heap[left] ?? Infinity, heap[left + 1] ?? Infinity];
      const child = a <= b ? left : left + 1;
      const least = Math.min(a, b);
      if (least >= value) break;
      heap[at] = least;
      at = child;
    }
    heap[at] = value;
  }
}
