import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { violations } from "../browser/axe.js";

/** What the server's side of the test hands over: the clinic's address, the token of its console, a recording. */
export const clinic = JSON.parse(readFileSync(process.env.STAFF_DESK, "utf8"));
const PICTURES = process.env.STAFF_PICTURES ?? "";
const DESKTOP = { width: 1280, height: 800 };
/** 1280 pixels at 400 %, which is also more than 200 %. */
const NARROW = { width: 320, height: 640 };
const STEP_SECONDS = 30;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The six digits an authenticator app shows (RFC 6238), so many steps of 30 s from now. */
export function digits(key, later = 0) {
    const bits = [...key.replace(/[^A-Z2-7]/g, "")].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, "0")).join("");
    const bytes = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
    const step = Buffer.alloc(8);
    step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / STEP_SECONDS) + later));
    const hash = createHmac("sha1", bytes).update(step).digest();
    const at = hash[hash.length - 1] & 0xf;
    return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Comes to a control by the keyboard alone. */
export async function reach(page, control) {
    const wanted = await control.elementHandle();
    for (let i = 0; i < 300; i++) {
        if (await wanted.evaluate((element) => element === document.activeElement)) {
            return;
        }
        await page.keyboard.press("Tab");
    }
    throw new Error(`no way by the keyboard to ${await control.evaluate((element) => element.outerHTML)}`);
}

/** Comes to a control and uses it. */
export async function use(page, control, key = "Enter") {
    await reach(page, control);
    await page.keyboard.press(key);
}

/** Uses a control that leads to another page. */
export async function go(page, control) {
    await Promise.all([page.waitForEvent("load"), use(page, control)]);
}

/** Types into the fields of a form by the keyboard alone: words by the label before them. */
export async function fill(page, within, fields) {
    for (const [label, words] of Object.entries(fields)) {
        const field = within.getByLabel(label, { exact: false }).first();
        await reach(page, field);
        const kind = await field.evaluate((element) => element.type ?? "");
        if (kind === "date" || kind === "datetime-local" || kind === "select-one") {
            // How a browser asks for a date by keys is its own affair.
            await (kind === "select-one" ? field.selectOption({ label: words }) : field.fill(words));
        } else if (kind === "radio" || kind === "checkbox") {
            await page.keyboard.press("Space");
        } else {
            await page.keyboard.press("Control+a");
            await page.keyboard.type(words);
        }
    }
}

/** Looks at a page as people do: no fault axe knows of, light and dark; nothing beside the page where it is narrow. */
export async function look(page, name) {
    for (const colorScheme of ["dark", "light"]) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), `${name}, ${colorScheme}`).toEqual([]);
    }
    if (PICTURES) {
        await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
    }
    await page.setViewportSize(NARROW);
    const beside = await page.evaluate(() => document.scrollingElement.scrollWidth - window.innerWidth);
    expect(beside, `${name}: pixels beside a narrow page`).toBeLessThanOrEqual(0);
    if (PICTURES) {
        await page.screenshot({ path: join(PICTURES, `${name}-narrow.png`) });
    }
    await page.setViewportSize(DESKTOP);
}
