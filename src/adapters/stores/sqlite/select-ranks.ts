/**
 * The values of the given ranks, from 1, ascending, as sorting would tell them; brings the values into another order. By Hoare's
 * selection (C. A. R. Hoare: "Algorithm 65: FIND", 1961): sorting a million values takes several times as long.
 */
export function selectRanks(values: Float64Array, ranks: readonly number[]): readonly number[] {
  let low = 0;
  return ranks.map((rank) => {
    const place = rank - 1;
    const found = select(values, { low, high: values.length - 1 }, place);
    // What is before is not greater: the next ones lie behind.
    low = place;
    return found;
  });
}

function select(values: Float64Array, part: { low: number; high: number }, place: number): number {
  let { low, high } = part;
  while (low < high) {
    const pivot = middle(values[low] ?? 0, values[(low + high) >> 1] ?? 0, values[high] ?? 0);
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] ?? pivot) < pivot) left += 1;
      while ((values[right] ?? pivot) > pivot) right -= 1;
      if (left > right) break;
      const other = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = other;
      left += 1;
      right -= 1;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return values[place] ?? 0;
}

function middle(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
