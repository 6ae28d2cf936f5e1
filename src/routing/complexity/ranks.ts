/** The value below which a share of sorted values lies, in between where it falls between two; 0 where there are none. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

/** Share of sorted values that lie below one, 0…1; half of those that are the same. */
export function shareBelow(sorted: ArrayLike<number>, value: number): number {
  if (sorted.length === 0) return 0.5;
  return (lowest(sorted, (each) => each >= value) + lowest(sorted, (each) => each > value)) / (2 * sorted.length);
}

function lowest(sorted: ArrayLike<number>, holds: (value: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle] ?? Infinity)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** How well two lists agree in their order, -1…1 (Spearman, equal values share their rank); 0 where one has no order. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const middle = (a.length - 1) / 2;
  let [both, ofX, ofY] = [0, 0, 0];
  for (const [at, rank] of x.entries()) {
    const [dx, dy] = [rank - middle, (y[at] ?? middle) - middle];
    both += dx * dy;
    ofX += dx * dx;
    ofY += dy * dy;
  }
  return ofX === 0 || ofY === 0 ? 0 : both / Math.sqrt(ofX * ofY);
}

function ranks(values: readonly number[]): readonly number[] {
  const order = [...values.keys()].toSorted((i, j) => (values[i] ?? 0) - (values[j] ?? 0));
  const result = values.map(() => 0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (let at = from; at <= to; at += 1) result[order[at] ?? 0] = (from + to) / 2;
    from = to + 1;
  }
  return result;
}

/** Mean of the F1 of each class, with as many classes as the table has rows; rows are what was, columns what was said. */
export function macroF1(table: readonly (readonly number[])[]): number {
  const each = table.map((row, at) => {
    const right = row[at] ?? 0;
    const was = row.reduce((sum, times) => sum + times, 0);
    const said = table.reduce((sum, other) => sum + (other[at] ?? 0), 0);
    return was + said === 0 ? 0 : (2 * right) / (was + said);
  });
  return each.reduce((sum, f1) => sum + f1, 0) / Math.max(1, each.length);
}
