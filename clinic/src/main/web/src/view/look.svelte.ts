import type { Channel, Traces } from "../contract";
import { groups, levelled, MOST_FILTERED, USUAL, type Filtering } from "../trace/filters";
import { montages, needed, type Line, type Montage } from "../trace/montage";
import { LONGEST_RUN, TILE, type Spec } from "../trace/tiles";
import { readScale, stepPage, stepSensitivity, usualSensitivity, type Scale } from "./scale";

/** Values for each column that one request may ask for; differences of channels are exact up to there. */
const MOST_DENSITY = 7;

/** Share of a column's samples that must be asked for so that samples come, not their limits. */
const SAMPLES_ASKED = 0.5;

/** Samples read beyond a page for the filters to settle, as a share. */
const SETTLING = 1.2;

/** Length of the page on which a jerk is looked at close up. */
const CLOSE_SECONDS = 0.5;

/** A page begins with what is looked at no nearer to its ends than this share. */
const NEAREST = 0.15;

/** How the page is looked at: where, how long, how large, through what. */
export class Look {
    readonly duration: number;
    readonly montages: readonly Montage[];
    readonly kinds: readonly string[];
    start = $state(0);
    seconds = $state(10);
    cursor = $state(0);
    /** Which line of the montage is chosen. */
    row = $state(0);
    montage = $state(0);
    negativeUp = $state(true);
    filtering: Filtering = $state.raw(USUAL);
    sensitivity: Record<string, number> = $state({});
    scale: Scale = $state.raw(readScale());
    /** Width of the traces in pixels of the device, and how many of them make one of the page's. */
    width = 1280;
    ratio = 1;
    private lengthBefore = 10;

    constructor(readonly traces: Traces) {
        this.duration = traces.duration_s;
        this.montages = montages(traces.channels);
        this.kinds = [...new Set(traces.channels.map((channel) => channel.kind))];
        for (const channel of traces.channels) {
            this.sensitivity[channel.kind] ??= usualSensitivity(channel.kind, channel.unit);
        }
        this.seconds = Math.min(10, this.duration);
        const muscle = this.lines.findIndex((line) => line.kind === "EMG");
        this.row = Math.max(0, muscle);
    }

    get lines(): readonly Line[] {
        return this.montages[this.montage]!.lines;
    }

    get chosen(): Line {
        return this.lines[Math.min(this.row, this.lines.length - 1)]!;
    }

    get column(): number {
        return this.seconds / this.width;
    }

    get end(): number {
        return this.start + this.seconds;
    }

    /** Pixels of the device for one unit of a line, negative where negative is up. */
    gain(line: Line): number {
        const size = (this.scale.pixelsPerMillimetre * this.ratio) / this.sensitivity[line.kind]!;
        return this.negativeUp && line.kind === "EEG" ? -size : size;
    }

    /** Whether a line's own zero is its rest; otherwise its rest is taken off. */
    levelled(channel: Channel): boolean {
        return this.filtered && levelled(channel, this.filtering);
    }

    spec(): Spec {
        const channels = needed(this.lines).map((index) => this.traces.channels[index]!);
        const made = groups(channels, this.filtering, this.filtered);
        const slowest = Math.min(...channels.map((channel) => channel.rate));
        const column = this.column;
        const density = this.mixed && this.exact ? this.density : 1;
        const margin = Math.min(256, Math.max(2, Math.ceil(2 / (slowest * column)))) * column;
        return { key: JSON.stringify([column, density, made]), groups: made, column, density, margin };
    }

    private get mixed(): boolean {
        return this.lines.some((line) => line.terms.length > 1);
    }

    private get density(): number {
        const fastest = Math.max(...this.traces.channels.map((channel) => channel.rate));
        return Math.max(1, Math.ceil(fastest * this.column * SAMPLES_ASKED));
    }

    /** False where differences of channels can be shown by limits only, between which they lie. */
    get exact(): boolean {
        return !this.mixed || this.density <= MOST_DENSITY;
    }

    /** Moves the page, kept on the recording and on whole columns. */
    moveTo(start: number): void {
        const kept = Math.max(0, Math.min(start, this.duration - this.seconds));
        this.start = Math.round(kept / this.column) * this.column;
    }

    moveBy(pages: number): void {
        this.moveTo(this.start + pages * this.seconds);
        this.cursor = Math.min(Math.max(this.cursor, this.start), this.end);
    }

    /** Brings a time into the middle unless the page shows it well already. */
    show(from: number, to: number): void {
        const edge = this.seconds * 0.1;
        if (from < this.start + edge || to > this.end - edge) this.moveTo((from + to) / 2 - this.seconds / 2);
        this.cursor = from;
    }

    /** Another length of page; what lies under the cursor stays where it is. */
    zoom(longer: boolean): void {
        this.setSeconds(stepPage(this.seconds, longer, this.duration));
    }

    setSeconds(seconds: number): void {
        const now = (this.cursor - this.start) / this.seconds;
        const place = Math.min(Math.max(now, NEAREST), 1 - NEAREST);
        this.seconds = Math.min(seconds, this.duration);
        this.moveTo(this.cursor - place * this.seconds);
    }

    /** A page so short that a jerk fills it, or back to the length before. */
    closeUp(time: number): void {
        const back = this.seconds <= CLOSE_SECONDS;
        if (!back) this.lengthBefore = this.seconds;
        this.cursor = time;
        this.setSeconds(back ? this.lengthBefore : CLOSE_SECONDS);
        this.moveTo(time - this.seconds * (back ? 0.5 : 0.3));
    }

    size(larger: boolean): void {
        const kind = this.chosen.kind;
        this.sensitivity[kind] = stepSensitivity(this.sensitivity[kind]!, larger);
    }

    choose(row: number): void {
        this.row = Math.max(0, Math.min(row, this.lines.length - 1));
    }

    /** Chooses the line of a channel if the montage has one. */
    chooseChannel(label: string): void {
        const row = this.lines.findIndex((line) => line.channel.label === label);
        if (row >= 0) this.row = row;
    }

    setMontage(number: number): void {
        if (number >= this.montages.length) return;
        const label = this.chosen.channel.label;
        this.montage = number;
        this.choose(this.row);
        this.chooseChannel(label);
    }

    setMontageByKey(key: string): void {
        const number = this.montages.findIndex((montage) => montage.key === key);
        if (number >= 0) this.setMontage(number);
    }

    get filtered(): boolean {
        const rates = this.traces.channels.reduce((sum, channel) => sum + channel.rate, 0);
        return this.filtering.on && rates * this.column * TILE * LONGEST_RUN * SETTLING <= MOST_FILTERED;
    }
}
