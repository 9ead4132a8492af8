import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { installed } from "../browser/browser.js";
import { FAKE_CAMERA, atHome, film, fingerprint, go, keep, kept, looks, staffLooks } from "./at-home.js";
import { KEYBOARD, PHONE, TOUCH, enter, letter, welcome } from "../home/visit.js";

/** Each waits for most of its time, so they run side by side. */
const LONGEST = 300000;

/** A browser of its own with a made camera, whose memory outlives it. */
async function phone(folder) {
    const context = await chromium.launchPersistentContext(folder, {
        executablePath: installed(), args: FAKE_CAMERA, viewport: PHONE, hasTouch: true, isMobile: true,
    });
    return { context, page: context.pages()[0] ?? await context.newPage() };
}

async function arrived(page) {
    await page.locator("#verdict[data-sentence]:not([data-sentence=on-phone]):not([data-sentence=arriving])").waitFor({ timeout: 120000 });
}

test.concurrent("a film is made in the browser: it counts down, stops by itself, is looked at, kept, sent and judged", async () => {
    const folder = mkdtempSync(join(tmpdir(), "phone-"));
    const { context, page } = await phone(folder);
    try {
        await context.addInitScript(() => {
            window.spoken = [];
            const speak = speechSynthesis.speak.bind(speechSynthesis);
            speechSynthesis.speak = (saying) => { window.spoken.push(saying.text); speak(saying); };
        });
        const given = letter("films");
        await enter(page, TOUCH, given);
        await welcome(page, TOUCH, "bit");
        const home = new URL(page.url()).pathname;
        await go(page, TOUCH, page.locator("a[href$='/films']"));
        await looks(page, "films-list");
        await go(page, TOUCH, page.locator("a[href$='/films/arms-out']"));
        await looks(page, "films-clip");
        await go(page, TOUCH, page.locator("#record"));
        await page.locator("#start").waitFor();
        await looks(page, "films-record-ready");
        await TOUCH.use(page, page.locator("#start"));
        await page.locator("#count", { hasText: /^[1-9]$/ }).waitFor();
        await looks(page, "films-record-counting");
        await page.locator("#said", { hasText: "Filming." }).waitFor({ timeout: 20000 });
        await looks(page, "films-record-running");
        await page.locator("#after:not([hidden])").waitFor({ timeout: 60000 });
        expect(await page.evaluate(() => window.spoken)).toEqual(expect.arrayContaining(["We start in 10.", "5", "1", "Go.", "Stop. Well done."]));
        expect(await page.locator("#view").evaluate((view) => view.videoWidth)).toBeGreaterThan(0);
        await looks(page, "films-record-look");
        await go(page, TOUCH, page.locator("#keep"));
        await arrived(page);
        await looks(page, "films-sent");
        await page.locator("#verdict[data-waits=false]").waitFor({ timeout: 120000 });
        expect(await page.locator("#verdict").textContent()).toContain("We cannot see you well.");
        await looks(page, "films-judged");
        await TOUCH.use(page, page.locator("label", { hasText: "It was worse" }));
        await TOUCH.use(page, page.locator("label", { hasText: "I am" }).first());
        await page.locator("select[name=dose]").selectOption("08:00");
        await go(page, TOUCH, page.locator("#made form button"));
        expect(await page.locator("main [role=status]").first().textContent()).toContain("Saved.");
        expect(await page.locator("input[value=worse]").isChecked()).toBe(true);
        expect(await page.evaluate(() => filmShelf.of(document.getElementById("on-way").dataset.home))).toEqual([]);
        expect(await kept(page, home, "arms-out")).toMatch(/^[0-9a-f]{64}$/);
        const seen = await staffLooks(given, new URL(page.url()).origin);
        expect(seen).toContain("Compared with other days: worse.");
        expect(seen).toContain("Told to the patient: nobody.");
    } finally {
        await context.close();
        rmSync(folder, { recursive: true, force: true });
    }
}, LONGEST);

