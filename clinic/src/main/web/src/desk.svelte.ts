import type { Traces } from "./contract";
import type { Jerk } from "./mark/book";
import { Review } from "./review.svelte";
import type { Server } from "./server";
import { decode } from "./trace/wire";
import { Tiles } from "./trace/tiles";
import { TraceCanvas } from "./view/canvas";
import type { Film } from "./view/film";
import { command, type Command } from "./view/keys";
import { Look } from "./view/look.svelte";

export type Dialog = "" | "help" | "scale" | "filters" | "comment" | "time" | "results";

/** Seconds round a changed jerk whose pictures are drawn anew: a moved edge leaves its old place, too. */
const ROUND = 0.3;

/** Everything on the page, and what each key does. */
export class Desk {
    readonly look: Look;
    readonly tiles: Tiles;
    review: Review | null = $state.raw(null);
    dialog: Dialog = $state("");
    /** Why the page cannot show something now; empty when all is well. */
    trouble = $state("");
    film: Film | null = null;
    canvas: TraceCanvas | null = null;

    constructor(readonly server: Server, traces: Traces) {
        this.look = new Look(traces);
        this.tiles = new Tiles(
            (query, signal) => server.tile(query, signal),
            () => this.arrived(),
            (error) => this.failed(error),
        );
    }

    private arrived(): void {
        this.trouble = "";
        this.canvas?.ask();
    }

    private failed(error: unknown): void {
        this.trouble = `${error instanceof Error ? error.message : "the traces could not be read"}; trying again.`;
        setTimeout(() => this.canvas?.ask(), 2000);
    }

    attach(canvas: HTMLCanvasElement): TraceCanvas {
        this.canvas = new TraceCanvas(canvas, this.look, this.tiles, this.review);
        void this.canvas.firstPicture.then(() => this.load());
        return this.canvas;
    }

    /** Reads the marks, and what each channel shows at rest; after the first picture, which need not wait for them. */
    private async load(): Promise<void> {
        try {
            await this.loadReview();
            await this.loadRests();
        } catch (e) {
            this.trouble = `${e instanceof Error ? e.message : String(e)}. Load the page again.`;
        }
    }

    private async loadReview(): Promise<void> {
        const review = new Review(await this.server.reading(), this.server, this.look);
        review.changed = (jerk) => this.marksChanged(jerk);
        this.review = review;
        if (this.canvas !== null) {
            this.canvas.review = review;
            this.canvas.forget();
        }
    }

    private async loadRests(): Promise<void> {
        const { channels, duration_s } = this.look.traces;
        const asked = channels.map((channel) => channel.index).join(",");
        const query = new URLSearchParams({ from: "0", to: String(duration_s), columns: "240", channels: asked });
        const runs = decode(await this.server.tile(query, new AbortController().signal));
        this.canvas?.setRests(new Map(runs.map((run, i) => [channels[i]!.index, middle(run.values)])));
    }

    private marksChanged(jerk: Jerk | null): void {
        if (jerk === null) {
            this.canvas?.ask();
        } else {
            const times = jerk.parts.flatMap((part) => [part.onset, part.offset, part.first.onset, part.first.offset]);
            this.canvas?.marksChanged(Math.min(...times) - ROUND, Math.max(...times) + ROUND);
        }
    }

    /** Takes a key press; gives whether it meant something. */
    key(event: KeyboardEvent): boolean {
        const asked = command(event);
        if (asked === undefined) return false;
        this.run(asked);
        return true;
    }

    run(asked: Command): void {
        const edge = this.review?.taken ? NUDGES[asked] : undefined;
        if (edge !== undefined) this.review?.nudge(edge);
        else ACTIONS[asked](this);
        this.canvas?.ask();
    }

    moveCursor(time: number): void {
        const { look } = this;
        look.cursor = Math.max(0, Math.min(look.duration, time));
        if (look.cursor < look.start || look.cursor > look.end) look.moveTo(look.cursor - look.seconds / 2);
    }

    /** What the video tells while it plays or was stepped. */
    filmMoved(time: number): void {
        this.look.cursor = time;
        if (time < this.look.start || time > this.look.end) this.look.moveTo(time - this.look.seconds * 0.1);
        this.canvas?.ask();
    }

