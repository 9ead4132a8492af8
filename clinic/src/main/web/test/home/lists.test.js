import { describe, expect, test } from "vitest";
import { violations } from "../browser/axe.js";
import { DESKTOP, KEYBOARD, LONG, TOUCH, enter, go, letter, nurse, open, picture, say, welcome } from "./visit.js";

const LEVETIRACETAM = [
    { text: "Levetiracetam" },
    { text: "500 mg" },
    { text: "One in the morning, two at night" },
    { year: "2024" },
    { boxes: ["jerks"] },
    { choice: "yes" },
    { boxes: ["no"] },
    { choice: "lot" },
];
const PIRACETAM = [
    { text: "Piracetam" },
    { choice: "NOT_SURE" },
    { choice: "SKIPPED" },
    { year: "2019" },
    { boxes: ["jerks"] },
    { choice: "no" },
    { year: "2021" },
    { boxes: ["no-help"] },
    { choice: "not" },
];
const FAMILY = [
    [{ choice: "mother" }, { boxes: ["jerks", "tremor"] }, { text: "about 40" }, { choice: "yes" }],
    [{ choice: "grandfather" }, { choice: "mothers" }, { boxes: ["parkinson"] }, { text: "65" }, { choice: "no" }, { text: "80" }],
    [{ choice: "aunt" }, { choice: "fathers" }, { boxes: ["well"] }, { choice: "yes" }],
    [{ choice: "brother" }, { boxes: ["jerks"] }, { text: "12" }, { choice: "yes" }],
    [{ choice: "cousin" }, { choice: "fathers" }, { choice: "woman" }, { boxes: ["epilepsy"] }, { text: "8" }, { choice: "yes" }],
    [{ choice: "daughter" }, { boxes: ["well"] }, { choice: "yes" }],
];

async function add(page, hand, said) {
    await go(page, hand, page.locator("main form.answers button"));
    for (const answer of said) {
        // the pages are the same for all hands; axe waits for very jerky ones long
        expect(LONG || hand === KEYBOARD ? await violations(page) : []).toEqual([]);
        await say(page, hand, answer);
    }
    expect(page.url()).toMatch(/[0-9a-f]{12}$/);
}

/** Fills in both lists, and looks at what the clinic sees of them. */
async function lists(options, hand, hands, name) {
    const { context, page, complaints } = await open(options);
    const given = letter("lists");
    // very jerky hands rest long on each page
    const brief = !LONG && hands === "very";
    try {
        await enter(page, hand, given);
        await welcome(page, hand, hands);
        await picture(page, `${name}-start`);
        await go(page, hand, page.locator("main a[href$='/lists/medicines']"));
        await picture(page, `${name}-empty`);
        for (const medicine of brief ? [LEVETIRACETAM] : [LEVETIRACETAM, PIRACETAM]) {
            await add(page, hand, medicine);
            await go(page, hand, page.locator("main a.strong"));
        }
        expect(await page.locator("main .cards h2").allTextContents()).toEqual(["Levetiracetam, 500 mg", ...(brief ? [] : ["Piracetam"])]);
        await picture(page, `${name}-medicines`);
        await go(page, hand, page.locator("main .cards a").first());
        await picture(page, `${name}-medicine`);
        expect(await violations(page)).toEqual([]);
        await page.goto(given.home + "/lists/family");
        for (const relative of LONG ? FAMILY : FAMILY.slice(0, brief ? 1 : 2)) {
            await add(page, hand, relative);
            await go(page, hand, page.locator("main a.strong"));
        }
        await picture(page, `${name}-family`);
        await go(page, hand, page.locator("main form[action$='/done'] button"));
        expect(page.url()).toMatch(/questions\/H2$/);
        expect(complaints).toEqual([]);
    } finally {
        await context.close();
    }
    await told(given, name);
}

async function told(given, name) {
    const { context, page } = await nurse(given, "/history");
    try {
        expect(await page.locator("main").textContent()).toContain("One in the morning, two at night");
        expect(await violations(page)).toEqual([]);
        await picture(page, `${name}-told`);
        await page.setViewportSize({ width: 320, height: 740 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    } finally {
        await context.close();
    }
}

const DESK = { viewport: DESKTOP, isMobile: false, hasTouch: false };

describe.concurrent("medicines and family are listed", () => {
    test("by touch on a phone, with very jerky hands", () => lists({}, TOUCH, "very", "lists-touch"), 600000);
    test("by the keyboard alone on a desk", () => lists(DESK, KEYBOARD, "fine", "lists-keyboard"), 600000);
    test.runIf(LONG)("without any script, at 320 px", () => lists({ viewport: { width: 320, height: 740 }, javaScriptEnabled: false }, TOUCH, "bit", "lists-plain"), 600000);
});