test.concurrent("a line cut at 50 random points, each piece answered or not, loses and doubles nothing", async () => {
    const { context, page, home } = await atHome();
    try {
        const sent = film("IMG_7.MOV", 6_000_003, 1);
        let cuts = 50;
        let random = 7;
        await page.route("**/uploads**", async (route) => {
            random = (random * 1103515245 + 12345) % 2147483648;
            if (cuts > 0 && random % 3 > 0) {
                cuts--;
                if (random % 2) {
                    await route.fetch().catch(() => {});
                }
                await route.abort();
            } else {
                await route.continue();
            }
        });
        await page.addInitScript(() => {
            const timeout = window.setTimeout;
            window.setTimeout = (act, ms, ...more) => timeout(act, Math.min(ms ?? 0, 50), ...more);
        });
        await page.goto(`${page.url()}/films/rest`);
        await keep(page, TOUCH, sent);
        await page.locator("#on-way p", { hasText: "Paused at" }).waitFor();
        await arrived(page);
        expect(cuts).toBe(0);
        expect(await kept(page, home, "rest")).toBe(fingerprint(sent));
    } finally {
        await context.close();
    }
}, LONGEST);

test.concurrent("a browser that was closed in the middle goes on when it is opened again, and tells of a film it sent before", async () => {
    const folder = mkdtempSync(join(tmpdir(), "phone-"));
    const sent = film("IMG_8.MOV", 4_000_001, 2);
    try {
        let { context, page } = await phone(folder);
        await enter(page, TOUCH, letter("films"));
        await welcome(page, TOUCH);
        const home = new URL(page.url()).pathname;
        const clip = `${page.url()}/films/walk`;
        await page.goto(clip);
        let pieces = 0;
        await context.route("**/uploads/*", (route) => (route.request().method() === "PATCH" && ++pieces > 1 ? route.abort() : route.continue()));
        await keep(page, TOUCH, sent);
        await page.locator("#on-way p", { hasText: "Paused at 2" }).waitFor();
        await looks(page, "films-paused");
        await context.close();
        ({ context, page } = await phone(folder));
        await page.goto(clip);
        await arrived(page);
        expect(await kept(page, home, "walk")).toBe(fingerprint(sent));
        await page.goto(clip.replace("walk", "stand"));
        await keep(page, TOUCH, sent);
        await page.waitForFunction(() => document.getElementById("on-way").textContent.includes("You already sent this clip on") || document.getElementById("made"));
        await context.close();
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}, LONGEST);

test.concurrent("a phone without room sends while its page is open", async () => {
    const { context, page, home } = await atHome();
    try {
        const sent = film("a.mp4", 300_000, 3);
        await page.goto(`${page.url()}/films/rest`);
        await page.evaluate(() => { filmShelf.put = () => Promise.reject(new DOMException("full", "QuotaExceededError")); });
        let held = true;
        await page.route("**/uploads", (route) => (held ? route.abort() : route.continue()));
        await keep(page, TOUCH, sent);
        await page.locator("#on-way p", { hasText: /Paused|no room left/ }).waitFor();
        held = false;
        await arrived(page);
        expect(await kept(page, home, "rest")).toBe(fingerprint(sent));
    } finally {
        await context.close();
    }
}, LONGEST);

const REFUSALS = [[401, "You were signed out."], [413, "too long to send"], [415, "not a film"], [507, "The clinic has no room"]];
test.concurrent.each(REFUSALS)("an answer %i is told in plain words and the film stays on the phone", async (status, words) => {
    const { context, page } = await atHome();
    try {
        await page.route("**/uploads", (route) => route.fulfill({ status, body: "" }));
        await page.goto(`${page.url()}/films/rest`);
        await keep(page, TOUCH, film("a.mp4", 1000, 4));
        await page.locator("#on-way p", { hasText: words }).waitFor();
        await looks(page, `films-refused-${status}`);
        expect(await page.evaluate(async () => (await filmShelf.of(document.getElementById("on-way").dataset.home)).length)).toBe(1);
        await TOUCH.use(page, page.locator("#on-way li button", { hasText: "Delete" }));
        await page.waitForFunction(async () => (await filmShelf.of(document.getElementById("on-way").dataset.home)).length === 0);
    } finally {
        await context.close();
    }
}, LONGEST);

test.concurrent.each([["IMG_1.HEIC", "image/heic", "This is a photo."], ["notes.docx", "application/zip", "This is not a film."], ["empty.mp4", "video/mp4", "There is no film in it."]])(
    "%s is refused before anything is kept", async (name, mimeType, words) => {
        const { context, page } = await atHome();
        try {
            await page.goto(`${page.url()}/films/rest`);
            const buffer = name.startsWith("empty") ? Buffer.alloc(0) : Buffer.from("something else");
            await page.locator(".film-form input[type=file]").nth(1).setInputFiles({ name, mimeType, buffer });
            await page.locator("#fault", { hasText: words }).waitFor();
            await looks(page, `films-fault-${name}`);
        } finally {
            await context.close();
        }
    }, LONGEST);

test.concurrent("by the keyboard alone, a film is chosen, looked at, kept and sent", async () => {
    const { context, page, home } = await atHome({ isMobile: false, hasTouch: false }, "very", KEYBOARD);
    try {
        const sent = film("keys.mp4", 200_000, 5);
        await go(page, KEYBOARD, page.locator("a[href$='/films']"));
        await looks(page, "films-list-very");
        await go(page, KEYBOARD, page.locator("a[href$='/films/face']"));
        await looks(page, "films-clip-very");
        const input = page.locator(".film-form input[type=file]").nth(1);
        const [chooser] = await Promise.all([page.waitForEvent("filechooser"), KEYBOARD.use(page, input)]);
        await chooser.setFiles(sent);
        await page.locator("#look:not([hidden])").waitFor();
        await looks(page, "films-look-very");
        await KEYBOARD.use(page, page.locator("#keep"));
        await arrived(page);
        expect(await kept(page, home, "face")).toBe(fingerprint(sent));
        await go(page, KEYBOARD, page.locator("#ways form[action$=cannot] button"));
        expect(await page.locator("#verdict").textContent()).toContain("That is fine.");
    } finally {
        await context.close();
    }
}, LONGEST);

test.concurrent("without any script the phone's own camera sends a film, and two words about it are kept", async () => {
    const { context, page, home } = await atHome({ javaScriptEnabled: false });
    try {
        const sent = film("plain.mp4", 2_500_000, 6);
        await go(page, TOUCH, page.locator("a[href$='/films']"));
        await go(page, TOUCH, page.locator("a[href$='/films/rest']"));
        await page.locator(".film-form input[type=file]").first().setInputFiles(sent);
        await go(page, TOUCH, page.locator(".film-form button").first());
        expect(await kept(page, home, "rest")).toBe(fingerprint(sent));
        expect(await page.locator("#verdict").textContent()).toContain("Your film is with the clinic.");
        await TOUCH.use(page, page.locator("label", { hasText: "It was milder" }));
        await go(page, TOUCH, page.locator("#made form button"));
        expect(await page.locator("input[value=milder]").isChecked()).toBe(true);
    } finally {
        await context.close();
    }
}, LONGEST);

test.concurrent.each([["es", "fine"], ["ar", "very"]])("the pages of films stand in %s", async (language, hands) => {
    const { context, page, home } = await atHome({}, hands, TOUCH, language);
    try {
        for (const rest of ["/films", "/films/rest", "/films/touch-clap"]) {
            await page.goto(new URL(home + rest, page.url()).href);
            await looks(page, `films-${language}${rest.replaceAll("/", "-")}`);
        }
    } finally {
        await context.close();
    }
}, LONGEST);
