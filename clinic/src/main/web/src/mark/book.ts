import { PART_KINDS, POLARITIES, type Action, type Polarity, type PartKind, type SoftwareMarks } from "../contract";
import { Log } from "./log";

export type Verdict = "unread" | "accepted" | "rejected";

/** One mark on one channel: a burst, a silent period or a movement. */
export interface Part {
    readonly key: string;
    readonly jerk: Jerk;
    readonly channel: string;
    readonly kind: PartKind;
    readonly amplitude: number | null;
    readonly onsetLow: number | null;
    readonly onsetHigh: number | null;
    /** The software's edges, or those it was added with. */
    readonly first: { readonly onset: number; readonly offset: number };
    onset: number;
    offset: number;
    rejected: boolean;
}

/** Marks that belong together, as the software found or the reader added them. */
export interface Jerk {
    readonly key: string;
    /** The software's number, or 0 for one that a reader added. */
    readonly number: number;
    readonly parts: Part[];
    readonly found: Polarity;
    /** False once an added jerk was undone. */
    present: boolean;
    polarity: Polarity;
    verdict: Verdict;
    comment: string;
    /** Begin of its first part, which gives its place in the order of reading. */
    time: number;
}

/** The software's marks and what the reader made of them. Software and reader are never mixed: see `first` and `found`. */
export class Book {
    readonly log = new Log();
    private readonly jerkOf = new Map<string, Jerk>();
    private readonly partOf = new Map<string, Part>();
    /** All jerks in order of time. */
    readonly jerks: Jerk[] = [];
    /** All parts in order of their first onset. */
    private readonly parts: Part[] = [];
    private reach = 0.1;
    private readonly tally: Record<Verdict, number> = { unread: 0, accepted: 0, rejected: 0 };

    constructor(software: SoftwareMarks, actions: readonly Action[]) {
        for (let i = 0; i < software.jerk.length; i++) this.found(software, i);
        this.jerks.sort((a, b) => a.time - b.time);
        this.parts.sort((a, b) => a.first.onset - b.first.onset);
        for (const action of actions) this.take(action);
    }

    private found(software: SoftwareMarks, i: number): void {
        const number = software.jerk[i]!;
        const onset = software.onset[i]!;
        const offset = software.offset[i]!;
        let jerk = this.jerkOf.get(`j${number}`);
        if (jerk === undefined) {
            jerk = newJerk(`j${number}`, number, POLARITIES[software.polarity[i]!]!, "unread", onset);
            this.jerkOf.set(jerk.key, jerk);
            this.jerks.push(jerk);
            this.tally.unread++;
        }
        this.join({
            key: `m${i}`,
            jerk,
            channel: software.channels[software.channel[i]!]!,
            kind: PART_KINDS[software.kind[i]!]!,
            amplitude: software.amplitude[i]!,
            onsetLow: software.onset_low[i]!,
            onsetHigh: software.onset_high[i]!,
            first: { onset, offset },
            onset,
            offset,
            rejected: false,
        });
    }

    private join(part: Part, place = this.parts.length): void {
        part.jerk.parts.push(part);
        part.jerk.time = Math.min(part.jerk.time, part.onset);
        this.partOf.set(part.key, part);
        this.parts.splice(place, 0, part);
        this.reach = Math.max(this.reach, part.offset - part.onset);
    }

    /** Takes an action in; gives the jerk that changed, if one did. */
    take(action: Action): Jerk | null {
        const changed = this.log.take(action);
        if (changed === null) return null;
        if (changed.type === "add" && !this.partOf.has(`a${changed.id}`)) this.added(changed);
        const jerk = this.jerkFor(changed);
        if (jerk === undefined) return null;
        const before = jerk.present ? jerk.verdict : null;
        this.fold(jerk);
        if (before !== null) this.tally[before]--;
        if (jerk.present) this.tally[jerk.verdict]++;
        return jerk;
    }

    private jerkFor(action: Action): Jerk | undefined {
        if (action.type === "add") return this.partOf.get(`a${action.id}`)?.jerk;
        return this.jerkOf.get(action.target) ?? this.partOf.get(action.target)?.jerk;
    }

