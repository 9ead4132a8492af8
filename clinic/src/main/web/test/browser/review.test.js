import { mkdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { violations } from "./axe.js";
import { installed, open, ready } from "./browser.js";

const PICTURES = process.env.REVIEW_PICTURES ?? "";

async function picture(page, name) {
    if (PICTURES === "") return;
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: `${PICTURES}/${name}.png` });
}

async function press(page, ...keys) {
    for (const key of keys) await page.keyboard.press(key);
}

const heading = (page) => page.locator("#jerk-title").innerText();
const saved = (page) => page.getByText("All saved").waitFor();

describe.skipIf(installed() === "")("the review page in a browser", () => {
    let opened;
    let page;
    let state;

    async function show(recording = { hours: 1, marks: 400 }, size, more) {
        opened = await open(recording, size, more);
        ({ page, state } = opened);
        await page.goto(opened.address);
        await ready(page);
    }

    beforeEach(() => show());
    afterEach(async () => {
        expect(opened.complaints).toEqual([]);
        await opened.close();
    });

    it("is opened at the first jerk nobody read yet and says so in words", async () => {
        expect(await heading(page)).toMatch(/^Jerk 1 of \d+$/);
        expect(await page.locator(".said").innerText()).toMatch(/^Jerk 1 of \d+ at 00:00:\d\d\.\d{3}, (positive|negative), not read yet/);
        await picture(page, "review");
    });

    it("lets a hundred jerks be read by the keyboard alone", async () => {
        for (let i = 0; i < 100; i++) await press(page, i % 3 === 0 ? "Delete" : "Enter");
        await saved(page);
        expect(state.actions).toHaveLength(100);
        expect(state.actions.filter((action) => action.type === "reject")).toHaveLength(34);
        expect(new Set(state.actions.map((action) => action.target)).size).toBe(100);
        expect(await heading(page)).toMatch(/^Jerk 101 of/);
        await picture(page, "hundred-read");
    });

    it("moves an edge by a millisecond, and takes it back", async () => {
        const before = await page.locator(".parts tbody tr").first().innerText();
        await press(page, "[", "ArrowLeft", "ArrowLeft", "ArrowRight", "Escape");
        await saved(page);
        const moves = state.actions.filter((action) => action.type === "move");
        expect(moves).toHaveLength(1);
        expect(await page.locator(".parts tbody tr").first().innerText()).toContain("-1 ms / 0 ms");
        await press(page, "Control+z");
        await saved(page);
        expect(await page.locator(".parts tbody tr").first().innerText()).toBe(before);
        await press(page, "Control+y");
        await saved(page);
        expect(state.actions.map((action) => action.type)).toEqual(["move", "undo", "redo"]);
    });

    it("adds, turns the polarity, comments and leaves a mark out, each undone in its turn", async () => {
        await press(page, "l", "l", "l", "a", "p", "c");
        await page.getByRole("textbox", { name: /Comment/ }).fill("clear <b>burst</b>");
        await press(page, "Enter");
        await saved(page);
        expect(await page.getByText("“clear <b>burst</b>”").isVisible()).toBe(true);
        await press(page, "Shift+Delete");
        for (let i = 0; i < 4; i++) await press(page, "Control+z");
        await saved(page);
        expect(state.actions.map((action) => action.type)).toEqual(["add", "polarity", "comment", "reject_part", "undo", "undo", "undo", "undo"]);
        expect(state.actions[0].channel).toMatch(/^EMG/);
    });

    it("keeps what a silent server did not confirm, and saves each action once", async () => {
        state.fail = 2;
        await press(page, "Enter", "Enter", "Enter");
        await page.getByRole("alert").waitFor();
        await picture(page, "not-saved-yet");
        await saved(page);
        expect(state.actions.map((action) => action.type)).toEqual(["accept", "accept", "accept"]);
    });

    it("goes on where the reader stopped", async () => {
        await press(page, "Enter", "Enter", "Delete");
        await saved(page);
        await page.reload();
        await ready(page);
        expect(await heading(page)).toMatch(/^Jerk 4 of/);
        await press(page, "Control+z");
        expect(await heading(page)).toMatch(/^Jerk 3 of/);
    });

    it("shows pages of every length, montages, polarity and filters", async () => {
        for (const key of ["2", "3", "4", "5", "1", "i", "o", "f", "+", "+", "-"]) await press(page, key);
        for (let i = 0; i < 9; i++) await press(page, "End");
        await page.waitForTimeout(400);
        await picture(page, "whole-recording");
        expect(await page.getByText("no filter", { exact: true }).isVisible()).toBe(true);
        for (let i = 0; i < 14; i++) await press(page, "Home");
        await page.waitForTimeout(400);
        await picture(page, "two-hundred-milliseconds");
        expect(await page.getByRole("combobox", { name: "Length of the page" }).inputValue()).toBe("0.2");
    });

    it("shows a jerk close up and goes back", async () => {
        const lengths = page.getByRole("combobox", { name: "Length of the page" });
        await press(page, "z");
        expect(await lengths.inputValue()).toBe("0.5");
        await page.waitForTimeout(400);
        await picture(page, "close-up");
        await press(page, "z");
        expect(await lengths.inputValue()).toBe("10");
    });

    it("has help on every key, which closes again", async () => {
        await press(page, "?");
        await page.getByRole("heading", { name: "Keys" }).waitFor();
        await picture(page, "help");
        expect(await violations(page)).toEqual([]);
        await press(page, "Escape");
        expect(await page.getByRole("dialog").count()).toBe(0);
        await press(page, "Enter");
        await saved(page);
        expect(state.actions).toHaveLength(1);
    });

    it("has no fault that axe knows of, light and dark, in its dialogs, too", async () => {
        expect(await violations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await violations(page)).toEqual([]);
        await picture(page, "dark");
        for (const [key, name] of [["c", "comment"], ["g", "time"]]) {
            await press(page, key);
            expect(await violations(page), name).toEqual([]);
            await press(page, "Escape");
        }
        for (const name of [/screen not measured/, /zero phase/, "Results"]) {
            await page.getByRole("button", { name }).click();
            await page.waitForTimeout(200);
            expect(await violations(page), String(name)).toEqual([]);
            await press(page, "Escape");
        }
    });

    it("works at twice the size of letters and with large buttons", async () => {
        await opened.close();
        await show({ hours: 1, marks: 400 }, { width: 640, height: 400 }, { deviceScaleFactor: 2 });
        await page.getByLabel("large buttons").check();
        const [wide, inside] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(wide).toBeLessThanOrEqual(inside);
        expect(await violations(page)).toEqual([]);
        const accept = page.getByRole("button", { name: /Accept/ });
        expect((await accept.boundingBox()).height).toBeGreaterThanOrEqual(72);
        await picture(page, "twice-the-size");
        await accept.dblclick();
        await saved(page);
        expect(state.actions).toHaveLength(1);
    });

    it("listens to the page's keys as soon as a dialog is shut, however slow the machine", async () => {
        const slow = await page.context().newCDPSession(page);
        await slow.send("Emulation.setCPUThrottlingRate", { rate: 6 });
        for (let round = 0; round < 5; round++) {
            await press(page, "?");
            await page.getByRole("dialog").waitFor();
            await press(page, "Escape", "g");
            await page.getByRole("textbox").waitFor({ timeout: 5000 });
            await press(page, "Escape");
        }
    });

    it("ends a reading, after which nothing changes any more", async () => {
        await press(page, "Enter");
        await saved(page);
        await page.getByRole("button", { name: "Results" }).click();
        await page.getByText("67.2 /min").waitFor();
        await picture(page, "results");
        await page.getByRole("button", { name: "Finish my reading" }).click();
        await page.getByText("0.81").waitFor();
        await press(page, "Escape", "x");
        expect(await page.locator(".said").innerText()).toContain("finished");
        expect(state.actions).toHaveLength(1);
    });
});
