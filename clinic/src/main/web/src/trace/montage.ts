import type { Channel } from "../contract";

/** One line of the page: a weighted sum of channels, nearly always one or the difference of two. */
export interface Line {
    readonly name: string;
    readonly kind: string;
    readonly unit: string;
    readonly terms: readonly { readonly channel: number; readonly weight: number }[];
    /** The channel that marks on this line belong to. */
    readonly channel: Channel;
}

export interface Montage {
    readonly key: string;
    readonly name: string;
    readonly lines: readonly Line[];
}

const CHAINS = [
    ["Fp2", "F8", "T4", "T6", "O2"],
    ["Fp2", "F4", "C4", "P4", "O2"],
    ["Fz", "Cz", "Pz"],
    ["Fp1", "F3", "C3", "P3", "O1"],
    ["Fp1", "F7", "T3", "T5", "O1"],
];
const ROWS = [
    ["F8", "F4", "Fz", "F3", "F7"],
    ["T4", "C4", "Cz", "C3", "T3"],
    ["T6", "P4", "Pz", "P3", "T5"],
];
const NEWER: Record<string, string> = { T8: "T4", T7: "T3", P8: "T6", P7: "T5" };

function site(channel: Channel): string {
    const word = channel.label.replace(/^EEG\s+/i, "").split(/[\s-]/)[0] ?? "";
    const found = Object.keys(NEWER).find((name) => name.toLowerCase() === word.toLowerCase());
    return (found === undefined ? word : NEWER[found]!).toLowerCase();
}

function single(channel: Channel): Line {
    const terms = [{ channel: channel.index, weight: 1 }];
    return { name: channel.label, kind: channel.kind, unit: channel.unit, terms, channel };
}

function difference(a: Channel, b: Channel): Line {
    const terms = [{ channel: a.index, weight: 1 }, { channel: b.index, weight: -1 }];
    const name = `${a.label.replace(/^EEG\s+/i, "")} − ${b.label.replace(/^EEG\s+/i, "")}`;
    return { name, kind: a.kind, unit: a.unit, terms, channel: a };
}

function pairs(eeg: readonly Channel[], chains: readonly string[][]): Line[] {
    const at = new Map(eeg.map((channel) => [site(channel), channel]));
    const lines: Line[] = [];
    for (const chain of chains) {
        const present = chain.map((name) => at.get(name.toLowerCase()));
        for (let i = 1; i < present.length; i++) {
            const a = present[i - 1];
            const b = present[i];
            if (a && b && a.unit === b.unit) lines.push(difference(a, b));
        }
    }
    return lines;
}

function toAverage(eeg: readonly Channel[]): Line[] {
    return eeg.map((channel) => {
        const others = eeg.filter((other) => other.unit === channel.unit);
        const terms = others.map((other) => ({
            channel: other.index,
            weight: (other === channel ? 1 : 0) - 1 / others.length,
        }));
        return { ...single(channel), name: `${channel.label} − average`, terms };
    });
}

/** The montages a recording allows, in the order of the keys 1 to 4; muscles and sensors stay below the EEG. */
export function montages(channels: readonly Channel[]): Montage[] {
    const eeg = channels.filter((channel) => channel.kind === "EEG");
    const rest = channels.filter((channel) => channel.kind !== "EEG").map(single);
    const made: Montage[] = [{ key: "1", name: "as recorded", lines: channels.map(single) }];
    const offer = (key: string, name: string, lines: Line[]) => {
        if (lines.length > 0) made.push({ key, name, lines: [...lines, ...rest] });
    };
    if (eeg.length > 2) offer("2", "EEG to its average", toAverage(eeg));
    offer("3", "EEG lengthwise pairs", pairs(eeg, CHAINS));
    offer("4", "EEG crosswise pairs", pairs(eeg, ROWS));
    const muscles = channels.filter((channel) => channel.kind === "EMG").map(single);
    if (muscles.length > 0 && muscles.length < channels.length) {
        made.push({ key: "5", name: "muscles only", lines: muscles });
    }
    return made;
}

/** The channels a set of lines needs, each once, in order. */
export function needed(lines: readonly Line[]): number[] {
    return [...new Set(lines.flatMap((line) => line.terms.map((term) => term.channel)))].sort((a, b) => a - b);
}
