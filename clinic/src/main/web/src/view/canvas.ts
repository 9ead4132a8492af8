import type { Review } from "../review.svelte";
import { extent } from "../trace/extent";
import type { Line } from "../trace/montage";
import { colour, Sheet } from "../trace/paint";
import { TILE, Tiles, type Spec, type Tile } from "../trace/tiles";
import { kindColour, palette } from "./colours";
import type { Look } from "./look.svelte";
import { drawAxis, drawGrid, drawMarks, drawScaleBar } from "./overlay";
import { Tints } from "./tints";

/** Height of the time axis in pixels of the page. */
export const AXIS = 22;

/** Pictures of tiles kept; more than the page and its neighbours on a wide screen. */
const MOST_SHEETS = 40;

/** A picture of a stretch of time. */
export interface Drawn {
    readonly canvas: HTMLCanvasElement;
    readonly from: number;
    readonly to: number;
}

/**
 * Draws the page of traces. Each tile is drawn once into a picture of its own; scrolling only lays the pictures side by
 * side, so that its cost does not depend on how many samples or marks there are.
 */
export class TraceCanvas {
    private readonly context: CanvasRenderingContext2D;
    private readonly sheets = new Map<string, Drawn>();
    private shown: Drawn[] = [];
    private asked = 0;
    private sized = false;
    private rests = new Map<number, number>();
    private readonly tints: Tints;
    private readonly rows = new Map<string, number[]>();
    private rowsOf: readonly Line[] | null = null;
    private tellComplete: (() => void) | null = null;
    /** Ends when a page was first drawn whole. */
    readonly firstPicture = new Promise<void>((told) => (this.tellComplete = told));

    constructor(
        private readonly canvas: HTMLCanvasElement,
        private readonly look: Look,
        private readonly tiles: Tiles,
        public review: Review | null,
    ) {
        this.context = canvas.getContext("2d", { alpha: false })!;
        this.tints = new Tints(look);
    }

    /** Sizes the picture to its box, in pixels of the device. */
    resize(width: number, height: number, ratio: number): void {
        this.sized = true;
        this.look.ratio = ratio;
        this.look.width = Math.max(64, Math.round(width * ratio));
        this.canvas.width = this.look.width;
        this.canvas.height = Math.max(64, Math.round(height * ratio));
        this.sheets.clear();
        this.tints.forget(-Infinity, Infinity);
        this.shown = [];
        this.look.moveTo(this.look.start);
        this.draw();
    }

    /** Pixels of the device that one line has. */
    get rowHeight(): number {
        return (this.canvas.height - AXIS * this.look.ratio) / this.look.lines.length;
    }

    /** Drawn before the next picture of the screen, however often it is asked for. */
    ask(): void {
        if (this.asked === 0 && this.sized) this.asked = requestAnimationFrame(() => this.draw());
    }

    /** Marks of a span of time changed; the traces under them did not. */
    marksChanged(from: number, to: number): void {
        this.tints.forget(from, to);
        this.ask();
    }

    /** Forgets every picture. */
    forget(): void {
        this.sheets.clear();
        this.tints.forget(-Infinity, Infinity);
        this.ask();
    }

    /** What each channel shows at rest, taken off where no filter does. */
    setRests(rests: Map<number, number>): void {
        this.rests = rests;
        this.forget();
    }

    draw(): void {
        cancelAnimationFrame(this.asked);
        this.asked = 0;
        const { look, context } = this;
        const spec = look.spec();
        const length = TILE * spec.column;
        const end = Math.floor(look.duration / length);
        const first = Math.floor(look.start / length + 1e-9);
        const last = Math.min(end, Math.floor(look.end / length - 1e-9));
        this.tiles.want(spec, first, last, end);
        const colours = palette();
        context.fillStyle = colours.ground;
        context.fillRect(0, 0, this.canvas.width, this.canvas.height);
        drawGrid(context, look, this.canvas.height - AXIS * look.ratio, colours);
        if (this.review !== null) {
            const shape = { column: spec.column, rows: this.rowsOfChannels(), height: this.rowHeight };
            this.tints.draw(context, this.review, shape, first, last);
        }
        const complete = this.layTiles(spec, first, last);
        drawMarks(context, look, this.review, this.rowsOfChannels(), this.rowHeight, colours);
        drawScaleBar(context, look, this.rowHeight, colours);
        drawAxis(context, look, this.canvas.height - AXIS * look.ratio, colours);
        this.canvas.dataset.whole = String(complete);
        if (complete) this.tellComplete?.();
        this.ahead(spec, first, last);
    }

    private layTiles(spec: Spec, first: number, last: number): boolean {
        const drawn: (Drawn | null)[] = [];
        for (let n = first; n <= last; n++) drawn.push(this.sheet(spec, n));
        const complete = drawn.every((sheet) => sheet !== null);
        if (complete) this.shown = drawn as Drawn[];
        // Until all have come, what was shown last stands in, stretched to its place in time.
        for (const sheet of complete ? [] : this.shown) this.lay(sheet);
        for (const sheet of drawn) if (sheet !== null) this.lay(sheet);
        return complete;
    }

