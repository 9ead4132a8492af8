import type { Jerk, Part } from "../mark/book";
import type { Polarity } from "../contract";

/** Hours, minutes, seconds from the recording's start; milliseconds only where they say something. */
export function clock(seconds: number, decimals = 3): string {
    const total = Math.max(0, seconds);
    const units = Math.round(total * 10 ** decimals);
    const whole = Math.floor(units / 10 ** decimals);
    const two = (value: number) => String(value).padStart(2, "0");
    const text = `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
    return decimals === 0 ? text : `${text}.${String(units % 10 ** decimals).padStart(decimals, "0")}`;
}

/** Reads what `clock` writes, and shorter forms: `1:23.5`, `83.5`. */
export function readClock(text: string): number | null {
    const parts = text.trim().split(":");
    if (parts.length > 3 || parts.some((part) => !/^\d+(\.\d+)?$/.test(part))) return null;
    return parts.reduce((sum, part) => sum * 60 + Number(part), 0);
}

export function pageWords(seconds: number): string {
    if (seconds < 1) return `${Math.round(seconds * 1000)} ms`;
    if (seconds < 120) return `${Number(seconds.toFixed(1))} s`;
    if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
    return `${Number((seconds / 3600).toFixed(1))} h`;
}

export function milliseconds(seconds: number): string {
    return `${Math.round(seconds * 1000)} ms`;
}

export const POLARITY_WORDS: Record<Polarity, string> = {
    positive: "positive",
    negative: "negative",
    "positive-negative": "positive then negative",
    untold: "polarity not told",
};

export const VERDICT_WORDS = { unread: "not read yet", accepted: "accepted", rejected: "rejected" } as const;

export function partWords(part: Part): string {
    const kind = { burst: "burst", silent_period: "silent period", movement: "movement" }[part.kind];
    return `${part.channel} ${kind} ${milliseconds(part.offset - part.onset)}${part.rejected ? ", not counted" : ""}`;
}

/** What a screen reader says when a jerk becomes the current one. */
export function jerkWords(jerk: Jerk, place: number, all: number): string {
    const parts = [...jerk.parts].sort((a, b) => a.onset - b.onset).map(partWords);
    const said = [
        `Jerk ${place} of ${all} at ${clock(jerk.time)}`,
        jerk.number === 0 ? "added by you" : "",
        POLARITY_WORDS[jerk.polarity],
        VERDICT_WORDS[jerk.verdict],
        parts.length === 1 ? parts[0]! : `${parts.length} channels: ${parts.slice(0, 6).join("; ")}`,
        jerk.comment === "" ? "" : `comment: ${jerk.comment}`,
    ];
    return said.filter((word) => word !== "").join(", ") + ".";
}
