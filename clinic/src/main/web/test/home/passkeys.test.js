import { describe, expect, test } from "vitest";
import { violations } from "../browser/axe.js";
import { misfits } from "./measure.js";
import { LONG, TOUCH, enter, go, letter, open, picture, welcome } from "./visit.js";

/** Where there is no time for all: the language that runs the other way. */
const BACK = { en: "Welcome back", es: "Bienvenido otra vez", ar: "أهلا بعودتك" };

/** The browser's own virtual device stands for the patient's phone. */
async function phone(page) {
    const tools = await page.context().newCDPSession(page);
    await tools.send("WebAuthn.enable");
    const options = {
        protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true,
        automaticPresenceSimulation: true,
    };
    const { authenticatorId } = await tools.send("WebAuthn.addVirtualAuthenticator", { options });
    return { refuse: (refused) => tools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: !refused }) };
}

async function look(page, hands, name) {
    await picture(page, name);
    expect([...(await misfits(page, hands)), ...(await violations(page))], name).toEqual([]);
}

describe("coming back without a letter", () => {
    test.each(LONG ? Object.keys(BACK) : ["ar"])("a phone that was set up opens the pages again, in %s", async (language) => {
        const { context, page, complaints } = await open({ bypassCSP: true });
        try {
            const device = await phone(page);
            const given = letter("passkeys");
            await enter(page, TOUCH, given, language);
            await welcome(page, TOUCH, "very");
            await go(page, TOUCH, page.locator("a[href$='/preparation/passkeys']"));
            await go(page, TOUCH, page.locator("#new-passkey button"));
            expect(await page.locator("main .code").innerText()).toMatch(/\/come-back$/);
            await look(page, "very", `passkeys-${language}-added`);
            await page.locator("#new-passkey button").tap();
            await expect.poll(() => page.locator("#passkey-told").innerText()).not.toBe("");

            await context.clearCookies();
            await page.goto(new URL("/come-back", given.home).toString());
            await go(page, TOUCH, page.locator(`nav a[lang=${language}]`));
            expect(await page.locator("h1").innerText()).toBe(BACK[language]);
            await look(page, "unknown", `passkeys-${language}-back`);
            await device.refuse(true);
            await TOUCH.use(page, page.locator("#passkey button"));
            const told = page.locator("#passkey-told");
            await expect.poll(() => told.innerText()).toBe(await page.locator("#passkey").getAttribute("data-failed"));
            await device.refuse(false);
            await go(page, TOUCH, page.locator("#passkey button"));
            await page.waitForURL(given.home);
            expect(complaints).toEqual([]);

            await page.goto(`${given.home}/passkeys`);
            await go(page, TOUCH, page.locator("section form button"));
            await context.clearCookies();
            await page.goto(new URL(`/come-back?language=${language}`, given.home).toString());
            await go(page, TOUCH, page.locator("#passkey button"));
            expect(await page.getByRole("alert").count()).toBe(1);
            await look(page, "unknown", `passkeys-${language}-refused`);
        } finally {
            await context.close();
        }
    }, 300000);
});
