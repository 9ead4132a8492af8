/** One channel over a span of time: pairs of least and greatest value a column, or every sample. Gaps are NaN. */
export interface Run {
    readonly raw: boolean;
    /** Time of the first column's beginning, or of the first sample. */
    readonly start: number;
    readonly step: number;
    readonly values: Float32Array;
}

const MAGIC = 0x504d5431;

/** Reads what the trace service sends: little endian, one run a channel in the order asked. */
export function decode(buffer: ArrayBuffer): Run[] {
    const view = new DataView(buffer);
    if (buffer.byteLength < 12 || view.getInt32(0, true) !== MAGIC) throw new Error("this is not a trace");
    const runs: Run[] = [];
    let at = 12;
    for (let channels = view.getInt32(4, true); channels > 0; channels--) {
        const raw = view.getInt32(at, true) === 1;
        const length = view.getInt32(at + 4, true) * (raw ? 1 : 2);
        const start = view.getFloat64(at + 8, true);
        const step = view.getFloat64(at + 16, true);
        runs.push({ raw, start, step, values: new Float32Array(buffer, at + 24, length) });
        at += 24 + 4 * length;
    }
    return runs;
}

/** The part of a run between two times, with one more value on either side. */
export function cut(run: Run, from: number, to: number): Run {
    const width = run.raw ? 1 : 2;
    const count = run.values.length / width;
    const first = Math.min(count, Math.max(0, Math.floor((from - run.start) / run.step + 1e-6) - 1));
    const last = Math.min(count, Math.max(first, Math.ceil((to - run.start) / run.step - 1e-6) + 1));
    return {
        raw: run.raw,
        start: run.start + first * run.step,
        step: run.step,
        values: run.values.subarray(first * width, last * width),
    };
}
