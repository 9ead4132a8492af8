import { describe, expect, it } from "vitest";
import { command, GROUPS, name } from "../../src/view/keys";
import { stepPage, stepSensitivity } from "../../src/view/scale";
import { clock, pageWords, readClock } from "../../src/view/words";

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
    ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }) as KeyboardEvent;

describe("keys", () => {
    it("mean one thing each", () => {
        const all = GROUPS.flatMap((group) => group.keys.flatMap((key) => key.keys));
        expect(new Set(all).size).toBe(all.length);
    });

    it("are known whatever the keyboard needs to make their sign", () => {
        expect(name(press("?", { shiftKey: true }))).toBe("?");
        expect(name(press("+", { shiftKey: true }))).toBe("+");
        expect(name(press("A", { shiftKey: true }))).toBe("Shift+A");
        expect(command(press("ArrowRight", { ctrlKey: true }))).toBe("nextJerk");
        expect(command(press("Z", { ctrlKey: true, shiftKey: true }))).toBe("redo");
        expect(command(press("z", { metaKey: true }))).toBe("undo");
        expect(command(press(" "))).toBe("play");
    });

    it("leave the browser its own", () => {
        expect(command(press("ArrowLeft", { altKey: true }))).toBeUndefined();
        expect(command(press("r", { ctrlKey: true }))).toBeUndefined();
        expect(command(press("Tab"))).toBeUndefined();
    });
});

describe("times in words", () => {
    it("are rounded once and never show sixty seconds", () => {
        expect(clock(3661.0005)).toBe("01:01:01.001");
        expect(clock(59.9999)).toBe("00:01:00.000");
        expect(clock(86399.6, 0)).toBe("24:00:00");
    });

    it("are read in long and short forms, and nothing else", () => {
        expect(readClock("1:02:03.5")).toBe(3723.5);
        expect(readClock(" 83.5 ")).toBe(83.5);
        for (const odd of ["", "abc", "1:-2", "1:2:3:4", "1,5"]) expect(readClock(odd)).toBeNull();
    });

    it("name pages by the unit people use", () => {
        expect([0.2, 10, 300, 86400].map(pageWords)).toEqual(["200 ms", "10 s", "5 min", "24 h"]);
    });
});

describe("scales", () => {
    it("step up and down the offered sizes and stay at the ends", () => {
        expect(stepSensitivity(10, true)).toBe(7);
        expect(stepSensitivity(10, false)).toBe(15);
        expect(stepSensitivity(0.001, true)).toBe(0.001);
        expect(stepPage(10, true, 86400)).toBe(15);
        expect(stepPage(60, true, 90)).toBe(90);
        expect(stepPage(0.2, false, 86400)).toBe(0.2);
    });
});
