import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { violations } from "../browser/axe.js";
import { DESKTOP, KEYBOARD, LONG, TOUCH, enter, go, letter, nurse, open, picture, welcome } from "./visit.js";

const FILES = dirname(process.env.HOME_LETTERS);

/** Chooses a file as the phone's camera or its gallery hands it over; with script it is sent at once. */
async function send(page, hand, scripted, name) {
    const photo = name.endsWith("jpg");
    const form = page.locator("form.paper").nth(photo ? 0 : 1);
    const chosen = form.locator("input[type=file]");
    if (scripted) {
        await Promise.all([page.waitForEvent("load"), chosen.setInputFiles(join(FILES, name))]);
    } else {
        await chosen.setInputFiles(join(FILES, name));
        await go(page, hand, form.locator("button"));
    }
}

/** Lets the line break at the beginning of three pieces and answers. */
async function breakLine(page) {
    let left = 3;
    await page.route("**/uploads/**", (route) => (left-- > 0 ? route.abort() : route.continue()));
}

/** How wide a picture is that comes when it is looked at. A page without script settles no promise, such as that of its decoding. */
async function shownWidth(image) {
    await image.scrollIntoViewIfNeeded();
    for (let i = 0; i < 200; i++) {
        const width = await image.evaluate((shown) => shown.naturalWidth);
        if (width > 0) {
            return width;
        }
        await image.page().waitForTimeout(100);
    }
    throw new Error("the picture does not come");
}

async function papers(options, hand, hands, name) {
    const scripted = options.javaScriptEnabled !== false;
    const { context, page } = await open(options);
    const given = letter("papers");
    // axe waits for timers, which a page without script does not have
    const faults = () => (scripted ? violations(page) : []);
    try {
        await enter(page, hand, given);
        await welcome(page, hand, hands);
        await go(page, hand, page.locator("main a[href$='/preparation/records']"));
        expect(await page.locator("main .cards h2").count()).toBe(9);
        expect(await faults()).toEqual([]);
        await picture(page, `${name}-records`);
        await go(page, hand, page.locator("main a[href$='/papers/eeg']"));
        expect(await faults()).toEqual([]);
        await picture(page, `${name}-empty`);
        await send(page, hand, scripted, "photo.jpg");
        expect(await page.locator("[role=alert]").textContent()).toContain("not what its name says");
        await send(page, hand, scripted, "blurred.jpg");
        expect(await page.locator("h1").textContent()).toContain("not sharp");
        expect(await faults()).toEqual([]);
        await picture(page, `${name}-blurred`);
        await go(page, hand, page.locator("button[value=AGAIN]"));
        if (scripted) {
            await breakLine(page);
        }
        await send(page, hand, scripted, "sharp.jpg");
        expect(await page.locator("h1").textContent()).toContain("light and sharp");
        for (const side of ["top", "bottom", "left", "right"]) {
            await go(page, hand, page.locator(`a.answer.${side}`));
        }
        expect(await page.locator("svg.paper").getAttribute("viewBox")).toBe("72 96 756 1008");
        expect(await faults()).toEqual([]);
        await picture(page, `${name}-cut`);
        await go(page, hand, page.locator("button[value=KEEP]"));
        await send(page, hand, scripted, "letter.pdf");
        expect(await shownWidth(page.locator("main img.paper"))).toBe(756);
        expect(await faults()).toEqual([]);
        await picture(page, `${name}-list`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    } finally {
        await context.close();
    }
    await told(given, name);
}

async function told(given, name) {
    const { context, page } = await nurse(given, "/history");
    try {
        expect(await page.locator(".papers li").count()).toBe(2);
        await page.locator(".papers img").evaluate((image) => image.decode());
        expect(await violations(page)).toEqual([]);
        await picture(page, `${name}-told`);
    } finally {
        await context.close();
    }
}

const DESK = { viewport: DESKTOP, isMobile: false, hasTouch: false };

describe.concurrent("past records are sent", () => {
    test("by touch on a phone whose line breaks", () => papers({}, TOUCH, "bit", "papers-touch"), 600000);
    test("without any script, by the keyboard alone", () => papers({ ...DESK, javaScriptEnabled: false }, KEYBOARD, "fine", "papers-plain"), 600000);
    test.runIf(LONG)("by touch at 320 px with very jerky hands", () => papers({ viewport: { width: 320, height: 740 } }, TOUCH, "very", "papers-narrow"), 600000);
});
