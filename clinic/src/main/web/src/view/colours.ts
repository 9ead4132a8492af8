import { colour } from "../trace/paint";
import type { Verdict } from "../mark/book";

/** Colours of one scheme; every pair of trace and ground holds 4.5:1. Shape and words always say the same as a colour. */
export interface Palette {
    readonly ground: string;
    readonly ink: string;
    readonly quiet: string;
    readonly line: string;
    readonly grid: string;
    readonly cursor: string;
    readonly current: string;
    readonly verdicts: Readonly<Record<Verdict, string>>;
    readonly kinds: Readonly<Record<string, string>>;
    readonly left: string;
    readonly right: string;
}

const LIGHT: Palette = {
    ground: "#ffffff",
    ink: "#17212b",
    quiet: "#4c5a67",
    line: "#9aa7b2",
    grid: "#e3e8ec",
    cursor: "#8b1a1a",
    current: "#c2410c",
    verdicts: { unread: "#2f6fb0", accepted: "#2d7d46", rejected: "#8a8f96" },
    kinds: { EEG: "#1b1b1b", EMG: "#8a1c1c", ECG: "#b00020", ACC: "#5b3a8c", OTHER: "#37474f" },
    left: "#7a1f1f",
    right: "#173a7a",
};

const DARK: Palette = {
    ground: "#12181e",
    ink: "#e8edf1",
    quiet: "#a9b6c2",
    line: "#5d6e7c",
    grid: "#222c35",
    cursor: "#ff9d9d",
    current: "#ffb070",
    verdicts: { unread: "#6fb1f0", accepted: "#6fcf8b", rejected: "#8d97a1" },
    kinds: { EEG: "#e6e6e6", EMG: "#ff9a8a", ECG: "#ff7d8c", ACC: "#c5a5f5", OTHER: "#b5c4cd" },
    left: "#f0a0a0",
    right: "#9dbcf5",
};

export function palette(): Palette {
    return matchMedia("(prefers-color-scheme: dark)").matches ? DARK : LIGHT;
}

export function kindColour(colours: Palette, kind: string): number {
    return colour(colours.kinds[kind] ?? colours.kinds.OTHER!);
}
