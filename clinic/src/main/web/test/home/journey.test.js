import { describe, expect, test } from "vitest";
import { DESKTOP, KEYBOARD, LONG, MOUSE, PHONE, TOUCH, enter, go, letter, open, picture, sure, welcome } from "./visit.js";

/** Answers the question on the page as a person would, whatever its kind. */
async function answer(page, hand) {
    const main = page.locator("main");
    const button = main.locator("button[name=choice]");
    const box = main.locator("input[name=choice]:not([type=hidden])");
    const next = main.locator("button.strong");
    if (page.url().includes("/lists/")) {
        await go(page, hand, main.locator("form[action$='/done'] button").first());
    } else if ((await button.count()) > 0) {
        const same = main.locator("button[aria-pressed=true]");
        await go(page, hand, (await same.count()) > 0 ? same : button.first());
    } else if ((await box.count()) > 0) {
        await hand.use(page, hand === KEYBOARD ? box.first() : main.locator("label.answer").first());
        await go(page, hand, next);
    } else if ((await main.locator("select[name=year]").count()) > 0) {
        await main.locator("select[name=year]").selectOption({ index: 3 });
        await go(page, hand, next);
    } else if ((await main.locator("textarea").count()) > 0) {
        await main.locator("textarea").fill("Will it get better?");
        await go(page, hand, next);
    } else {
        await go(page, hand, main.locator("button[value=NOT_SURE]"));
    }
    await sure(page, hand);
}

/** Answers until the end, or as many as there is time for, and comes to the page of all answers. */
async function questions(page, hand, name) {
    let asked = 0;
    while (!page.url().endsWith("/review")) {
        if (asked % 12 === 3) {
            await picture(page, `${name}-question-${asked}`);
        }
        if (asked === 6 && !LONG) {
            await page.goto(page.url().replace(/questions.*/, "review"));
            return;
        }
        const place = page.url();
        await answer(page, hand);
        expect(page.url()).not.toBe(place);
        asked++;
        expect(asked).toBeLessThan(80);
    }
    expect(asked).toBeGreaterThan(50);
}

async function journey(options, hand, hands, name) {
    const { context, page, complaints } = await open(options);
    try {
        const given = letter("journey");
        await enter(page, hand, given);
        await welcome(page, hand, hands);
        await picture(page, `${name}-home`);
        await go(page, hand, page.locator("main a.strong"));
        await questions(page, hand, name);
        await picture(page, `${name}-review`);
        await go(page, hand, page.locator("main form button.strong"));
        await page.waitForURL(/\/preparation$/);
        expect(await page.locator("main [role=status]").textContent()).toContain("Thank you");
        await picture(page, `${name}-sent`);
        expect(complaints).toEqual([]);
    } finally {
        await context.close();
    }
}

const DESK = { viewport: DESKTOP, isMobile: false, hasTouch: false };
const PLAIN = { viewport: PHONE, javaScriptEnabled: false };

describe.concurrent("the way from the letter to the thanks", () => {
    test("by touch on a phone, with jerky hands", () => journey({}, TOUCH, "bit", "touch"), 600000);
    test("by the keyboard alone on a desk", () => journey(DESK, KEYBOARD, "fine", "keyboard"), 600000);
    test.runIf(LONG)("by the keyboard alone on a phone, with very jerky hands", () => journey({}, KEYBOARD, "very", "keys"), 600000);
    test("without any script, by touch", () => journey(PLAIN, TOUCH, LONG ? "very" : "bit", "plain"), 600000);
    test.runIf(LONG)("without any script, on a desk", () => journey({ ...DESK, javaScriptEnabled: false }, MOUSE, "fine", "desk"), 600000);
});
