import { describe, expect, test } from "vitest";
import { chance, jerkyHand } from "./hand.js";
import { LONG, TOUCH, enter, letter, open, report, welcome } from "./visit.js";

/** So many people, each of whom gives so many answers; some of them without script. */
const PEOPLE = LONG ? 10 : 2;
const ANSWERS = LONG ? 100 : 5;
/** How often somebody tries before they would call the clinic. */
const TRIES = 12;

/** Somebody who knows what they want to answer, and what became of it. */
class Patient {
    constructor(page, hand, random) {
        Object.assign(this, { page, hand, random, answers: 0, needed: 0, wrong: [], unasked: [], wanted: "" });
        page.on("response", (response) => this.heard(response.request(), response.status()));
    }

    /** Every answer that was kept: it must have been confirmed, and be the one that was wanted. */
    heard(request, status) {
        if (request.method() !== "POST" || !/\/questions\//.test(request.url()) || status !== 302) {
            return;
        }
        const sent = new URLSearchParams(request.postData() ?? "");
        if (!sent.has("sure")) {
            this.unasked.push(request.url());
        } else if (this.wanted !== "" && sent.get("choice") !== this.wanted && sent.get("why") !== this.wanted) {
            this.wrong.push(`${request.url()}: ${request.postData()} in place of ${this.wanted}`);
        }
    }

    /** Taps until it worked: until another page came, or what was looked for is so. */
    async tap(control, worked) {
        this.needed++;
        for (let i = 0; i < TRIES; i++) {
            await this.hand.wait();
            const left = worked === undefined ? this.page.waitForEvent("load", { timeout: 2500 }).then(() => true, () => false) : null;
            await this.hand.tapOnce(control);
            if (await (left ?? this.page.waitForTimeout(450).then(worked))) {
                return;
            }
        }
        throw new Error(`${TRIES} taps and nothing happened at ${this.page.url()}`);
    }

    pick(count) {
        return Math.floor(this.random() * count);
    }

    /** Answers the question on the page, as its kind wants it. */
    async answer() {
        const main = this.page.locator("main");
        const buttons = main.locator("button[name=choice]");
        const labels = main.locator("label.answer");
        const next = main.locator("button.strong");
        this.wanted = "";
        if (/questions\/A2$/.test(this.page.url())) {
            await this.choose(main.locator("button[value=very]"));
        } else if ((await buttons.count()) > 0) {
            await this.choose(buttons.nth(this.pick(await buttons.count())));
        } else if ((await labels.count()) > 0) {
            const label = labels.nth(this.pick(await labels.count()));
            const box = label.locator("input");
            if (!(await box.isChecked())) {
                await this.tap(label, () => box.isChecked());
            }
            await this.tap(next);
        } else {
            await this.choose(main.locator("button[value=NOT_SURE]"));
        }
    }

    async choose(button) {
        this.wanted = await button.getAttribute("value");
        await this.tap(button);
    }

    /** Reads what is to be confirmed: goes on where it is what was wanted, and back where not. */
    async sure() {
        const yes = this.page.locator("button[name=sure]");
        expect(await yes.count()).toBe(1);
        const asked = this.page.locator(`main input[type=hidden][value="${this.wanted}"]`);
        if (this.wanted === "" || (await asked.count()) > 0) {
            await this.tap(yes);
            this.answers++;
        } else {
            await this.tap(this.page.locator("main form a.answer"));
        }
    }

    async go(home) {
        while (this.answers < ANSWERS) {
            if (this.page.url().endsWith("/review")) {
                await this.page.goto(`${home}/questions/A1`);
            }
            await this.answer();
            await this.sure();
        }
    }
}

async function answersOf(number) {
    const { context, page } = await open({ javaScriptEnabled: number % 5 !== 4 });
    try {
        const random = chance(number + 1);
        const given = letter("jerks");
        await enter(page, TOUCH, given);
        await welcome(page, TOUCH, "very");
        const hand = await jerkyHand(context, page, random);
        const patient = new Patient(page, hand, random);
        await page.goto(`${given.home}/questions/A1`);
        await patient.go(given.home);
        return { ...hand.count, answers: patient.answers, needed: patient.needed, wrong: patient.wrong, unasked: patient.unasked };
    } finally {
        await context.close();
    }
}

describe("very jerky hands", () => {
    test("change no answer they did not confirm, and reach every answer", async () => {
        const all = await Promise.all(Array.from({ length: PEOPLE }, (_, number) => answersOf(number)));
        const sum = (name) => all.reduce((so, one) => so + one[name], 0);
        const list = (name) => all.flatMap((one) => one[name]);
        report("jerks", {
            people: PEOPLE,
            ...Object.fromEntries(["answers", "aims", "needed", "seconds", "fingers", "slides"].map((name) => [name, sum(name)])),
            wrong: list("wrong").length,
            unasked: list("unasked").length,
        });
        expect(list("unasked")).toEqual([]);
        expect(list("wrong")).toEqual([]);
        expect(sum("answers")).toBe(PEOPLE * ANSWERS);
        expect(sum("aims") / sum("needed")).toBeLessThan(1.5);
    }, 3600000);
});
