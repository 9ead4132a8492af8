import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll } from "vitest";
import { installed } from "../browser/browser.js";

/** What the server's side of the test hands over: addresses of pages, and letters for each file of tests that open once. */
export const clinic = JSON.parse(readFileSync(process.env.HOME_LETTERS, "utf8"));
/** Whether there is time for every page and every answer. */
export const LONG = process.env.HOME_LONG === "yes";
export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 800 };
const PICTURES = process.env.HOME_PICTURES ?? "";

/** The next letter of a file of tests. */
export function letter(file) {
    return clinic.letters[file].shift();
}

let browser;
afterAll(async () => (await browser)?.close());

/** A person's own browser, which remembers nothing of others, with one page. Every complaint is kept. */
export async function open(options = {}) {
    browser ??= chromium.launch({ executablePath: installed(), args: ["--no-sandbox"] });
    const context = await (await browser).newContext({ viewport: PHONE, hasTouch: true, isMobile: true, ...options });
    // Other work on the same machine may stop the browser for a while.
    context.setDefaultTimeout(180000);
    const page = await context.newPage();
    const complaints = [];
    page.on("console", (said) => said.type() === "error" && complaints.push(said.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    return { context, page, complaints };
}

/** A person waits a little on each page: as long as the page ignores a second touch. */
export async function rest(page) {
    await page.waitForTimeout((await pause(page)) + 50);
}

/** How long a page ignores a second touch, in milliseconds. */
export function pause(page) {
    return page.evaluate(() => parseFloat(getComputedStyle(document.body).getPropertyValue("--pause")));
}

/** Ways to use a control. */
export const TOUCH = {
    async use(page, control) {
        await rest(page);
        await control.tap();
    },
};
export const MOUSE = {
    async use(page, control) {
        await rest(page);
        await control.click();
    },
};
export const KEYBOARD = {
    async use(page, control) {
        await rest(page);
        const wanted = await control.elementHandle();
        for (let i = 0; i < 200; i++) {
            if (await wanted.evaluate((element) => element === document.activeElement)) {
                const kind = await wanted.evaluate((element) => element.type ?? element.tagName);
                await page.keyboard.press(kind === "checkbox" || kind === "radio" ? "Space" : "Enter");
                return;
            }
            await page.keyboard.press("Tab");
        }
        throw new Error(`no way by the keyboard to ${await control.textContent()}`);
    },
};

/** Uses a control that leads to another page, and waits for that. */
export async function go(page, hand, control) {
    await Promise.all([page.waitForEvent("load"), hand.use(page, control)]);
}

/** Comes in with a letter and stops at the first page after the door. */
export async function enter(page, hand, given, language = "en") {
    await page.goto(given.link);
    await go(page, hand, page.locator(`nav a[lang=${language}]`));
    await page.locator("input[name=code]").fill(given.code);
    await go(page, hand, page.locator("main form button"));
}

/** Takes every step before the questions. */
export async function welcome(page, hand, hands = "fine") {
    await go(page, hand, page.locator(`button[value=${hands}]`));
    await sure(page, hand);
    await go(page, hand, page.locator("main form button"));
    for (const purpose of ["care", "team", "studies", "teaching", "improving"]) {
        await page.waitForURL(new RegExp(`/choices/${purpose}$`));
        await go(page, hand, page.locator("main form button").nth(purpose === "care" ? 0 : 1));
    }
    await page.waitForURL(/\/preparation$/);
}

/** Confirms, where the page asks. */
export async function sure(page, hand) {
    const yes = page.locator("button[name=sure]");
    if ((await yes.count()) > 0) {
        await go(page, hand, yes);
    }
}

/** Hands over what was measured, to be printed, where somebody wants it. */
export function report(name, measured) {
    if (process.env.HOME_MEASURED) {
        writeFileSync(join(process.env.HOME_MEASURED, `${name}.json`), JSON.stringify(measured));
    }
}

/** The page of a nurse of the patient's team, in a browser of its own. */
export async function nurse(given, rest, options = {}) {
    const opened = await open({ viewport: DESKTOP, isMobile: false, hasTouch: false, ...options });
    await opened.context.addCookies([{ name: "polymyo-session", value: given.staff, url: new URL("/", given.chart).href }]);
    await opened.page.goto(given.chart + rest);
    return opened;
}

/** Turns to the page of a long list on which an answer stands: for hands that jerk few are shown at once. */
async function turn(page, hand, answer) {
    for (let pages = 0; answer && pages < 5 && (await page.locator(`main [value=${answer}]`).count()) === 0; pages++) {
        await go(page, hand, page.locator("main button[name=part]"));
    }
}

/** Answers that all lie ready for the question on a page: what is written, chosen or picked of a date. */
export async function say(page, hand, said) {
    const main = page.locator("main");
    if (said.text) {
        await main.locator("textarea").fill(said.text);
    }
    if (said.year) {
        await main.locator("select[name=year]").selectOption(said.year);
    }
    const boxes = said.boxes ?? [];
    for (const box of boxes) {
        await turn(page, hand, box);
        if ((await main.locator(`input[value=${box}]`).count()) > 0) {
            await hand.use(page, main.locator(hand === KEYBOARD ? `input[value=${box}]` : `label.answer:has(input[value=${box}])`));
        }
    }
    // Answers to which nothing is written stand as buttons where few are shown at once.
    const pressed = main.locator(`button[value=${said.choice ?? boxes[0] ?? "none"}]`);
    await turn(page, hand, said.choice);
    const button = (await pressed.count()) > 0 ? pressed : main.locator("button.strong");
    await go(page, hand, button);
    await sure(page, hand);
}

/** Keeps a picture of a page for somebody to look at. */
export async function picture(page, name) {
    if (PICTURES) {
        await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
    }
}
