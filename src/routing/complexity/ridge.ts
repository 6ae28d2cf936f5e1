/** Rows of numbers, most of them 0: row r holds `values[i]` in `columns[i]` for i from `starts[r]` to `starts[r + 1]`. */
export type Rows = {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
};

const MOST_STEPS = 60;

/**
 * Weights of a linear model with a penalty on their squares: those that fit `targets` (mean taken away) best on the rows `use`
 * names. Conjugate gradients on the rows' own products, so that it takes as long as there are numbers. Deterministic.
 */
export function ridge(
  rows: Rows,
  targets: Float64Array,
  { penalty, use }: { penalty: number; use: Int32Array },
): Float64Array {
  const n = use.length;
  const weights = new Float64Array(rows.width);
  const solution = new Float64Array(n);
  const residual = Float64Array.from(use, (row) => targets[row] ?? 0);
  const direction = Float64Array.from(residual);
  let error = dot(residual, residual);
  const enough = error * 1e-6;
  for (let step = 0; step < MOST_STEPS && error > enough; step += 1) {
    const image = product(rows, use, { vector: direction, weights, penalty });
    const length = error / dot(direction, image);
    for (let at = 0; at < n; at += 1) {
      solution[at] = (solution[at] ?? 0) + length * (direction[at] ?? 0);
      residual[at] = (residual[at] ?? 0) - length * (image[at] ?? 0);
    }
    const next = dot(residual, residual);
    for (let at = 0; at < n; at += 1) direction[at] = (residual[at] ?? 0) + (next / error) * (direction[at] ?? 0);
    error = next;
  }
  gather(rows, use, { vector: solution, weights });
  return weights;
}

/** What a model with these weights says of a row. */
export function predictRow(rows: Rows, row: number, weights: ArrayLike<number>): number {
  let sum = 0;
  const end = rows.starts[row + 1] ?? 0;
  for (let at = rows.starts[row] ?? 0; at < end; at += 1)
    sum += (rows.values[at] ?? 0) * (weights[rows.columns[at] ?? 0] ?? 0);
  return sum;
}

/** (X Xᵀ + penalty) v; `weights` is overwritten with Xᵀ v. */
function product(
  rows: Rows,
  use: Int32Array,
  { vector, weights, penalty }: { vector: Float64Array; weights: Float64Array; penalty: number },
): Float64Array {
  gather(rows, use, { vector, weights });
  return Float64Array.from(use, (row, at) => predictRow(rows, row, weights) + penalty * (vector[at] ?? 0));
}

function gather(
  rows: Rows,
  use: Int32Array,
  { vector, weights }: { vector: Float64Array; weights: Float64Array },
): void {
  weights.fill(0);
  for (let index = 0; index < use.length; index += 1) {
    const row = use[index] ?? 0;
    const factor = vector[index] ?? 0;
    const end = rows.starts[row + 1] ?? 0;
    for (let at = rows.starts[row] ?? 0; at < end; at += 1) {
      const column = rows.columns[at] ?? 0;
      weights[column] = (weights[column] ?? 0) + factor * (rows.values[at] ?? 0);
    }
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
