import { describe, expect, test } from "vitest";
import { violations } from "../browser/axe.js";
import { TOUCH, enter, letter, nurse, open, picture, welcome } from "./visit.js";

/** Looks at a page of the clinic on a desk, at 320 px and in the dark. */
async function look(page, name) {
    for (const [view, size, scheme] of [["desk", { width: 1280, height: 800 }, "light"], ["narrow", { width: 320, height: 740 }, "dark"]]) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme: scheme });
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        await picture(page, `${name}-${view}`);
    }
}

/** Enters an answer for the patient, as the page offers it. */
async function answer(page, given, question, value) {
    await page.goto(`${given.home}/questions/${question}`);
    expect(await page.locator("aside.entered").textContent()).toContain("You enter this for the patient.");
    const radio = page.locator(`main input[value="${value}"]`);
    if ((await radio.count()) > 0) {
        await radio.check({ force: true });
        await Promise.all([page.waitForEvent("load"), page.locator("main button.strong").click()]);
    } else {
        await Promise.all([page.waitForEvent("load"), page.locator(`main button[value="${value}"]`).click()]);
    }
}

describe("a nurse prepares a visit", () => {
    test("sees what is new, enters answers, and prints one page", async () => {
        const { context, page } = await open({});
        const given = letter("desk");
        await enter(page, TOUCH, given);
        await welcome(page, TOUCH);
        await context.close();
        const clinic = await nurse(given, "/intake");
        try {
            await answer(clinic.page, given, "E1", "lot");
            await picture(clinic.page, "desk-entering");
            await answer(clinic.page, given, "E2", "little");
            await answer(clinic.page, given, "E12", "7");
            await clinic.page.goto(`${given.chart}/intake`);
            expect(await clinic.page.locator("main").textContent()).toContain("told by the patient, entered by");
            await look(clinic.page, "desk-patient");
            await clinic.page.goto(`${given.chart}/summary`);
            await look(clinic.page, "desk-summary");
            await clinic.page.goto(new URL("/intake", given.chart).href);
            expect(await clinic.page.locator(`main a[href="${new URL(given.chart).pathname}/intake"]`).count()).toBe(1);
            await look(clinic.page, "desk-list");
        } finally {
            await clinic.context.close();
        }
    }, 300000);
});
