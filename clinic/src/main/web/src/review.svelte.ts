import type { Action, ActionType, Polarity, Reading } from "./contract";
import { Book, type Jerk, type Part } from "./mark/book";
import { Outbox, type Saving } from "./mark/outbox";
import type { Server } from "./server";
import type { Look } from "./view/look.svelte";
import { jerkWords, milliseconds, POLARITY_WORDS, VERDICT_WORDS } from "./view/words";

/** An edge that the arrows move, and where it stands before that is kept. */
export interface Taken {
    readonly part: Part;
    readonly end: boolean;
    onset: number;
    offset: number;
}

/** How long a new mark is before its edges are moved. */
const NEW_MARK_SECONDS = 0.05;

/** After this pause a moved edge is kept. */
const SETTLED = 700;

/** The reading: which jerk is looked at and what the reader does to it. */
export class Review {
    readonly book: Book;
    readonly reader: string;
    readonly algorithm: string;
    finished = $state(false);
    current: Jerk | null = $state.raw(null);
    taken: Taken | null = $state.raw(null);
    saving: Saving = $state.raw({ waiting: 0, problem: "" });
    /** Said to screen readers, and shown for a moment. */
    said = $state("");
    /** Goes up with every change of the marks, so that what is shown follows. */
    version = $state(0);
    /** What draws is told here which span of time changed. */
    changed: (jerk: Jerk | null) => void = () => {};
    private readonly outbox: Outbox;
    private settle: ReturnType<typeof setTimeout> | undefined;

    constructor(reading: Reading, server: Server, readonly look: Look) {
        this.book = new Book(reading.software, reading.actions);
        this.reader = reading.reader;
        this.algorithm = reading.algorithm;
        this.finished = reading.finished;
        this.outbox = new Outbox((actions) => server.keep(actions), (saving) => (this.saving = saving));
        const first = this.book.next(-1, true, unread) ?? this.book.next(-1, true);
        if (first !== null) this.goTo(first);
    }

    /** The current jerk's mark on the chosen channel, or its first one. */
    get part(): Part | null {
        void this.version;
        const parts = this.current?.parts ?? [];
        const label = this.look.chosen.channel.label;
        return parts.find((part) => part.channel === label) ?? parts[0] ?? null;
    }

    goTo(jerk: Jerk): void {
        this.letGo();
        const same = this.current === jerk;
        this.current = jerk;
        const parts = jerk.parts;
        this.look.show(Math.min(...parts.map((part) => part.onset)), Math.max(...parts.map((part) => part.offset)));
        const label = this.look.chosen.channel.label;
        if (!same && !parts.some((part) => part.channel === label)) {
            const first = parts.reduce((a, b) => (b.onset < a.onset ? b : a));
            this.look.chooseChannel(first.channel);
        }
        this.say(jerkWords(jerk, this.book.jerks.indexOf(jerk) + 1, this.book.jerks.length));
        this.changed(null);
    }

    next(forward: boolean, passes?: (jerk: Jerk) => boolean): void {
        const from = this.current?.time ?? this.look.cursor;
        const jerk = this.book.next(from, forward, passes);
        if (jerk !== null) this.goTo(jerk);
        else this.say(forward ? "No later jerk." : "No earlier jerk.");
    }

    nextUnread(): void {
        const from = this.current?.time ?? this.look.cursor;
        const jerk = this.book.next(from, true, unread) ?? this.book.next(-1, true, unread);
        if (jerk !== null) this.goTo(jerk);
        else this.say("Every jerk is read.");
    }

    decide(type: "accept" | "reject"): void {
        const jerk = this.current;
        if (jerk === null) return;
        if (this.act(type, jerk.key) === null) return;
        const words = `Jerk ${VERDICT_WORDS[jerk.verdict]}.`;
        this.nextUnread();
        this.say(`${words} ${this.said}`);
    }

    rejectPart(): void {
        const part = this.part;
        if (part === null) return;
        if (this.act("reject_part", part.key) !== null) this.say(`The mark on ${part.channel} is not counted.`);
    }

    polarity(wanted?: Polarity): void {
        if (this.current === null) return;
        const polarity = wanted ?? (this.current.polarity === "positive" ? "negative" : "positive");
        if (this.act("polarity", this.current.key, { polarity }) !== null) this.say(`Polarity: ${POLARITY_WORDS[polarity]}.`);
    }

