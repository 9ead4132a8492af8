import { describe, expect, it } from "vitest";
import type { Channel } from "../../src/contract";
import { extent } from "../../src/trace/extent";
import { groups, USUAL } from "../../src/trace/filters";
import { montages, needed, type Line } from "../../src/trace/montage";
import { TILE, Tiles, type Spec } from "../../src/trace/tiles";
import { cut, decode, type Run } from "../../src/trace/wire";

function message(runs: readonly Run[], columns: number): ArrayBuffer {
    const size = 12 + runs.reduce((sum, run) => sum + 24 + 4 * run.values.length, 0);
    const view = new DataView(new ArrayBuffer(size));
    [0x504d5431, runs.length, columns].forEach((value, i) => view.setInt32(4 * i, value, true));
    let at = 12;
    for (const run of runs) {
        view.setInt32(at, run.raw ? 1 : 0, true);
        view.setInt32(at + 4, run.raw ? run.values.length : run.values.length / 2, true);
        view.setFloat64(at + 8, run.start, true);
        view.setFloat64(at + 16, run.step, true);
        run.values.forEach((value, i) => view.setFloat32(at + 24 + 4 * i, value, true));
        at += 24 + 4 * run.values.length;
    }
    return view.buffer as ArrayBuffer;
}

const channel = (index: number, label: string, kind = "EEG"): Channel => ({ index, label, kind, unit: "uV", rate: 512 });
const line = (...terms: [number, number][]): Line => ({
    name: "line", kind: "EEG", unit: "uV", channel: channel(0, "C3"),
    terms: terms.map(([index, weight]) => ({ channel: index, weight })),
});
const raw = (start: number, step: number, ...values: number[]): Run => ({ raw: true, start, step, values: new Float32Array(values) });

describe("what the trace service sends", () => {
    it("is read as it was written, gaps included", () => {
        const sent: Run[] = [raw(1.5, 0.25, 1, NaN, -3), { raw: false, start: 1, step: 0.5, values: new Float32Array([-1, 1, -2, 2]) }];
        expect(decode(message(sent, 2))).toEqual(sent);
    });

    it("is refused when it is something else", () => {
        expect(() => decode(new ArrayBuffer(4))).toThrow("not a trace");
        expect(() => decode(new ArrayBuffer(64))).toThrow("not a trace");
    });

    it("is cut with one value more on either side", () => {
        const run = raw(10, 1, 0, 1, 2, 3, 4, 5);
        expect(cut(run, 12, 14)).toEqual(raw(11, 1, 1, 2, 3, 4));
        expect(cut(run, 0, 100).values).toHaveLength(6);
        expect(cut(run, 100, 200).values.length).toBeLessThanOrEqual(1);
    });
});

describe("columns of a line", () => {
    const columns = { count: 4, start: 0, seconds: 1 };

    it("follow samples rarer than columns by straight lines", () => {
        const found = extent(line([0, 1]), new Map([[0, raw(0, 2, 0, 4, 0)]]), columns)!;
        expect([...found.low]).toEqual([0, 2, 2, 0]);
        expect([...found.high]).toEqual([2, 4, 4, 2]);
    });

    it("hold the extremes of samples denser than columns", () => {
        const found = extent(line([0, 1]), new Map([[0, raw(0, 0.25, 0, 9, 0, 0, 0, -7, 0, 0, 0)]]), columns)!;
        expect(found.high[0]).toBe(9);
        expect(found.low[1]).toBe(-7);
        expect(found.high[3]).toBeNaN();
    });

    it("stay empty in a gap", () => {
        const found = extent(line([0, 1]), new Map([[0, raw(0, 1, 1, 1, NaN, 1, 1)]]), columns)!;
        expect(found.low[0]).toBe(1);
        expect(found.low[1]).toBeNaN();
        expect(found.low[2]).toBeNaN();
        expect(found.low[3]).toBe(1);
    });

    it("of a difference are exact from samples and marked as limits otherwise", () => {
        const exact = extent(line([0, 1], [1, -1]), new Map([[0, raw(0, 1, 5, 5, 5, 5, 5)], [1, raw(0, 1, 2, 2, 2, 2, 2)]]), columns)!;
        expect(exact.exact).toBe(true);
        expect(exact.low[0]).toBe(3);
        const pairs = (low: number, high: number): Run => ({ raw: false, start: 0, step: 1, values: new Float32Array([low, high, low, high, low, high, low, high]) });
        const limits = extent(line([0, 1], [1, -1]), new Map([[0, pairs(1, 3)], [1, pairs(-1, 2)]]), columns)!;
        expect(limits.exact).toBe(false);
        expect([limits.low[1], limits.high[1]]).toEqual([-1, 4]);
    });
});

