import type { Channel, Traces } from "../contract";
import { applies, groups, levelled, USUAL, type Filtering } from "../trace/filters";
import { montages, needed, type Line, type Montage } from "../trace/montage";
import type { Spec } from "../trace/tiles";
import { readScale, stepPage, stepSensitivity, usualSensitivity, type Scale } from "./scale";

/** Longest page whose differences of channels are formed sample by sample. */
const LONGEST_EXACT_PAGE = 60;

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
        return levelled(channel, this.filtering, this.seconds);
    }

    spec(): Spec {
        const channels = needed(this.lines).map((index) => this.traces.channels[index]!);
        const made = groups(channels, this.filtering, this.seconds);
        const slowest = Math.min(...channels.map((channel) => channel.rate));
        const fastest = Math.max(...channels.map((channel) => channel.rate));
        const column = this.column;
        const mixed = this.lines.some((line) => line.terms.length > 1) && this.seconds <= LONGEST_EXACT_PAGE;
        const density = mixed ? Math.max(1, Math.ceil(fastest * column)) : 1;
        const margin = Math.min(256, Math.max(2, Math.ceil(2 / (slowest * column)))) * column;
        return { key: JSON.stringify([column, density, made]), groups: made, column, density, margin };
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
        const place = (Math.min(Math.max(this.cursor, this.start), this.end) - this.start) / this.seconds;
        this.seconds = Math.min(seconds, this.duration);
        this.moveTo(this.cursor - place * this.seconds);
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
        return applies(this.filtering, this.seconds);
    }
}