    /** A press on the traces: cursor, line, and the jerk that lies there. */
    press(x: number, y: number): void {
        const hit = this.canvas?.at(x, y);
        if (hit === undefined) return;
        const { look, review } = this;
        review?.letGo();
        look.choose(hit.row);
        const label = look.chosen.channel.label;
        const near = 6 * look.column * look.ratio;
        let found: Jerk | null = null;
        review?.book.between(hit.time - near, hit.time + near, (part) => {
            if (part.channel === label) found = part.jerk;
        });
        if (found !== null) review?.goTo(found);
        this.moveCursor(hit.time);
        this.canvas?.ask();
    }
}

const NUDGES: Partial<Record<Command, number>> = {
    quarterBack: -0.001,
    quarterOn: 0.001,
    pageBack: -0.01,
    pageOn: 0.01,
};

const ACTIONS: Record<Command, (desk: Desk) => void> = {
    quarterBack: ({ look }) => look.moveBy(-0.25),
    quarterOn: ({ look }) => look.moveBy(0.25),
    pageBack: ({ look }) => look.moveBy(-1),
    pageOn: ({ look }) => look.moveBy(1),
    previousJerk: ({ review }) => review?.next(false),
    nextJerk: ({ review }) => review?.next(true),
    nextUnread: ({ review }) => review?.nextUnread(),
    goTo: (desk) => (desk.dialog = "time"),
    cursorBack: (desk) => desk.moveCursor(desk.look.cursor - desk.look.seconds / 100),
    cursorOn: (desk) => desk.moveCursor(desk.look.cursor + desk.look.seconds / 100),
    channelUp: ({ look }) => look.choose(look.row - 1),
    channelDown: ({ look }) => look.choose(look.row + 1),
    larger: ({ look }) => look.size(true),
    smaller: ({ look }) => look.size(false),
    shorter: ({ look }) => look.zoom(false),
    longer: ({ look }) => look.zoom(true),
    closeUp: ({ look, review }) => look.closeUp(review?.current?.time ?? look.cursor),
    accept: ({ review }) => review?.decide("accept"),
    reject: ({ review }) => review?.decide("reject"),
    rejectPart: ({ review }) => review?.rejectPart(),
    onset: ({ review }) => review?.take(false),
    offset: ({ review }) => review?.take(true),
    release: ({ review }) => review?.letGo(),
    polarity: ({ review }) => review?.polarity(),
    comment: (desk) => (desk.dialog = desk.review?.current ? "comment" : ""),
    add: ({ review }) => review?.add(false),
    addPart: ({ review }) => review?.add(true),
    undo: ({ review }) => review?.undo(),
    redo: ({ review }) => review?.redo(),
    play: ({ film }) => film?.toggle(),
    frameBack: ({ film }) => film?.step(false),
    frameOn: ({ film }) => film?.step(true),
    negativeUp: ({ look }) => (look.negativeUp = !look.negativeUp),
    montage1: ({ look }) => look.setMontageByKey("1"),
    montage2: ({ look }) => look.setMontageByKey("2"),
    montage3: ({ look }) => look.setMontageByKey("3"),
    montage4: ({ look }) => look.setMontageByKey("4"),
    montage5: ({ look }) => look.setMontageByKey("5"),
    filter: ({ look }) => (look.filtering = { ...look.filtering, on: !look.filtering.on }),
    notch: ({ look }) => (look.filtering = { ...look.filtering, notch: look.filtering.notch === 0 ? 50 : look.filtering.notch === 50 ? 60 : 0 }),
    help: (desk) => (desk.dialog = "help"),
};

/** Median of the middles of least and greatest values, gaps left out. */
function middle(values: Float32Array): number {
    const middles: number[] = [];
    for (let i = 0; i + 1 < values.length; i += 2) {
        const value = (values[i]! + values[i + 1]!) / 2;
        if (value === value) middles.push(value);
    }
    middles.sort((a, b) => a - b);
    return middles[middles.length >> 1] ?? 0;
}
