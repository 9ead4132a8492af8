import type { Extent } from "./extent";

/** Pixels of one tile; alpha 0 where nothing is drawn, so that the ground of the page shows. */
export class Sheet {
    readonly pixels: Uint32Array;
    readonly image: ImageData;

    constructor(readonly width: number, readonly height: number) {
        this.image = new ImageData(width, height);
        this.pixels = new Uint32Array(this.image.data.buffer);
    }

    /** Fills a box with a translucent colour; where something is drawn already, the later box wins. */
    box(x0: number, x1: number, y0: number, y1: number, colour: number, alpha: number): void {
        const from = Math.max(0, Math.floor(x0));
        const to = Math.min(this.width, Math.max(from + 1, Math.ceil(x1)));
        const bottom = Math.min(this.height, Math.ceil(y1));
        const value = (colour | (alpha << 24)) >>> 0;
        for (let y = Math.max(0, Math.floor(y0)); y < bottom; y++) {
            this.pixels.fill(value, y * this.width + from, y * this.width + to);
        }
    }

    /** Draws a trace with smooth ends: `middle` is the row of value 0, `gain` pixels a unit, negative when up is negative. */
    trace(extent: Extent, middle: number, gain: number, colour: number, thickness: number): void {
        const half = thickness / 2;
        for (let x = 0; x < this.width; x++) {
            const a = middle - extent.low[x]! * gain;
            const b = middle - extent.high[x]! * gain;
            if (a !== a || b !== b) continue;
            this.stroke(x, (a < b ? a : b) - half, (a < b ? b : a) + half, colour);
        }
    }

    private stroke(x: number, top: number, bottom: number, colour: number): void {
        const first = Math.max(0, Math.floor(top));
        const last = Math.min(this.height - 1, Math.floor(bottom));
        for (let y = first, at = first * this.width + x; y <= last; y++, at += this.width) {
            const covered = Math.min(1, Math.min(y + 1, bottom) - Math.max(y, top));
            const under = this.pixels[at]!;
            this.pixels[at] = covered >= 1 || under === 0 ? withAlpha(colour, covered) : over(colour, covered, under);
        }
    }
}

function withAlpha(colour: number, covered: number): number {
    return (colour | ((covered * 255) << 24)) >>> 0;
}

/** Colour of partial cover over what is there, channel by channel; the cover of both adds up. */
function over(colour: number, covered: number, under: number): number {
    const below = (under >>> 24) / 255;
    const alpha = covered + below * (1 - covered);
    let mixed = 0;
    for (let shift = 0; shift < 24; shift += 8) {
        const a = (colour >>> shift) & 255;
        const b = (under >>> shift) & 255;
        mixed |= Math.round((a * covered + b * below * (1 - covered)) / alpha) << shift;
    }
    return withAlpha(mixed, alpha);
}

/** A colour as the picture's memory holds it, from `#rrggbb`. */
export function colour(text: string): number {
    const value = parseInt(text.slice(1), 16);
    return ((value & 255) << 16) | (value & 0xff00) | (value >>> 16);
}
