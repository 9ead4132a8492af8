import { createHash } from "node:crypto";
import { expect } from "vitest";
import { enter, go, letter, open, DESKTOP, picture, rest, TOUCH, welcome } from "../home/visit.js";
import { violations } from "../browser/axe.js";

export const FAKE_CAMERA = ["--no-sandbox", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];

/** A film that begins like one and holds bytes nobody could guess; no program can decode it. */
export function film(name, size, mark) {
    const buffer = Buffer.alloc(size);
    Buffer.from("\0\0\0\u0018ftypmp42", "latin1").copy(buffer);
    for (let i = 12; i < size; i++) {
        buffer[i] = (i * 31 + mark * 17 + (i >> 8)) & 0xff;
    }
    return { name, mimeType: "video/mp4", buffer };
}

/** Somebody at home who came in with a letter and took every step before the questions. */
export async function atHome(options = {}, hands = "fine", hand = TOUCH, language = "en") {
    const opened = await open(options);
    const given = letter("films");
    await enter(opened.page, hand, given, language);
    await welcome(opened.page, hand, hands);
    return { ...opened, home: new URL(opened.page.url()).pathname, origin: new URL(opened.page.url()).origin };
}

/** Chooses a film as from the phone's own list, looks at it and keeps it. */
export async function keep(page, hand, sent, way = 1) {
    await page.locator(".film-form input[type=file]").nth(way).setInputFiles(sent);
    await page.locator("#look:not([hidden])").waitFor();
    await hand.use(page, page.locator("#keep"));
}

/** What the clinic has of a clip, as a fingerprint. */
export async function kept(page, home, clip) {
    const answer = await page.request.get(`${new URL(page.url()).origin}${home}/films/${clip}/media`);
    return answer.ok() ? createHash("sha256").update(await answer.body()).digest("hex") : `status ${answer.status()}`;
}

export const fingerprint = (sent) => createHash("sha256").update(sent.buffer).digest("hex");

/** A picture of a page, which has no fault axe knows of and nothing that stands out to the side. */
export async function looks(page, name) {
    await rest(page);
    await picture(page, name);
    expect(await violations(page), name).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
}

/** The pages of staff about the films of a letter's patient, looked at on a desk and on a narrow screen. */
export async function staffLooks(given, origin) {
    const { context, page } = await open({ viewport: DESKTOP, isMobile: false, hasTouch: false, bypassCSP: true });
    try {
        await context.addCookies([{ name: "polymyo-session", value: given.staff, url: origin }]);
        const patient = given.home.replace(/\/preparation$/, "");
        for (const part of ["films", "diary"]) {
            for (const size of [DESKTOP, { width: 320, height: 700 }]) {
                await page.setViewportSize(size);
                await page.goto(`${patient}/${part}`);
                await picture(page, `staff-${part}-${size.width}`);
                expect(await violations(page), part).toEqual([]);
                expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), part).toBeLessThanOrEqual(0);
            }
        }
        await page.goto(`${patient}/films`);
        return await page.locator("main").textContent();
    } finally {
        await context.close();
    }
}

export { go };
