import type { Line } from "./montage";
import type { Run } from "./wire";

/** Least and greatest value of a line in each column of a tile; NaN where there is none. */
export interface Extent {
    readonly low: Float32Array;
    readonly high: Float32Array;
    /** False where differences had to be formed of limits: then the true line lies inside. */
    readonly exact: boolean;
}

/** Columns of a tile: their number, the time of the first and how long each is. */
export interface Columns {
    readonly count: number;
    readonly start: number;
    readonly seconds: number;
}

/** The columns of one line, from the runs of the channels it is made of. */
export function extent(line: Line, runs: ReadonlyMap<number, Run>, columns: Columns): Extent | null {
    const parts = line.terms.map((term) => runs.get(term.channel));
    const first = parts[0];
    if (first === undefined || parts.includes(undefined)) return null;
    if (parts.length === 1) return first.raw ? ofSamples(first, columns) : ofPairs(first, columns);
    const all = parts as Run[];
    if (all.every((run) => run.raw && run.step === first.step && run.values.length === first.values.length)) {
        return ofSamples({ ...first, values: sum(all, line) }, columns);
    }
    return ofLimits(all, line, columns);
}

function sum(runs: readonly Run[], line: Line): Float32Array {
    const total = new Float32Array(runs[0]!.values.length);
    runs.forEach((run, k) => {
        const weight = line.terms[k]!.weight;
        for (let i = 0; i < total.length; i++) total[i]! += weight * run.values[i]!;
    });
    return total;
}

function empty(columns: Columns, exact: boolean): Extent {
    return {
        low: new Float32Array(columns.count).fill(NaN),
        high: new Float32Array(columns.count).fill(NaN),
        exact,
    };
}

function ofPairs(run: Run, columns: Columns): Extent {
    const made = empty(columns, true);
    const shift = Math.round((columns.start - run.start) / run.step);
    const last = run.values.length / 2;
    for (let x = 0; x < columns.count; x++) {
        const at = x + shift;
        if (at < 0 || at >= last) continue;
        made.low[x] = run.values[2 * at]!;
        made.high[x] = run.values[2 * at + 1]!;
        if (at > 0) join(made, x, run.values[2 * at - 2]!, run.values[2 * at - 1]!);
    }
    return made;
}

/** Makes a column touch the one before, as the pen would. */
function join(made: Extent, x: number, low: number, high: number): void {
    if (low > made.high[x]!) made.high[x] = low;
    else if (high < made.low[x]!) made.low[x] = high;
}

function ofSamples(run: Run, columns: Columns): Extent {
    const made = empty(columns, true);
    const perColumn = run.step / columns.seconds;
    const offset = (run.start - columns.start) / columns.seconds;
    for (let i = 1; i < run.values.length; i++) {
        const a = run.values[i - 1]!;
        const b = run.values[i]!;
        if (a !== a || b !== b) continue;
        const x0 = offset + (i - 1) * perColumn;
        const x1 = x0 + perColumn;
        const to = Math.min(columns.count - 1, Math.ceil(x1) - 1);
        for (let x = Math.max(0, Math.floor(x0)); x <= to; x++) {
            const ya = x <= x0 ? a : a + ((b - a) * (x - x0)) / perColumn;
            const yb = x + 1 >= x1 ? b : a + ((b - a) * (x + 1 - x0)) / perColumn;
            widen(made, x, ya, yb);
        }
    }
    return made;
}

function widen(made: Extent, x: number, a: number, b: number): void {
    const low = a < b ? a : b;
    const high = a < b ? b : a;
    if (!(made.low[x]! <= low)) made.low[x] = low;
    if (!(made.high[x]! >= high)) made.high[x] = high;
}

function ofLimits(runs: readonly Run[], line: Line, columns: Columns): Extent {
    const made = empty(columns, false);
    made.low.fill(0);
    made.high.fill(0);
    runs.forEach((run, k) => {
        const weight = line.terms[k]!.weight;
        const part = run.raw ? ofSamples(run, columns) : ofPairs(run, columns);
        for (let x = 0; x < columns.count; x++) {
            made.low[x]! += weight * (weight < 0 ? part.high[x]! : part.low[x]!);
            made.high[x]! += weight * (weight < 0 ? part.low[x]! : part.high[x]!);
        }
    });
    return made;
}
