import { cut, decode, type Run } from "./wire";

export interface Group {
    readonly channels: readonly number[];
    readonly filter: Readonly<Record<string, string>>;
}

/** Which traces, at which grain. Two specs with the same key have the same tiles. */
export interface Spec {
    readonly key: string;
    /** Channels that are read through the same filter. */
    readonly groups: readonly Group[];
    /** Seconds one column of the screen covers. */
    readonly column: number;
    /** Values asked for a column: more than one where differences of channels need single samples. */
    readonly density: number;
    /** Seconds read beyond either end, so that lines run on from tile to tile. */
    readonly margin: number;
}

/** Columns of one tile. */
export const TILE = 512;

export type Tile = ReadonlyMap<number, Run>;

export type Fetcher = (query: URLSearchParams, signal: AbortSignal) => Promise<ArrayBuffer>;

const MOST_AT_ONCE = 3;
/** Tiles that one request asks for at most. */
export const LONGEST_RUN = 4;

interface Request {
    readonly spec: Spec;
    readonly first: number;
    readonly count: number;
    readonly abort: AbortController;
}

/** Keeps the tiles of the traces in memory, fetches those on the screen first and then their neighbours. */
export class Tiles {
    private readonly kept = new Map<string, Tile>();
    private readonly under = new Set<Request>();
    private wanted: { spec: Spec; order: number[] } | null = null;

    constructor(
        private readonly fetcher: Fetcher,
        private readonly arrived: (spec: Spec) => void,
        private readonly failed: (error: unknown) => void,
        private readonly most = 400,
    ) {}

    get(spec: Spec, number: number): Tile | undefined {
        const name = key(spec, number);
        const tile = this.kept.get(name);
        if (tile !== undefined) {
            this.kept.delete(name);
            this.kept.set(name, tile);
        }
        return tile;
    }

    /** Says what the screen shows now; everything else under way may be given up. */
    want(spec: Spec, first: number, last: number, end: number): void {
        const order: number[] = [];
        const add = (n: number) => {
            if (n >= 0 && n <= end) order.push(n);
        };
        for (let n = first; n <= last; n++) add(n);
        const page = last - first + 1;
        for (let n = 1; n <= page; n++) add(last + n);
        for (let n = 1; n <= page; n++) add(first - n);
        this.wanted = { spec, order };
        for (const request of this.under) {
            if (request.spec.key !== spec.key || !order.some((n) => covers(request, spec, n))) request.abort.abort();
        }
        this.pump();
    }

    private pump(): void {
        while (this.wanted !== null && this.under.size < MOST_AT_ONCE) {
            const request = this.next(this.wanted);
            if (request === null) return;
            this.under.add(request);
            void this.run(request);
        }
    }

    private missing(spec: Spec, number: number): boolean {
        return !this.kept.has(key(spec, number)) && ![...this.under].some((request) => covers(request, spec, number));
    }

    private next({ spec, order }: { spec: Spec; order: number[] }): Request | null {
        const at = order.findIndex((n) => this.missing(spec, n));
        if (at < 0) return null;
        let first = order[at]!;
        let count = 1;
        for (let i = at + 1; count < LONGEST_RUN && i < order.length && this.missing(spec, order[i]!); i++) {
            if (order[i] === first + count) count++;
            else if (order[i] === first - 1) {
                first--;
                count++;
            } else break;
        }
        return { spec, first, count, abort: new AbortController() };
    }

    private async run(request: Request): Promise<void> {
        const { spec, first, count } = request;
        const from = Math.max(0, first * TILE * spec.column - spec.margin);
        const to = (first + count) * TILE * spec.column + spec.margin;
        const columns = Math.round(((to - from) / spec.column) * spec.density);
        try {
            const groups = spec.groups.map(async ({ channels, filter }) => {
                const span = { from: String(from), to: String(to), columns: String(columns) };
                const query = new URLSearchParams({ ...span, channels: channels.join(","), ...filter });
                const runs = decode(await this.fetcher(query, request.abort.signal));
                return runs.map((run, i) => [channels[i]!, run] as const);
            });
            this.keep(request, (await Promise.all(groups)).flat());
            this.arrived(spec);
        } catch (e) {
            if (request.abort.signal.aborted) return;
            this.wanted = null;
            this.failed(e);
        } finally {
            this.under.delete(request);
            this.pump();
        }
    }

    private keep({ spec, first, count }: Request, runs: readonly (readonly [number, Run])[]): void {
        const length = TILE * spec.column;
        for (let n = first; n < first + count; n++) {
            const from = n * length - spec.margin;
            const to = (n + 1) * length + spec.margin;
            this.kept.set(key(spec, n), new Map(runs.map(([channel, run]) => [channel, cut(run, from, to)])));
        }
        for (const name of this.kept.keys()) {
            if (this.kept.size <= this.most) break;
            this.kept.delete(name);
        }
    }
}

function key(spec: Spec, number: number): string {
    return `${spec.key}/${number}`;
}

function covers(request: Request, spec: Spec, number: number): boolean {
    return request.spec.key === spec.key && number >= request.first && number < request.first + request.count;
}
