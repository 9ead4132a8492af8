import type { Part } from "../mark/book";
import type { Review } from "../review.svelte";
import type { Palette } from "./colours";
import type { Look } from "./look.svelte";
import { clock } from "./words";

type Rows = ReadonlyMap<string, readonly number[]>;
type Context = CanvasRenderingContext2D;

/** More marks than this on a page are shown by their tint alone; signs would lie on top of each other. */
const MOST_SIGNS = 500;

/** Steps of the axis, in seconds. */
const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1800, 3600, 7200, 14400];

function step(look: Look, apart: number): number {
    const least = (apart * look.ratio * look.seconds) / look.width;
    return STEPS.find((seconds) => seconds >= least) ?? 21600;
}

function place(look: Look, time: number): number {
    return (time - look.start) / look.column;
}

/** Upright lines every tenth of a page or so. */
export function drawGrid(context: Context, look: Look, height: number, colours: Palette): void {
    const every = step(look, 60);
    context.fillStyle = colours.grid;
    for (let n = Math.ceil(look.start / every); n * every <= look.end; n++) {
        context.fillRect(Math.round(place(look, n * every)), 0, Math.max(1, Math.round(look.ratio)), height);
    }
}

export function drawAxis(context: Context, look: Look, top: number, colours: Palette): void {
    const every = step(look, 110);
    context.fillStyle = colours.ground;
    context.fillRect(0, top, context.canvas.width, context.canvas.height - top);
    context.fillStyle = colours.quiet;
    context.font = `${12 * look.ratio}px system-ui, "Liberation Sans", sans-serif`;
    context.textBaseline = "middle";
    context.textAlign = "left";
    const decimals = every < 0.1 ? 2 : every < 1 ? 1 : 0;
    for (let n = Math.ceil(look.start / every); n * every <= look.end; n++) {
        const x = Math.round(place(look, n * every));
        context.fillRect(x, top, look.ratio, 5 * look.ratio);
        context.fillText(clock(n * every, decimals), x + 4 * look.ratio, top + 12 * look.ratio);
    }
}

/** How tall a round value is on the chosen line, at the right edge. */
export function drawScaleBar(context: Context, look: Look, height: number, colours: Palette): void {
    const line = look.chosen;
    const perUnit = Math.abs(look.gain(line));
    const value = 10 ** Math.floor(Math.log10((height * 1.5) / perUnit));
    const tall = value * perUnit;
    const x = context.canvas.width - 8 * look.ratio;
    const middle = (look.lines.indexOf(line) + 0.5) * height;
    const unit = line.unit.replace("uV", "µV").replace("m/s2", "m/s²");
    const words = `${Number(value.toPrecision(3))} ${unit}`;
    context.font = `${12 * look.ratio}px system-ui, "Liberation Sans", sans-serif`;
    context.textAlign = "right";
    context.textBaseline = "middle";
    const wide = context.measureText(words).width;
    context.fillStyle = colours.ground;
    context.fillRect(x - wide - 10 * look.ratio, middle - 8 * look.ratio, wide + 8 * look.ratio, 16 * look.ratio);
    context.fillStyle = colours.ink;
    context.fillText(words, x - 5 * look.ratio, middle);
    context.fillRect(x, middle - tall / 2, 2 * look.ratio, tall);
}

/** Signs of the marks, the current jerk, the taken edge and the cursor. */
export function drawMarks(context: Context, look: Look, review: Review | null, rows: Rows, height: number, colours: Palette): void {
    if (review !== null) {
        const parts: Part[] = [];
        review.book.between(look.start, look.end, (part) => parts.push(part));
        if (parts.length <= MOST_SIGNS) for (const part of parts) sign(context, look, review, part, rows, height, colours);
        for (const part of review.current?.parts ?? []) frame(context, look, review, part, rows, height, colours);
    }
    context.fillStyle = colours.cursor;
    const x = Math.round(place(look, look.cursor));
    context.fillRect(x, 0, Math.max(1, look.ratio), height * look.lines.length);
}

/** Up for a burst, down for a silent period; filled when accepted, crossed when rejected, hollow when unread. */
function sign(context: Context, look: Look, review: Review, part: Part, rows: Rows, height: number, colours: Palette): void {
    const rejected = part.rejected || part.jerk.verdict === "rejected";
    const size = Math.min(5 * look.ratio, height / 4);
    const x = place(look, review.taken?.part === part ? review.taken.onset : part.onset);
    context.strokeStyle = context.fillStyle = colours.verdicts[rejected ? "rejected" : part.jerk.verdict];
    context.lineWidth = 1.5 * look.ratio;
    const down = pointsDown(part) ? 1 : -1;
    for (const row of rows.get(part.channel) ?? []) {
        const y = row * height + size + look.ratio;
        context.beginPath();
        if (rejected) {
            context.moveTo(x - size, y - size);
            context.lineTo(x + size, y + size);
            context.moveTo(x + size, y - size);
            context.lineTo(x - size, y + size);
        } else {
            context.moveTo(x, y + down * size);
            context.lineTo(x - size, y - down * size);
            context.lineTo(x + size, y - down * size);
            context.closePath();
            if (part.jerk.verdict === "accepted") context.fill();
        }
        context.stroke();
    }
}

/** The reader's word on the jerk counts before the kind of the mark. */
function pointsDown(part: Part): boolean {
    const { polarity } = part.jerk;
    return polarity === "negative" || (polarity !== "positive" && part.kind === "silent_period");
}

/** A frame round the current jerk's marks, whiskers for the doubt of the onset, and the edge that was taken. */
function frame(context: Context, look: Look, review: Review, part: Part, rows: Rows, height: number, colours: Palette): void {
    const taken = review.taken?.part === part ? review.taken : null;
    const from = place(look, taken?.onset ?? part.onset);
    const width = Math.max(2 * look.ratio, place(look, taken?.offset ?? part.offset) - from);
    context.strokeStyle = context.fillStyle = colours.current;
    for (const row of rows.get(part.channel) ?? []) {
        const top = row * height + look.ratio;
        context.lineWidth = (look.chosen.channel.label === part.channel ? 2.5 : 1.25) * look.ratio;
        context.setLineDash(part.kind === "silent_period" ? [4 * look.ratio, 3 * look.ratio] : []);
        context.strokeRect(from, top, width, height - 2 * look.ratio);
        context.setLineDash([]);
        if (part.onsetLow !== null && part.onsetHigh !== null) {
            const shift = part.onset - part.first.onset;
            const low = place(look, part.onsetLow + shift);
            context.fillRect(low, top + height - 4 * look.ratio, place(look, part.onsetHigh + shift) - low, 2 * look.ratio);
        }
        if (taken !== null) {
            const x = taken.end ? from + width : from;
            context.fillRect(x - 2 * look.ratio, top, 4 * look.ratio, height - 2 * look.ratio);
        }
    }
}
