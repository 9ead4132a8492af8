import type { Part } from "../mark/book";
import type { Review } from "../review.svelte";
import { colour, Sheet } from "../trace/paint";
import { TILE } from "../trace/tiles";
import { lay, type Drawn } from "./canvas";
import { palette, type Palette } from "./colours";
import type { Look } from "./look.svelte";

/** More marks than this on a page are drawn once a tile; fewer with every picture, so that a change costs nothing. */
const FEW = 1500;
const STRONG = 75;
const FAINT = 40;

/** Where rows and columns are. */
export interface Shape {
    readonly column: number;
    readonly rows: ReadonlyMap<string, readonly number[]>;
    readonly height: number;
}

/** The tinted ground of every mark, under the traces. */
export class Tints {
    private readonly sheets = new Map<string, Drawn>();

    constructor(private readonly look: Look) {}

    /** Marks of a span of time changed. */
    forget(from: number, to: number): void {
        for (const [name, sheet] of this.sheets) {
            if (sheet.to >= from && sheet.from <= to) this.sheets.delete(name);
        }
    }

    draw(context: CanvasRenderingContext2D, review: Review, shape: Shape, first: number, last: number): void {
        const few: Part[] = [];
        review.book.between(this.look.start, this.look.end, (part) => few.length <= FEW && few.push(part));
        if (few.length <= FEW) {
            this.boxes(context, review, shape, few);
            return;
        }
        const height = Math.round(shape.height * this.look.lines.length);
        for (let n = first; n <= last; n++) lay(context, this.sheet(review, shape, n, height), this.look, height);
    }

    private boxes(context: CanvasRenderingContext2D, review: Review, shape: Shape, parts: readonly Part[]): void {
        const colours = palette();
        const taken = review.taken;
        for (const part of parts) {
            const { tint, alpha } = look(part, colours);
            const held = taken?.part === part ? taken : part;
            const from = (held.onset - this.look.start) / shape.column;
            const width = Math.max(1, (held.offset - held.onset) / shape.column);
            context.fillStyle = tint;
            context.globalAlpha = alpha / 255;
            for (const row of shape.rows.get(part.channel) ?? []) {
                context.fillRect(from, row * shape.height + 1, width, shape.height - 2);
            }
        }
        context.globalAlpha = 1;
    }

    private sheet(review: Review, shape: Shape, number: number, height: number): Drawn {
        const name = `${shape.column}/${this.look.montage}/${number}`;
        const kept = this.sheets.get(name);
        if (kept !== undefined) return kept;
        const from = number * TILE * shape.column;
        const to = from + TILE * shape.column;
        const made = { canvas: this.paint(review, shape, from, height), from, to };
        this.sheets.set(name, made);
        for (const old of this.sheets.keys()) {
            if (this.sheets.size <= 24) break;
            this.sheets.delete(old);
        }
        return made;
    }

    private paint(review: Review, shape: Shape, from: number, height: number): HTMLCanvasElement {
        const colours = palette();
        const canvas = document.createElement("canvas");
        canvas.width = TILE;
        canvas.height = height;
        const sheet = new Sheet(TILE, height);
        review.book.between(from, from + TILE * shape.column, (part) => {
            const { tint, alpha } = look(part, colours);
            const x0 = (part.onset - from) / shape.column;
            const x1 = (part.offset - from) / shape.column;
            if (x1 <= 0 || x0 >= TILE) return;
            for (const row of shape.rows.get(part.channel) ?? []) {
                sheet.box(x0, x1, row * shape.height + 1, (row + 1) * shape.height - 1, colour(tint), alpha);
            }
        });
        canvas.getContext("2d")!.putImageData(sheet.image, 0, 0);
        return canvas;
    }
}

function look(part: Part, colours: Palette): { tint: string; alpha: number } {
    const rejected = part.rejected || part.jerk.verdict === "rejected";
    return { tint: colours.verdicts[rejected ? "rejected" : part.jerk.verdict], alpha: rejected ? FAINT : STRONG };
}
