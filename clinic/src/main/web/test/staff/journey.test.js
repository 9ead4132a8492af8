import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installed } from "../browser/browser.js";
import { clinic, digits, fill, go, look, reach, use } from "./desk.js";

const PASSWORD = "four words make it long";
const AMENDED = "A second reader corrected the side.";

/** From the first start of a clinic to the letter, as in the journeys of staff: each test goes on where the one before ended. */
describe("a clinic's first day, by the keyboard alone", () => {
    let browser;
    let page;
    let key;
    const complaints = [];
    const main = () => page.locator("main");
    const button = (name) => main().getByRole("button", { name });
    const link = (name) => main().getByRole("link", { name });

    beforeAll(async () => {
        browser = await chromium.launch({ executablePath: installed(), args: ["--no-sandbox"] });
        page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
        page.on("console", (said) => said.type() === "error" && complaints.push(said.text()));
        page.on("pageerror", (error) => complaints.push(error.message));
    });
    afterAll(() => browser?.close());

    async function open(summary) {
        const told = main().locator("summary", { hasText: summary });
        await use(page, told);
        return told.locator("xpath=..");
    }

    test("whoever reads the server's console becomes the administrator, with a second factor", async () => {
        await page.goto(`${clinic.address}/set-up`);
        await look(page, "set-up");
        await fill(page, main(), {
            Token: clinic.token, "Name to sign in": "ada", "Name others see": "Dr. Ada Lind", Password: PASSWORD, "I also treat": "",
        });
        await go(page, button("Go on"));
        await look(page, "second-factor");
        key = await page.locator("main .code").innerText();
        await fill(page, main(), { "six digits": digits(key) });
        await go(page, button("Sign in"));
        expect(await page.locator("header").innerText()).toContain("Dr. Ada Lind");
        await look(page, "start");
    });

    test("a colleague is invited and the log shows what was done", async () => {
        await go(page, page.getByRole("link", { name: "People" }));
        await fill(page, main().locator("form").last(), { "Name to sign in": "ben", "Name others see": "Ben Ost" });
        await use(page, main().locator("form").last().getByLabel("neurologist"), "Space");
        await go(page, button("Invite").last());
        await look(page, "people");
        await go(page, page.getByRole("link", { name: "Audit log" }));
        expect(await main().innerText()).toContain("Dr. Ada Lind");
        await look(page, "audit");
    });

    test("a patient is added, with what was told and seen, and a visit", async () => {
        await go(page, page.getByRole("link", { name: "Worklist" }));
        await look(page, "worklist-empty");
        await go(page, link("Add a patient"));
        await look(page, "new-patient");
        await fill(page, main(), { "Hospital number": "H 17", "Family name": "Muster", "Given name": "Mia", "Day of birth": "1961-05-04" });
        await go(page, button("Add the patient"));
        await look(page, "patient-new");
        for (const [kind, words, start] of [
            ["onset", "jerks of the right hand", "2024-06"],
            ["drug", "levetiracetam 500 mg twice a day", "2025"],
            ["safety item", "fell last week", ""],
        ]) {
            const form = await open("Write down a statement");
            await fill(page, form, { Kind: kind, What: words, Since: start });
            await go(page, form.getByRole("button"));
        }
        const seen = await open("Write down what you saw");
        await fill(page, seen, { Part: "right hand", During: "action" });
        await go(page, seen.getByRole("button"));
        const visit = await open("Plan a visit");
        await fill(page, visit, { When: "2031-03-04T09:30", "question to answer": "Cortical or not?" });
        await go(page, visit.getByRole("button"));
        await look(page, "patient");
    });

    test("a recording is sent, analysed beside the page, and its numbers shown", async () => {
        const form = await open("Add files");
        await form.getByLabel("Recordings and videos").setInputFiles(clinic.recording);
        await Promise.all([page.waitForEvent("load"), use(page, form.getByRole("button", { name: "Send" }))]);
        const review = link(/^Review /);
        await expect.poll(async () => { await page.reload(); return review.count(); }, { timeout: 240000, interval: 2000 }).toBe(1);
        await look(page, "patient-with-recording");
        await go(page, main().locator("th a").first());
        expect(await main().innerText()).toContain("Computed by the software");
        await look(page, "recording");
        await go(page, link("De-identified copy"));
        await look(page, "copy");
        await page.goBack();
    }, 300000);

    test("every jerk is read by keys, and the measures follow", async () => {
        await go(page, link("Review every jerk"));
        const heading = page.locator("#jerk-title");
        await expect.poll(() => heading.count() && heading.innerText(), { timeout: 30000 }).toMatch(/^Jerk 1 of/);
        await look(page, "review");
        for (const press of ["Enter", "Enter", "Delete", "[", "ArrowLeft", "ArrowLeft", "Escape", "Enter", "p", "Control+z"]) {
            await page.keyboard.press(press);
        }
        await page.getByText("All saved").waitFor();
        expect(await heading.innerText()).toMatch(/^Jerk [45] of/);
        await use(page, page.getByRole("button", { name: "Results" }));
        await page.getByRole("dialog").waitFor();
        await expect.poll(() => page.getByRole("dialog").innerText(), { timeout: 20000 }).toContain("How often do jerks come");
        await look(page, "review-results");
        await page.keyboard.press("Escape");
    }, 120000);

    test("the report is written, signed and amended, and its papers printed", async () => {
        await page.goto(`${page.url().replace(/\/review.*/, "")}/report`);
        await look(page, "report-none");
        await go(page, link("Write the report"));
        await look(page, "report-draft");
        for (const agreed of await main().getByLabel("I agree", { exact: true }).all()) {
            await reach(page, agreed.or(agreed.page().locator(`input[name="${await agreed.getAttribute("name")}"]:checked`)).first());
            await page.keyboard.press("Space");
        }
        await fill(page, main(), { Impression: "Brief jerks of the right hand.", Recommendation: "EEG with back-averaging.", "Your password": PASSWORD });
        await go(page, button("Sign as final"));
        expect(await main().innerText()).toContain("Signed: final");
        await look(page, "report");
        for (const paper of ["Report as PDF", "Letter as PDF"]) {
            const answer = await page.request.get(new URL(await link(paper).getAttribute("href"), page.url()).href);
            expect(answer.headers()["content-type"]).toContain("application/pdf");
        }
        await go(page, link("Amend"));
        await fill(page, main(), { Impression: "Brief jerks of the left hand.", "Why the signed report": AMENDED, "Your password": PASSWORD });
        await go(page, button("Sign the amendment"));
        expect(await main().innerText()).toContain(AMENDED);
        expect(await main().getByRole("row", { name: /^Version \d/ }).count()).toBeGreaterThan(1);
        await look(page, "report-amended");
    }, 120000);

    test("who signs out comes in again by password and digits, to the next visit first", async () => {
        await go(page, page.getByRole("button", { name: "Sign out" }));
        await page.goto(`${clinic.address}/worklist`);
        await look(page, "sign-in");
        await fill(page, main(), { Name: "ada", Password: PASSWORD });
        await go(page, button("Go on"));
        await look(page, "code");
        await fill(page, main(), { "six digits": digits(key, 1) });
        await go(page, button("Sign in"));
        await page.goto(`${clinic.address}/worklist`);
        expect(await main().innerText()).toContain("Cortical or not?");
        expect(await main().innerText()).toContain("1 open");
        await look(page, "worklist");
        expect(complaints).toEqual([]);
    });
});