    private added(action: Action): void {
        const onset = action.onset ?? 0;
        const offset = action.offset ?? onset;
        let jerk = this.jerkOf.get(action.target);
        if (jerk === undefined) {
            jerk = newJerk(`a${action.id}`, 0, action.polarity ?? "positive", "accepted", onset);
            jerk.present = false;
            this.jerkOf.set(jerk.key, jerk);
            this.jerks.splice(firstAfter(this.jerks, onset, (other) => other.time), 0, jerk);
        }
        const kind: PartKind = action.polarity === "negative" ? "silent_period" : "burst";
        const none = { amplitude: null, onsetLow: null, onsetHigh: null };
        const key = `a${action.id}`;
        const part = { key, jerk, channel: action.channel ?? "", kind, ...none, first: { onset, offset }, onset, offset };
        this.join({ ...part, rejected: false }, firstAfter(this.parts, onset, (other) => other.first.onset));
    }

    /** Builds a jerk anew from what was found and what holds of the reader's actions. */
    private fold(jerk: Jerk): void {
        const own = jerk.number === 0;
        jerk.polarity = jerk.found;
        jerk.verdict = own ? "accepted" : "unread";
        jerk.comment = "";
        jerk.present = !own || this.log.holds(jerk.key.slice(1));
        for (const part of jerk.parts) {
            part.onset = part.first.onset;
            part.offset = part.first.offset;
            part.rejected = part.key.startsWith("a") && !this.log.holds(part.key.slice(1));
            for (const action of this.log.of(part.key)) applyToPart(part, action);
            this.reach = Math.max(this.reach, part.offset - part.first.onset, part.first.onset - part.onset);
        }
        for (const action of this.log.of(jerk.key)) applyToJerk(jerk, action);
    }

    jerk(key: string): Jerk | undefined {
        return this.jerkOf.get(key);
    }

    count(verdict: Verdict): number {
        return this.tally[verdict];
    }

    /** The next or previous jerk from a time on that passes the test. */
    next(time: number, forward: boolean, passes: (jerk: Jerk) => boolean = () => true): Jerk | null {
        const step = forward ? 1 : -1;
        const after = firstAfter(this.jerks, time, (jerk) => jerk.time);
        for (let at = forward ? after : before(this.jerks, time) ; at >= 0 && at < this.jerks.length; at += step) {
            const jerk = this.jerks[at]!;
            if (jerk.present && passes(jerk)) return jerk;
        }
        return null;
    }

    /** Every mark that touches a span of time; those of undone additions left out. */
    between(from: number, to: number, visit: (part: Part) => void): void {
        const onset = (part: Part) => part.first.onset;
        for (let at = firstAfter(this.parts, from - this.reach, onset); at < this.parts.length; at++) {
            const part = this.parts[at]!;
            if (part.first.onset > to + this.reach) return;
            if (part.offset >= from && part.onset <= to && part.jerk.present) visit(part);
        }
    }
}

function newJerk(key: string, number: number, found: Polarity, verdict: Verdict, time: number): Jerk {
    return { key, number, parts: [], found, present: true, polarity: found, verdict, comment: "", time };
}

function applyToPart(part: Part, action: Action): void {
    if (action.type === "move") {
        part.onset = action.onset ?? part.onset;
        part.offset = action.offset ?? part.offset;
    } else if (action.type === "reject_part") {
        part.rejected = true;
    }
}

function applyToJerk(jerk: Jerk, action: Action): void {
    if (action.type === "accept") jerk.verdict = "accepted";
    else if (action.type === "reject") jerk.verdict = "rejected";
    else if (action.type === "polarity") jerk.polarity = action.polarity ?? jerk.polarity;
    else if (action.type === "comment") jerk.comment = action.text ?? "";
}

/** Place of the first entry later than a time. */
function firstAfter<T>(sorted: readonly T[], time: number, of: (entry: T) => number): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (of(sorted[middle]!) > time) high = middle;
        else low = middle + 1;
    }
    return low;
}

/** Place of the last entry earlier than a time, or −1. */
function before(jerks: readonly Jerk[], time: number): number {
    let at = firstAfter(jerks, time, (jerk) => jerk.time) - 1;
    while (at >= 0 && jerks[at]!.time >= time) at--;
    return at;
}
