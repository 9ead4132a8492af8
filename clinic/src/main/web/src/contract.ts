/** What the server tells and takes. Times are seconds on the recording's clock, gaps included. */

export type ChannelKind = "EMG" | "EEG" | "ACC" | "ECG" | "OTHER";

export interface Channel {
    readonly index: number;
    readonly label: string;
    readonly kind: ChannelKind | string;
    readonly unit: string;
    readonly rate: number;
    readonly muscle?: string;
    readonly side?: string;
    readonly part?: string;
}

/** How the video's clock stands to the recording's: video time = recording time − offset; null where nobody knows. */
export interface Alignment {
    readonly offset_s: number | null;
    readonly uncertainty_s: number | null;
}

export interface Traces {
    readonly duration_s: number;
    readonly channels: readonly Channel[];
    readonly gaps: readonly (readonly [number, number])[];
    readonly media?: Alignment | null;
}

export type Polarity = "positive" | "negative" | "positive-negative" | "untold";
export const POLARITIES: readonly Polarity[] = ["positive", "negative", "positive-negative", "untold"];

export type PartKind = "burst" | "silent_period" | "movement";
export const PART_KINDS: readonly PartKind[] = ["burst", "silent_period", "movement"];

/** The software's marks, one column a property, in order of onset; `n`-th entries belong together. */
export interface SoftwareMarks {
    readonly channels: readonly string[];
    readonly jerk: readonly number[];
    readonly channel: readonly number[];
    readonly kind: readonly number[];
    readonly polarity: readonly number[];
    readonly onset: readonly number[];
    readonly offset: readonly number[];
    readonly onset_low: readonly (number | null)[];
    readonly onset_high: readonly (number | null)[];
    readonly amplitude: readonly (number | null)[];
}

export type ActionType = "accept" | "reject" | "reject_part" | "move" | "add" | "polarity" | "comment" | "undo" | "redo";

/**
 * One thing a reader did; never changed afterwards. `target` is `j<number>` for a jerk and `m<number>` for a part the
 * software marked, or `a<id of the action that added it>`.
 */
export interface Action {
    readonly id: string;
    readonly type: ActionType;
    readonly target: string;
    readonly channel?: string;
    readonly onset?: number;
    readonly offset?: number;
    readonly polarity?: Polarity;
    readonly text?: string;
}

export interface Reading {
    readonly reader: string;
    readonly algorithm: string;
    readonly finished: boolean;
    readonly software: SoftwareMarks;
    readonly actions: readonly Action[];
}

export interface Measure {
    readonly question: string;
    readonly about: string;
    readonly software: string;
    readonly adjudicated: string;
}

export interface Measures {
    readonly seconds: number;
    readonly measures: readonly Measure[];
}

export interface Agreement {
    readonly waiting: string | null;
    readonly lines: readonly { readonly name: string; readonly value: string }[];
}
