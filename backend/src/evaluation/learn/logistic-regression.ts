/** A row of features, few of which are not 0. */
export interface SparseRow {
  readonly at: Int32Array;
  readonly values: Float64Array;
}

export interface Problem {
  readonly rows: readonly SparseRow[];
  /** From 0 to 1: a label, or how sure a teacher is. */
  readonly targets: Float64Array;
  /** How much each row counts. */
  readonly importance: Float64Array;
  /** For every feature, what its squared weight costs; the bias costs nothing. Infinity: the feature is not used. */
  readonly penalties: Float64Array;
}

/** Weights by feature, the bias behind the last. */
export type Weights = Float64Array;

export function predict({ at, values }: SparseRow, weights: Weights): number {
  let sum = weights[weights.length - 1] ?? 0;
  for (let k = 0; k < at.length; k += 1) sum += (weights[at[k] ?? -1] ?? 0) * (values[k] ?? 0);
  return sum;
}

/** The regularised loss of `weights`, whose gradient is written to `gradient`. */
function lossOf({ rows, targets, importance, penalties }: Problem, weights: Weights, gradient: Float64Array): number {
  const bias = weights.length - 1;
  let loss = 0;
  gradient.fill(0);
  for (let j = 0; j < bias; j += 1) {
    const weight = weights[j] ?? 0;
    const penalty = penalties[j] ?? 0;
    loss += 0.5 * penalty * weight * weight;
    gradient[j] = penalty * weight;
  }
  for (const [index, row] of rows.entries()) {
    const sum = predict(row, weights);
    const target = targets[index] ?? 0;
    const counts = importance[index] ?? 0;
    // log(1 + e^sum) - target·sum, written so that no e^sum overflows.
    loss += counts * (Math.max(sum, 0) - sum * target + Math.log1p(Math.exp(-Math.abs(sum))));
    const error = counts * (1 / (1 + Math.exp(-sum)) - target);
    for (let k = 0; k < row.at.length; k += 1) {
      const j = row.at[k] ?? bias;
      gradient[j] = (gradient[j] ?? 0) + error * (row.values[k] ?? 0);
    }
    gradient[bias] = (gradient[bias] ?? 0) + error;
  }
  return loss;
}

const dot = (a: Float64Array, b: Float64Array) => {
  let sum = 0;
  for (let j = 0; j < a.length; j += 1) sum += (a[j] ?? 0) * (b[j] ?? 0);
  return sum;
};

/** a + scale·b */
const moved = (a: Float64Array, b: Float64Array, scale: number) => a.map((value, j) => value + scale * (b[j] ?? 0));

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly curvature: number;
}

const REMEMBERED_STEPS = 8;

/** The direction of steepest descent, bent by the curvature that the last steps met (L-BFGS, two loops). */
function direction(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  let descent = gradient.slice();
  const scales: number[] = [];
  for (const step of [...steps].reverse()) {
    const scale = dot(step.moved, descent) / step.curvature;
    scales.unshift(scale);
    descent = moved(descent, step.turned, -scale);
  }
  const last = steps.at(-1);
  const length = last
    ? last.curvature / dot(last.turned, last.turned)
    : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
  descent = descent.map((value) => value * length);
  for (const [index, step] of steps.entries()) {
    descent = moved(descent, step.moved, (scales[index] ?? 0) - dot(step.turned, descent) / step.curvature);
  }
  return descent.map((value) => -value);
}

export interface Stopping {
  readonly steps: number;
  /** Stops when a step lowers the loss by less than this share of it. */
  readonly tolerance: number;
}

/** The problem with every feature measured so that its weight costs 1: descent is slow where costs are far apart. */
function evenlyPriced(problem: Problem, scales: Float64Array): Problem {
  const rows = problem.rows.map(({ at, values }): SparseRow => {
    const used = [...at.keys()].filter((k) => (scales[at[k] ?? -1] ?? 0) > 0);
    return {
      at: Int32Array.from(used, (k) => at[k] ?? 0),
      values: Float64Array.from(used, (k) => (values[k] ?? 0) * (scales[at[k] ?? 0] ?? 0)),
    };
  });
  return { ...problem, rows, penalties: problem.penalties.map(() => 1) };
}

/**
 * Logistic regression with an L2 penalty by feature, by L-BFGS with a backtracking line search from weights of 0. The same
 * problem gives the same weights, bit for bit: nothing in it is drawn at random.
 */
export function fitLogistic(problem: Problem, stopping: Stopping = { steps: 100, tolerance: 1e-6 }): Weights {
  const scales = problem.penalties.map((penalty) => 1 / Math.sqrt(penalty));
  return descend(evenlyPriced(problem, scales), stopping).map((weight, at) => weight * (scales[at] ?? 1));
}

function descend(problem: Problem, { steps, tolerance }: Stopping): Weights {
  const size = problem.penalties.length + 1;
  let weights: Weights = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = lossOf(problem, weights, gradient);
  const remembered: Step[] = [];
  for (let taken = 0; taken < steps; taken += 1) {
    const towards = direction(gradient, remembered);
    const slope = dot(towards, gradient);
    const next = { gradient: new Float64Array(size), weights, loss: Number.POSITIVE_INFINITY };
    for (let stride = 1; stride > 1e-6 && !(next.loss <= loss + 1e-4 * stride * slope); stride /= 2) {
      next.weights = moved(weights, towards, stride);
      next.loss = lossOf(problem, next.weights, next.gradient);
    }
    if (!(next.loss < loss)) break;
    const step = moved(next.weights, weights, -1);
    const turned = moved(next.gradient, gradient, -1);
    const curvature = dot(step, turned);
    if (curvature > 1e-10) remembered.push({ moved: step, turned, curvature });
    if (remembered.length > REMEMBERED_STEPS) remembered.shift();
    const gain = (loss - next.loss) / Math.abs(loss);
    ({ weights, gradient, loss } = next);
    if (gain < tolerance) break;
  }
  return weights;
}