    private lay(sheet: Drawn): void {
        lay(this.context, sheet, this.look, this.canvas.height - AXIS * this.look.ratio);
    }

    private sheet(spec: Spec, number: number): Drawn | null {
        const name = `${spec.key}/${number}/${this.style()}`;
        const kept = this.sheets.get(name);
        if (kept !== undefined) return kept;
        const tile = this.tiles.get(spec, number);
        if (tile === undefined) return null;
        const made = this.paint(spec, number, tile);
        this.sheets.set(name, made);
        for (const old of this.sheets.keys()) {
            if (this.sheets.size <= MOST_SHEETS) break;
            this.sheets.delete(old);
        }
        return made;
    }

    /** All that changes a tile's picture but not its data. */
    private style(): string {
        const { look } = this;
        return `${look.montage}/${look.negativeUp}/${look.scale.pixelsPerMillimetre}/${Object.values(look.sensitivity).join()}`;
    }

    private paint(spec: Spec, number: number, tile: Tile): Drawn {
        const from = number * TILE * spec.column;
        const to = from + TILE * spec.column;
        const canvas = document.createElement("canvas");
        canvas.width = TILE;
        canvas.height = this.canvas.height - AXIS * this.look.ratio;
        const sheet = new Sheet(canvas.width, canvas.height);
        this.paintGaps(sheet, from, spec.column);
        this.paintLines(sheet, tile, from, spec.column);
        canvas.getContext("2d")!.putImageData(sheet.image, 0, 0);
        return { canvas, from, to };
    }

    private paintGaps(sheet: Sheet, from: number, column: number): void {
        const grey = colour(palette().line);
        for (const [start, end] of this.look.traces.gaps) {
            const a = (start - from) / column;
            const b = (end - from) / column;
            if (b > 0 && a < sheet.width) sheet.box(a, b, 0, sheet.height, grey, 70);
        }
    }

    private paintLines(sheet: Sheet, tile: Tile, from: number, column: number): void {
        const { look } = this;
        const colours = palette();
        const height = this.rowHeight;
        const columns = { count: TILE, start: from, seconds: column };
        look.lines.forEach((line, row) => {
            const found = extent(line, tile, columns);
            if (found === null) return;
            const middle = (row + 0.5) * height;
            const gain = look.gain(line);
            const rest = this.rest(line);
            sheet.trace(found, middle + rest * gain, gain, kindColour(colours, line.kind), look.ratio);
        });
    }

    private rest(line: Line): number {
        return line.terms.reduce((sum, term) => {
            const channel = this.look.traces.channels[term.channel]!;
            return sum + (this.look.levelled(channel) ? 0 : term.weight * (this.rests.get(term.channel) ?? 0));
        }, 0);
    }

    /** Draws neighbours while nothing else is to do, so that turning the page finds them ready. */
    private ahead(spec: Spec, first: number, last: number): void {
        const order = [last + 1, first - 1, last + 2, first - 2, last + 3, first - 3];
        const step = (deadline: IdleDeadline) => {
            if (this.look.spec().key !== spec.key) return;
            const missing = order.find((n) => !this.sheets.has(`${spec.key}/${n}/${this.style()}`) && this.tiles.get(spec, n) !== undefined);
            if (missing === undefined) return;
            if (deadline.timeRemaining() > 3) this.sheet(spec, missing);
            requestIdleCallback(step);
        };
        requestIdleCallback(step);
    }

    private rowsOfChannels(): ReadonlyMap<string, readonly number[]> {
        if (this.rowsOf !== this.look.lines) {
            this.rowsOf = this.look.lines;
            this.rows.clear();
            this.rowsOf.forEach((line, row) => {
                const label = line.channel.label;
                this.rows.set(label, [...(this.rows.get(label) ?? []), row]);
            });
        }
        return this.rows;
    }

    /** Time and line under a point of the page. */
    at(x: number, y: number): { readonly time: number; readonly row: number } {
        const time = this.look.start + x * this.look.ratio * this.look.column;
        const row = Math.floor((y * this.look.ratio) / this.rowHeight);
        return { time, row: Math.max(0, Math.min(this.look.lines.length - 1, row)) };
    }
}

/** Lays a picture at its place in time, stretched where the page has another length than the picture was made for. */
export function lay(context: CanvasRenderingContext2D, sheet: Drawn, look: Look, height: number): void {
    const left = Math.round((sheet.from - look.start) / look.column);
    const right = Math.round((sheet.to - look.start) / look.column);
    if (right <= 0 || left >= context.canvas.width) return;
    if (right - left === sheet.canvas.width) context.drawImage(sheet.canvas, left, 0);
    else context.drawImage(sheet.canvas, left, 0, right - left, height);
}
