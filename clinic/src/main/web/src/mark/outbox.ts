import type { Action } from "../contract";
import { Refusal } from "../server";

/** How much of what the reader did the server has confirmed. */
export interface Saving {
    readonly waiting: number;
    readonly problem: string;
}

const PAUSES = [1000, 2000, 4000, 8000, 15000];

/**
 * Sends actions in order and keeps each until the server has confirmed it. Every action carries an identity made here,
 * so that one sent twice counts once. What the server refuses for good is kept and said, never dropped.
 */
export class Outbox {
    private readonly queue: Action[] = [];
    private sending = false;
    private failures = 0;

    constructor(
        private readonly keep: (actions: readonly Action[]) => Promise<void>,
        private readonly changed: (saving: Saving) => void,
        private readonly later: (what: () => void, milliseconds: number) => void = (what, ms) => void setTimeout(what, ms),
    ) {}

    put(action: Action): void {
        this.queue.push(action);
        this.changed({ waiting: this.queue.length, problem: "" });
        void this.send();
    }

    get waiting(): number {
        return this.queue.length;
    }

    private async send(): Promise<void> {
        if (this.sending || this.queue.length === 0) return;
        this.sending = true;
        const batch = this.queue.slice(0, 200);
        try {
            await this.keep(batch);
            this.queue.splice(0, batch.length);
            this.failures = 0;
            this.changed({ waiting: this.queue.length, problem: "" });
            this.sending = false;
            void this.send();
        } catch (e) {
            this.changed({ waiting: this.queue.length, problem: words(e) });
            this.later(() => {
                this.sending = false;
                void this.send();
            }, PAUSES[Math.min(this.failures++, PAUSES.length - 1)]!);
        }
    }
}

function words(e: unknown): string {
    if (e instanceof Refusal && (e.status === 401 || e.status === 403)) {
        return "You are signed out. Sign in in another tab; this page saves by itself then.";
    }
    if (e instanceof Refusal && e.status === 409) return "This reading is finished; nothing more can be added to it.";
    return "The server does not answer; trying again.";
}
