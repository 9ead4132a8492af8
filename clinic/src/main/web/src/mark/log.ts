import type { Action } from "../contract";

/** All a reader did, in order, and which of it holds: what was undone and not done again does not. */
export class Log {
    private readonly byTarget = new Map<string, Action[]>();
    private readonly byId = new Map<string, Action>();
    private readonly done: string[] = [];
    private undone: string[] = [];
    private readonly holding = new Set<string>();

    /** Takes an action in and gives the one whose effect changed, or nothing if it was known already. */
    take(action: Action): Action | null {
        if (this.byId.has(action.id)) return null;
        this.byId.set(action.id, action);
        if (action.type === "undo") return this.turn(action.target, this.done, this.undone, false);
        if (action.type === "redo") return this.turn(action.target, this.undone, this.done, true);
        this.undone = [];
        this.done.push(action.id);
        this.holding.add(action.id);
        const same = this.byTarget.get(action.target);
        if (same === undefined) this.byTarget.set(action.target, [action]);
        else same.push(action);
        return action;
    }

    private turn(id: string, from: string[], to: string[], holds: boolean): Action | null {
        const at = from.lastIndexOf(id);
        if (at < 0) return null;
        to.push(...from.splice(at, 1));
        if (holds) this.holding.add(id);
        else this.holding.delete(id);
        return this.byId.get(id) ?? null;
    }

    /** What holds of a target, oldest first. */
    of(target: string): Action[] {
        return (this.byTarget.get(target) ?? []).filter((action) => this.holding.has(action.id));
    }

    holds(id: string): boolean {
        return this.holding.has(id);
    }

    toUndo(): Action | null {
        return this.byId.get(this.done.at(-1) ?? "") ?? null;
    }

    toRedo(): Action | null {
        return this.byId.get(this.undone.at(-1) ?? "") ?? null;
    }
}
