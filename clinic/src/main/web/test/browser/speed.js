import { cpus } from "node:os";
import { installed, open, ready } from "./browser.js";

// Prints docs/reference/review-speed.md: how quick the page is over a made day of 32 channels with 100 000 marks.
const OPENINGS = 7;
const TURNS = 60;
const SECONDS = 4;

function quantile(values, share) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

const shown = (values) => `${Math.round(quantile(values, 0.5))} ms | ${Math.round(quantile(values, 0.95))} ms | ${Math.round(Math.max(...values))} ms`;

async function firstPictures() {
    const times = [];
    for (let i = 0; i < OPENINGS; i++) {
        const { page, address, close } = await open({});
        await page.goto(address);
        await ready(page);
        times.push(await page.evaluate(() => performance.getEntriesByName("review-first-picture")[0].startTime));
        await close();
    }
    return times;
}

/** From the press of a key until the picture with every trace of the new place was drawn. */
async function turns(page, key, pause, before = async () => {}) {
    const times = [];
    for (let i = 0; i < TURNS; i++) {
        await before(i);
        await page.evaluate(() => {
            window.turned = new Promise((done) => {
                addEventListener("keydown", (event) => {
                    const canvas = document.querySelector(".plot canvas");
                    const look = () => (canvas.dataset.whole === "true" ? setTimeout(() => done(performance.now() - event.timeStamp)) : requestAnimationFrame(look));
                    requestAnimationFrame(() => requestAnimationFrame(look));
                }, { once: true, capture: true });
            });
        });
        await page.keyboard.press(key);
        times.push(await page.evaluate(() => window.turned));
        await page.waitForTimeout(pause);
    }
    return times;
}

/** Pictures a second while the page is pushed on with every one of them. */
async function frames(page) {
    return page.evaluate(async (seconds) => {
        const plot = document.querySelector(".plot");
        let count = 0;
        let longest = 0;
        const begun = performance.now();
        let last = begun;
        while (last - begun < seconds * 1000) {
            plot.dispatchEvent(new WheelEvent("wheel", { deltaX: plot.clientWidth / 100, bubbles: true, cancelable: true }));
            await new Promise(requestAnimationFrame);
            const now = performance.now();
            longest = Math.max(longest, now - last);
            last = now;
            count++;
        }
        return [(1000 * count) / (last - begun), longest];
    }, SECONDS);
}

/** From the press of a key until the next picture was painted, as the browser itself times it (in steps of 8 ms). */
async function actions(page, keys, times) {
    await page.evaluate(() => {
        window.timed = [];
        new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if (entry.name === "keydown") window.timed.push(entry.duration);
        }).observe({ type: "event", durationThreshold: 16 });
    });
    for (let i = 0; i < times; i++) {
        for (const key of keys) {
            await page.keyboard.press(key);
            await page.waitForTimeout(60);
        }
    }
    await page.waitForTimeout(300);
    const slow = await page.evaluate(() => window.timed);
    // What took less than 16 ms is not listed by the browser.
    return [...slow, ...Array(Math.max(0, times * keys.length - slow.length)).fill(16)];
}

if (installed() === "") throw new Error("Chromium is not installed");
const opening = await firstPictures();
const { page, address, close } = await open({});
await page.goto(address);
await ready(page);
await page.waitForTimeout(1500);
const turning = await turns(page, "PageDown", 300);
let place = 7;
const jumping = await turns(page, "Enter", 50, async () => {
    place = (place * 7919 + 104729) % 86000;
    await page.keyboard.press("g");
    await page.getByRole("textbox").fill(String(place));
});
const rows = [];
for (const [name, presses] of [["10 s", 0], ["1 min", 4], ["1 h", 5], ["12 h", 2]]) {
    for (let i = 0; i < presses; i++) await page.keyboard.press("End");
    await page.waitForTimeout(1500);
    const [rate, longest] = await frames(page);
    rows.push(`| ${name} | ${rate.toFixed(0)} | ${Math.round(longest)} ms |`);
}
for (let i = 0; i < 11; i++) await page.keyboard.press("Home");
await page.waitForTimeout(1000);
const deciding = await actions(page, ["Enter", "x"], 50);
const editing = await actions(page, ["[", "ArrowLeft", "ArrowRight", "Escape", "p", "Control+z"], 10);
await close();

console.log(`# How quick the review page is

A made recording of 24 hours with 32 channels of 512 Hz and 100 000 marks, looked at in headless Chromium without a graphics card,
1440 × 900 pixels, over a server on the same machine (${cpus().length} processors). \`./verify --review\` prints this page anew;
\`clinic/src/main/web/test/browser/speed.js\` is what it does.

## First picture

From the request of the page until every trace of the first ten seconds was drawn, ${OPENINGS} openings, nothing in the browser's cache.
Wanted: 1500 ms at most.

| median | 95 % within | longest |
|---|---|---|
| ${shown(opening)} |

## Turning a page

From the press of the key until every trace of the new page was drawn, ${TURNS} times. Wanted: 95 % within 100 ms.

| | median | 95 % within | longest |
|---|---|---|---|
| next page, after 0.3 s on each | ${shown(turning)} |
| to any place, nothing read ahead | ${shown(jumping)} |

## Scrolling

Pictures a second while the page is pushed on by a hundredth with each, for ${SECONDS} s. Wanted: 30 at least.

| length of the page | pictures a second | longest picture |
|---|---|---|
${rows.join("\n")}

## From key to screen

As the browser times it: until the next picture was painted, in steps of 8 ms, 16 ms where it took less. Wanted: 50 ms at most.

| | median | 95 % within | longest |
|---|---|---|---|
| accept, reject and go on to the next (100 jerks) | ${shown(deciding)} |
| take an edge, move it, let it go, change polarity, undo (60 keys) | ${shown(editing)} |`);
