import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installed, open, ready } from "./browser.js";

const FRAMES_A_SECOND = 25;

/** A film whose picture n is as bright as 5 n: so a picture tells its number. Empty where it cannot be made. */
function made(folder) {
    const path = join(folder, "film.mp4");
    const brightness = `color=black:s=64x48:r=${FRAMES_A_SECOND}:d=1.6,geq=lum='16+5*N':cb=128:cr=128`;
    const done = spawnSync("ffmpeg", ["-v", "error", "-f", "lavfi", "-i", brightness, "-pix_fmt", "yuv420p", "-g", "5", "-movflags", "faststart", path]);
    return done.status === 0 ? path : "";
}

const folder = mkdtempSync(join(tmpdir(), "film"));
const film = installed() === "" ? "" : made(folder);

describe.skipIf(film === "")("the film of a recording, on the clock of the traces", () => {
    let opened;
    let page;

    beforeAll(async () => {
        opened = await open({ hours: 1, marks: 400, media: film });
        page = opened.page;
        await page.goto(opened.address);
        await ready(page);
        await page.waitForFunction(() => (document.querySelector("video")?.readyState ?? 0) >= 2);
    });

    afterAll(async () => {
        expect(opened.complaints).toEqual([]);
        await opened.close();
        rmSync(folder, { recursive: true });
    });

    /** Which picture is on the screen. */
    async function number() {
        await page.waitForFunction(() => !document.querySelector("video").seeking);
        await page.waitForTimeout(100);
        return page.evaluate(() => {
            const canvas = document.createElement("canvas");
            const context = canvas.getContext("2d");
            context.drawImage(document.querySelector("video"), 0, 0, 8, 8);
            const bright = context.getImageData(4, 4, 1, 1).data[1];
            return Math.round((bright * 219) / 255 / 5);
        });
    }

    async function goTo(seconds) {
        await page.keyboard.press("g");
        await page.getByRole("textbox").fill(String(seconds));
        await page.keyboard.press("Enter");
    }

    it("shows the picture of the cursor's time", async () => {
        for (const wanted of [0, 7, 30, 12]) {
            await goTo((wanted + 0.5) / FRAMES_A_SECOND);
            expect(await number()).toBe(wanted);
        }
    });

    it("goes one picture on and back, and takes the cursor along", async () => {
        await goTo(10.5 / FRAMES_A_SECOND);
        for (const [key, wanted] of [[".", 11], [".", 12], [".", 13], [",", 12], [",", 11]]) {
            await page.keyboard.press(key);
            await expect.poll(number, { message: key, timeout: 5000 }).toBe(wanted);
            await page.waitForTimeout(150);
            expect(await number(), key).toBe(wanted);
        }
        await page.keyboard.press("g");
        const cursor = await page.getByRole("textbox").inputValue();
        await page.keyboard.press("Escape");
        expect(Math.floor(Number(cursor.split(":")[2]) * FRAMES_A_SECOND)).toBe(11);
    });

    it("plays, and the traces follow", async () => {
        await goTo(0);
        await page.keyboard.press("Space");
        await page.waitForFunction(() => document.querySelector("video").currentTime > 0.8);
        await page.keyboard.press("Space");
        await page.keyboard.press("g");
        const cursor = Number((await page.getByRole("textbox").inputValue()).split(":")[2]);
        await page.keyboard.press("Escape");
        expect(cursor).toBeGreaterThan(0.5);
    });
});
