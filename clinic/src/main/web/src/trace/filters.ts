import type { Channel } from "../contract";
import type { Group } from "./tiles";

/** What the page is seen through; nothing of it touches the measures. */
export interface Band {
    readonly name: string;
    readonly highpass?: number;
    readonly lowpass?: number;
}

export type Phase = "zero" | "causal";

export const BANDS: Readonly<Record<string, readonly Band[]>> = {
    EEG: [
        { name: "0.3–70 Hz", highpass: 0.3, lowpass: 70 },
        { name: "0.05–50 Hz, slow potentials", highpass: 0.05, lowpass: 50 },
        { name: "1–35 Hz", highpass: 1, lowpass: 35 },
        { name: "as recorded" },
    ],
    EMG: [
        { name: "20–300 Hz", highpass: 20, lowpass: 300 },
        { name: "10–250 Hz", highpass: 10, lowpass: 250 },
        { name: "25 Hz and above", highpass: 25 },
        { name: "as recorded" },
    ],
    ACC: [{ name: "0.5 Hz and above", highpass: 0.5 }, { name: "as recorded" }],
    ECG: [{ name: "0.5–40 Hz", highpass: 0.5, lowpass: 40 }, { name: "as recorded" }],
    OTHER: [{ name: "as recorded" }],
};

/** The server filters no more samples than this for one request; longer pages are drawn from summaries, unfiltered. */
export const MOST_FILTERED = 1 << 23;

export interface Filtering {
    readonly on: boolean;
    readonly bands: Readonly<Record<string, number>>;
    readonly notch: 0 | 50 | 60;
    readonly phase: Phase;
}

export const USUAL: Filtering = { on: true, bands: {}, notch: 0, phase: "zero" };

export function bandOf(filtering: Filtering, kind: string): Band {
    const offered = BANDS[kind] ?? BANDS.OTHER!;
    return offered[filtering.bands[kind] ?? 0] ?? offered[0]!;
}

/** Channels put together by the filter they are read through. */
export function groups(channels: readonly Channel[], filtering: Filtering, applies: boolean): Group[] {
    const byFilter = new Map<string, { channels: number[]; filter: Record<string, string> }>();
    for (const channel of channels) {
        const filter = applies ? query(channel, filtering) : {};
        const name = JSON.stringify(filter);
        const group = byFilter.get(name) ?? { channels: [], filter };
        group.channels.push(channel.index);
        byFilter.set(name, group);
    }
    return [...byFilter.values()];
}

/** Corners beyond what the channel's rate can carry are left out. */
function query(channel: Channel, filtering: Filtering): Record<string, string> {
    const band = bandOf(filtering, channel.kind);
    const asked: Record<string, string> = {};
    const carried = (frequency: number | undefined): frequency is number => frequency !== undefined && frequency < channel.rate * 0.45;
    if (carried(band.highpass)) asked.highpass = String(band.highpass);
    if (carried(band.lowpass)) asked.lowpass = String(band.lowpass);
    if (filtering.notch > 0 && carried(filtering.notch) && channel.kind !== "ACC") asked.notch = String(filtering.notch);
    if (Object.keys(asked).length > 0) asked.phase = filtering.phase;
    return asked;
}

/** Whether the constant part of a channel is gone, so that its zero line is its rest. */
export function levelled(channel: Channel, filtering: Filtering): boolean {
    return query(channel, filtering).highpass !== undefined;
}

/** One line for the reader: what is seen through which filter, and what that does to times. */
export function filterWords(kinds: readonly string[], filtering: Filtering, applies: boolean): string {
    if (!filtering.on) return "no filter";
    if (!applies) return "no filter on pages this long";
    const bands = kinds.filter((kind) => kind in BANDS).map((kind) => `${kind} ${bandOf(filtering, kind).name}`);
    if (filtering.notch > 0) bands.push(`notch ${filtering.notch} Hz`);
    return `${bands.join(" · ")} · ${phaseWords(filtering.phase)}`;
}

export function phaseWords(phase: Phase): string {
    return phase === "zero" ? "zero phase: onsets may look early" : "causal: onsets may look late";
}
