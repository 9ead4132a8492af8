import { describe, expect, test } from "vitest";
import { violations } from "../browser/axe.js";
import { misfits } from "./measure.js";
import { LONG, MOUSE, PHONE, TOUCH, clinic, enter, go, letter, open, picture, welcome } from "./visit.js";

const LANGUAGES = ["en", "es", "ar"];
const HANDS = ["fine", "bit", "very"];
/** All of them take long: without the time for it each language and each kind of hands is looked at once. */
const PAIRS = LANGUAGES.flatMap((language, at) => (LONG ? HANDS : [HANDS[2 - at]]).map((hands) => ({ language, hands })));
/** One question of each kind, and everything that is no question. */
const SOME = /questions\/(A2|C1|E12|F1|L1)$|^(?!.*questions)/;
const PAGES = clinic.pages.filter((page) => LONG || SOME.test(page));

const zoomed = (page, size) => page.evaluate((to) => { document.documentElement.style.fontSize = to; }, size);

/** The ways a page is looked at: narrow, with text twice as large, on a desk, at twice the size there, dark and still. */
const VIEWS = {
    phone: (page) => page.setViewportSize(PHONE),
    narrow: (page) => page.setViewportSize({ width: 320, height: 640 }),
    large: async (page) => {
        await page.setViewportSize(PHONE);
        await zoomed(page, "200%");
    },
    desk: async (page) => {
        await zoomed(page, "");
        await page.setViewportSize({ width: 1280, height: 800 });
    },
    zoomed: (page) => page.setViewportSize({ width: 640, height: 400 }),
    dark: async (page) => {
        await page.setViewportSize(PHONE);
        await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    },
};
/** Where axe looks again, and by which rules if not all: another layout; in the dark nothing changes but colours. */
const ANEW = LONG ? { phone: [], desk: [], dark: ["color-contrast"] } : { phone: [], dark: ["color-contrast"] };

/** The dark has the same colours in every language. */
const inTheDark = (name) => LONG || name.startsWith(LANGUAGES[0]);

/** Looks at the page on the screen in every way; answers what is wrong with it. */
async function look(page, hands, name) {
    const wrong = [];
    for (const [view, set] of Object.entries(VIEWS)) {
        if (view === "dark" && !inTheDark(name)) {
            continue;
        }
        await set(page);
        await picture(page, `looks-${name}-${view}`);
        const found = [...(await misfits(page, hands)), ...(view in ANEW ? await violations(page, ...ANEW[view]) : [])];
        wrong.push(...found.map((fault) => `${name}, ${view}: ${fault}`));
    }
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "no-preference" });
    await page.setViewportSize(PHONE);
    return wrong;
}

/** What is on the way in, and after it when the link is used up. */
async function door(page, given, { language, hands }) {
    const name = (what) => `${language}-${hands}-${what}`;
    await page.goto(given.link);
    const wrong = await look(page, "unknown", name("languages"));
    await page.goto(`${given.link}?language=${language}`);
    wrong.push(...(await look(page, "unknown", name("door"))));
    await page.locator("input[name=code]").fill("12");
    await go(page, TOUCH, page.locator("main form button"));
    wrong.push(...(await look(page, "unknown", name("wrong-code"))));
    await page.goto(`${given.link}x?language=${language}`);
    return [...wrong, ...(await look(page, "unknown", name("gone")))];
}

/** What a page says to an answer that is missing, and to one that is to be confirmed. */
async function states(page, home, { language, hands }) {
    await page.goto(`${home}/questions/B1`);
    await go(page, MOUSE, page.locator("main form button.strong"));
    const wrong = await look(page, hands, `${language}-${hands}-fault`);
    await page.goto(`${home}/questions/B2`);
    await go(page, MOUSE, page.locator("button[name=choice]").first());
    return [...wrong, ...(await look(page, hands, `${language}-${hands}-after`))];
}

async function all({ language, hands }) {
    const { context, page, complaints } = await open({ bypassCSP: true });
    try {
        const given = letter("looks");
        const wrong = await door(page, given, { language, hands });
        complaints.splice(0);
        await enter(page, TOUCH, given, language);
        wrong.push(...(await look(page, "unknown", `${language}-${hands}-hands`)));
        await welcome(page, TOUCH, hands);
        for (const path of PAGES) {
            await page.goto(given.home + path);
            wrong.push(...(await look(page, hands, `${language}-${hands}${path.replaceAll("/", "-")}`)));
        }
        complaints.splice(0, complaints.length, ...complaints.filter((said) => !said.includes("410")));
        expect(complaints).toEqual([]);
        wrong.push(...(await states(page, given.home, { language, hands })));
        expect(wrong).toEqual([]);
    } finally {
        await context.close();
    }
}

describe("every page for patients, for every kind of hands and in every language", () => {
    test.each(PAIRS)("fits $hands hands in $language", all, 1800000);
});