    comment(text: string): void {
        if (this.current === null || text === this.current.comment) return;
        if (this.act("comment", this.current.key, { text }) !== null) this.say(text === "" ? "Comment taken away." : "Comment kept.");
    }

    /** Adds a mark at the cursor on the chosen channel: to the current jerk, or as a jerk of its own. */
    add(toCurrent: boolean): void {
        const target = toCurrent && this.current !== null ? this.current.key : "new";
        const channel = this.look.chosen.channel.label;
        const onset = round(this.look.cursor);
        const offset = round(Math.min(this.look.duration, onset + NEW_MARK_SECONDS));
        const jerk = this.act("add", target, { channel, onset, offset, polarity: "positive" });
        if (jerk !== null) this.goTo(jerk);
    }

    take(end: boolean): void {
        const part = this.part;
        if (part === null) return;
        this.letGo();
        this.taken = { part, end, onset: part.onset, offset: part.offset };
        this.look.chooseChannel(part.channel);
        this.say(`${end ? "End" : "Onset"} on ${part.channel} taken. The arrows move it.`);
        this.changed(part.jerk);
    }

    /** Moves the taken edge; the mark keeps at least a millisecond. */
    nudge(seconds: number): void {
        if (this.taken === null) return;
        const taken = { ...this.taken };
        if (taken.end) taken.offset = round(Math.min(this.look.duration, Math.max(taken.onset + 0.001, taken.offset + seconds)));
        else taken.onset = round(Math.max(0, Math.min(taken.offset - 0.001, taken.onset + seconds)));
        this.taken = taken;
        const moved = taken.end ? taken.offset - taken.part.first.offset : taken.onset - taken.part.first.onset;
        this.say(`${moved < 0 ? "−" : "+"}${milliseconds(Math.abs(moved))}, now ${milliseconds(taken.offset - taken.onset)} long.`);
        clearTimeout(this.settle);
        this.settle = setTimeout(() => this.settled(), SETTLED);
        this.changed(null);
    }

    /** Keeps where the edge stands; it stays taken. */
    private settled(): void {
        clearTimeout(this.settle);
        const taken = this.taken;
        if (taken === null) return;
        if (taken.onset !== taken.part.onset || taken.offset !== taken.part.offset) {
            this.act("move", taken.part.key, { onset: taken.onset, offset: taken.offset });
        }
    }

    letGo(): void {
        if (this.taken === null) return;
        this.settled();
        const jerk = this.taken.part.jerk;
        this.taken = null;
        this.changed(jerk);
    }

    undo(): void {
        this.letGo();
        const action = this.book.log.toUndo();
        this.turn("undo", action, "Nothing to undo.");
    }

    redo(): void {
        this.turn("redo", this.book.log.toRedo(), "Nothing to do again.");
    }

    private turn(type: "undo" | "redo", action: Action | null, nothing: string): void {
        if (action === null) {
            this.say(nothing);
            return;
        }
        const jerk = this.act(type, action.id);
        if (jerk === null) return;
        const words = type === "undo" ? "Undone" : "Done again";
        if (jerk.present) this.goTo(jerk);
        else if (jerk === this.current) this.next(true);
        this.say(`${words}: ${ACTION_WORDS[action.type]}. ${this.said}`);
    }

    private act(type: ActionType, target: string, more: Partial<Action> = {}): Jerk | null {
        if (this.finished) {
            this.say("This reading is finished; nothing can be changed.");
            return null;
        }
        if (type !== "move") this.settled();
        const action: Action = { id: newId(), type, target, ...more };
        const jerk = this.book.take(action);
        this.version++;
        this.outbox.put(action);
        this.changed(jerk);
        return jerk;
    }

    say(words: string): void {
        this.said = words;
    }
}

export function unread(jerk: Jerk): boolean {
    return jerk.verdict === "unread";
}

const ACTION_WORDS: Record<ActionType, string> = {
    accept: "accepting",
    reject: "rejecting",
    reject_part: "leaving out a mark",
    move: "moving an edge",
    add: "adding",
    polarity: "changing polarity",
    comment: "commenting",
    undo: "undoing",
    redo: "doing again",
};

/** A random identity; made by hand, since browsers offer `randomUUID` to pages with a certificate only. */
function newId(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6]! & 0x0f) | 0x40;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** A tenth of a millisecond is finer than any recording. */
function round(seconds: number): number {
    return Math.round(seconds * 10000) / 10000;
}
