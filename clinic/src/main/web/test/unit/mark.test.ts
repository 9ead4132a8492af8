import { describe, expect, it } from "vitest";
import type { Action, SoftwareMarks } from "../../src/contract";
import { Book } from "../../src/mark/book";
import { Outbox, type Saving } from "../../src/mark/outbox";
import { Refusal } from "../../src/server";

const SOFTWARE: SoftwareMarks = {
    channels: ["R APB", "R FDI"],
    jerk: [1, 1, 2, 3],
    channel: [0, 1, 0, 1],
    kind: [0, 0, 1, 0],
    polarity: [0, 0, 1, 0],
    onset: [1, 1.01, 2, 3],
    offset: [1.05, 1.06, 2.1, 3.05],
    onset_low: [0.99, null, 1.99, 2.99],
    onset_high: [1.01, null, 2.01, 3.01],
    amplitude: [200, 150, null, 90],
};

let made = 0;
const action = (type: Action["type"], target: string, more: Partial<Action> = {}): Action => ({ id: `u${++made}`, type, target, ...more });

function within(book: Book, from: number, to: number): string[] {
    const found: string[] = [];
    book.between(from, to, (part) => found.push(part.key));
    return found;
}

describe("the book of marks", () => {
    it("keeps what the software said beside what the reader made of it", () => {
        const book = new Book(SOFTWARE, [action("move", "m2", { onset: 1.9, offset: 2.1 }), action("polarity", "j2", { polarity: "positive" })]);
        const jerk = book.jerk("j2")!;
        expect([jerk.polarity, jerk.found]).toEqual(["positive", "negative"]);
        expect([jerk.parts[0]!.onset, jerk.parts[0]!.first.onset]).toEqual([1.9, 2]);
    });

    it("counts verdicts as they change", () => {
        const book = new Book(SOFTWARE, []);
        book.take(action("accept", "j1"));
        book.take(action("reject", "j2"));
        book.take(action("accept", "j2"));
        expect([book.count("unread"), book.count("accepted"), book.count("rejected")]).toEqual([1, 2, 0]);
    });

    it("takes an action that comes twice once", () => {
        const book = new Book(SOFTWARE, []);
        const add = action("add", "new", { channel: "R FDI", onset: 2.5, offset: 2.55, polarity: "positive" });
        book.take(add);
        book.take(add);
        expect(book.jerks).toHaveLength(4);
        expect(book.count("accepted")).toBe(1);
    });

    it("undoes in reverse order, does again, and forgets what was undone after something new", () => {
        const book = new Book(SOFTWARE, []);
        const accept = action("accept", "j1");
        const comment = action("comment", "j1", { text: "clear" });
        [accept, comment].forEach((a) => book.take(a));
        expect(book.log.toUndo()).toBe(comment);
        book.take(action("undo", comment.id));
        book.take(action("undo", accept.id));
        expect([book.jerk("j1")!.verdict, book.jerk("j1")!.comment]).toEqual(["unread", ""]);
        book.take(action("redo", accept.id));
        expect(book.jerk("j1")!.verdict).toBe("accepted");
        book.take(action("reject", "j2"));
        expect(book.log.toRedo()).toBeNull();
    });

    it("shows an added jerk in its place and no more once it is undone", () => {
        const book = new Book(SOFTWARE, []);
        const add = action("add", "new", { channel: "R APB", onset: 2.5, offset: 2.55, polarity: "negative" });
        const jerk = book.take(add)!;
        expect(book.next(2, true)).toBe(jerk);
        expect(within(book, 2.4, 2.6)).toEqual([`a${add.id}`]);
        book.take(action("undo", add.id));
        expect(book.next(2, true)!.number).toBe(3);
        expect(within(book, 2.4, 2.6)).toEqual([]);
        book.take(action("redo", add.id));
        expect(book.next(2, true)).toBe(jerk);
    });

    it("adds a mark to a jerk that is there, and leaves one mark out alone", () => {
        const book = new Book(SOFTWARE, []);
        book.take(action("add", "j3", { channel: "R APB", onset: 3.01, offset: 3.04 }));
        expect(book.jerk("j3")!.parts.map((part) => part.channel)).toEqual(["R FDI", "R APB"]);
        book.take(action("reject_part", "m0"));
        expect(book.jerk("j1")!.parts.map((part) => part.rejected)).toEqual([true, false]);
        expect(book.jerk("j1")!.verdict).toBe("unread");
    });

    it("finds marks that were moved out of their place", () => {
        const book = new Book(SOFTWARE, []);
        book.take(action("move", "m3", { onset: 5, offset: 5.1 }));
        expect(within(book, 4.9, 5.2)).toEqual(["m3"]);
        expect(within(book, 2.9, 3.2)).toEqual([]);
    });

    it("goes through jerks in order of time and ends at the ends", () => {
        const book = new Book(SOFTWARE, []);
        expect(book.next(-1, true)!.number).toBe(1);
        expect(book.next(1, true)!.number).toBe(2);
        expect(book.next(3, true)).toBeNull();
        expect(book.next(3, false)!.number).toBe(2);
        expect(book.next(1, false)).toBeNull();
        expect(book.next(-1, true, (jerk) => jerk.verdict === "rejected")).toBeNull();
    });

    it("gives the same from the actions of another day as from the keys of today", () => {
        const actions = [action("accept", "j1"), action("reject", "j2"), action("move", "m3", { onset: 2.99, offset: 3.04 })];
        const later = new Book(SOFTWARE, actions);
        const today = new Book(SOFTWARE, []);
        actions.forEach((a) => today.take(a));
        const shown = (book: Book) => book.jerks.map((jerk) => [jerk.verdict, jerk.parts.map((part) => [part.onset, part.offset])]);
        expect(shown(later)).toEqual(shown(today));
    });
});

describe("saving", () => {
    const settle = () => new Promise((done) => setTimeout(done, 0));

    it("keeps and sends again what was not confirmed, in order, under the same identity", async () => {
        const arrived: string[][] = [];
        let failing = 2;
        const states: Saving[] = [];
        const later: (() => void)[] = [];
        const keep = async (actions: readonly Action[]) => {
            arrived.push(actions.map((a) => a.id));
            if (failing-- > 0) throw new Refusal(0, "save");
        };
        const outbox = new Outbox(keep, (saving) => states.push(saving), (what) => later.push(what));
        const [a, b] = [action("accept", "j1"), action("reject", "j2")];
        outbox.put(a);
        outbox.put(b);
        await settle();
        expect(outbox.waiting).toBe(2);
        expect(states.at(-1)!.problem).toContain("trying again");
        later.shift()!();
        await settle();
        later.shift()!();
        await settle();
        expect(arrived).toEqual([[a.id], [a.id, b.id], [a.id, b.id]]);
        expect(states.at(-1)).toEqual({ waiting: 0, problem: "" });
    });

    it("says what to do when the reader is signed out", async () => {
        const states: Saving[] = [];
        const keep = () => Promise.reject(new Refusal(403, "save"));
        new Outbox(keep, (saving) => states.push(saving), () => {}).put(action("accept", "j1"));
        await settle();
        expect(states.at(-1)!.problem).toContain("Sign in");
    });
});