describe("montages", () => {
    const channels = ["Fp1", "F3", "C3", "P3", "O1", "Fz", "Cz"].map((name, i) => channel(i, `EEG ${name}-Ref`)).concat(channel(7, "EMG R APB", "EMG"));

    it("form neighbours' differences where both are recorded and keep the muscles", () => {
        const lengthwise = montages(channels).find((montage) => montage.key === "3")!;
        expect(lengthwise.lines.map((l) => l.name)).toEqual(["Fz-Ref − Cz-Ref", "Fp1-Ref − F3-Ref", "F3-Ref − C3-Ref", "C3-Ref − P3-Ref", "P3-Ref − O1-Ref", "EMG R APB"]);
        expect(needed(lengthwise.lines)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    });

    it("against the average weigh every channel so that the sum is nothing", () => {
        const average = montages(channels).find((montage) => montage.key === "2")!;
        for (const made of average.lines.filter((l) => l.kind === "EEG")) {
            expect(made.terms.reduce((sum, term) => sum + term.weight, 0)).toBeCloseTo(0);
        }
    });

    it("are only those the recording allows", () => {
        expect(montages([channel(0, "EMG R APB", "EMG")]).map((montage) => montage.key)).toEqual(["1"]);
    });
});

describe("filters", () => {
    it("join channels by what they are read through and leave out what the rate cannot carry", () => {
        const slow = { ...channel(1, "EMG slow", "EMG"), rate: 200 };
        const made = groups([channel(0, "C3"), slow, channel(2, "C4")], { ...USUAL, notch: 50 }, true);
        expect(made).toEqual([
            { channels: [0, 2], filter: { highpass: "0.3", lowpass: "70", notch: "50", phase: "zero" } },
            { channels: [1], filter: { highpass: "20", notch: "50", phase: "zero" } },
        ]);
        expect(groups([channel(0, "C3")], USUAL, false)).toEqual([{ channels: [0], filter: {} }]);
    });
});

describe("tiles", () => {
    const spec: Spec = { key: "a", groups: [{ channels: [0], filter: {} }], column: 0.01, density: 1, margin: 0.02 };
    const settle = () => new Promise((done) => setTimeout(done, 0));

    function service() {
        const asked: URLSearchParams[] = [];
        let failing = false;
        const fetcher = async (query: URLSearchParams) => {
            asked.push(query);
            if (failing) throw new Error("away");
            const columns = Number(query.get("columns"));
            const from = Number(query.get("from"));
            return message([{ raw: false, start: from, step: 0.01, values: new Float32Array(2 * columns) }], columns);
        };
        return { asked, fetcher, fail: (value: boolean) => (failing = value) };
    }

    it("come for the screen first, then for its neighbours, each once", async () => {
        const { asked, fetcher } = service();
        const tiles = new Tiles(fetcher, () => {}, () => {});
        tiles.want(spec, 10, 11, 100);
        await settle();
        tiles.want(spec, 10, 11, 100);
        await settle();
        for (const n of [8, 9, 10, 11, 12, 13]) expect(tiles.get(spec, n), `tile ${n}`).toBeDefined();
        const seconds = asked.reduce((sum, query) => sum + Number(query.get("to")) - Number(query.get("from")), 0);
        expect(seconds).toBeLessThan(6.5 * TILE * 0.01);
    });

    it("are forgotten when too many, the longest unused first", async () => {
        const { fetcher } = service();
        const tiles = new Tiles(fetcher, () => {}, () => {}, 8);
        for (let n = 0; n < 60; n += 3) {
            tiles.want(spec, n, n, 100);
            await settle();
        }
        expect(tiles.get(spec, 57)).toBeDefined();
        expect(tiles.get(spec, 0)).toBeUndefined();
    });

    it("that cannot be read are said once and asked again when the page is drawn again", async () => {
        const { asked, fetcher, fail } = service();
        let failures = 0;
        const tiles = new Tiles(fetcher, () => {}, () => failures++);
        fail(true);
        tiles.want(spec, 0, 0, 0);
        await settle();
        expect([failures, asked.length]).toEqual([1, 1]);
        fail(false);
        tiles.want(spec, 0, 0, 0);
        await settle();
        expect(tiles.get(spec, 0)).toBeDefined();
    });
});
