import type { Book, Verdict } from "../mark/book";
import { colour, Sheet } from "../trace/paint";
import type { Palette } from "./colours";

/** Every mark of the recording in one picture: a row a channel, tinted by verdict; gaps are grey. */
export function paintRaster(
    canvas: HTMLCanvasElement,
    book: Book,
    channels: readonly string[],
    duration: number,
    gaps: readonly (readonly [number, number])[],
    colours: Palette,
): void {
    const sheet = new Sheet(canvas.width, canvas.height);
    const column = duration / sheet.width;
    const top = (row: number) => Math.round((row * sheet.height) / Math.max(1, channels.length));
    const grey = colour(colours.line);
    for (const [from, to] of gaps) sheet.box(from / column, to / column, 0, sheet.height, grey, 90);
    for (const [name, cells] of crowds(book, channels, duration, sheet.width)) {
        const tint = colour(colours.verdicts[name]);
        cells.counts.forEach((count, cell) => {
            if (count === 0) return;
            const row = Math.floor(cell / sheet.width);
            const x = cell % sheet.width;
            const gap = sheet.height > 4 * channels.length ? 1 : 0;
            sheet.box(x, x + 1, top(row), top(row + 1) - gap, tint, 90 + Math.round((165 * count) / cells.most));
        });
    }
    canvas.getContext("2d")!.putImageData(sheet.image, 0, 0);
}

interface Crowd {
    readonly counts: Uint16Array;
    most: number;
}

/** How many marks of each verdict lie in each column of each channel's row; the more, the stronger the tint. */
function crowds(book: Book, channels: readonly string[], duration: number, width: number): Map<Verdict, Crowd> {
    const row = new Map(channels.map((label, i) => [label, i]));
    const made = new Map<Verdict, Crowd>();
    for (const verdict of ["rejected", "unread", "accepted"] as const) {
        made.set(verdict, { counts: new Uint16Array(width * channels.length), most: 1 });
    }
    book.between(0, duration, (part) => {
        const at = row.get(part.channel);
        if (at === undefined) return;
        const crowd = made.get(part.rejected ? "rejected" : part.jerk.verdict)!;
        const cell = at * width + Math.min(width - 1, Math.floor((part.onset / duration) * width));
        crowd.most = Math.max(crowd.most, ++crowd.counts[cell]!);
    });
    return made;
}

/** The channels that carry marks, in the order of the recording; of one without marks, its muscles. */
export function markedChannels(book: Book, labels: readonly string[], duration: number): string[] {
    const marked = new Set<string>();
    book.between(0, duration, (part) => marked.add(part.channel));
    return labels.filter((label) => marked.has(label));
}
