import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installed } from "../browser/browser.js";
import { clinic, digits, fill, go, look, use } from "../staff/desk.js";

const PASSWORD = "four words make it long";

/** The browser's own virtual device makes and shows the passkeys. */
describe("signing in with a passkey, by the keyboard alone", () => {
    let browser;
    let page;
    let tools;
    const complaints = [];
    const main = () => page.locator("main");
    const button = (name) => main().getByRole("button", { name });
    const link = (name) => main().getByRole("link", { name });

    beforeAll(async () => {
        browser = await chromium.launch({ executablePath: installed(), args: ["--no-sandbox"] });
        page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
        page.on("pageerror", (error) => complaints.push(error.message));
        tools = await page.context().newCDPSession(page);
        await tools.send("WebAuthn.enable");
    });
    afterAll(() => browser?.close());

    function device(isUserVerified = true) {
        return tools.send("WebAuthn.addVirtualAuthenticator", { options: {
            protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified,
            automaticPresenceSimulation: true,
        } });
    }

    test("whoever signed in with two factors adds the passkey of a device", async () => {
        await page.goto(`${clinic.address}/set-up`);
        await fill(page, main(), {
            Token: clinic.token, "Name to sign in": "ada", "Name others see": "Dr. Ada Lind", Password: PASSWORD, "I also treat": "",
        });
        await go(page, button("Go on"));
        const key = await page.locator("main .code").innerText();
        await fill(page, main(), { "six digits": digits(key) });
        await go(page, button("Sign in"));
        await go(page, page.getByRole("link", { name: "Passkeys" }));
        await look(page, "passkeys-none");
        await fill(page, main(), { "Your password": "wrong" });
        await go(page, button("Go on"));
        expect(await main().getByRole("alert").innerText()).toContain("neither your password nor a code");
        await fill(page, main(), { "Your password": PASSWORD });
        await go(page, button("Go on"));
        await look(page, "passkey-new");
        await device();
        await fill(page, main(), { "What do you call": "Laptop in room 3" });
        await go(page, button("Make the passkey"));
        expect(await main().innerText()).toContain("Laptop in room 3");
        await look(page, "passkeys");
    });

    test("the device opens the door without name, password and code", async () => {
        await go(page, page.getByRole("button", { name: "Sign out" }));
        await look(page, "sign-in");
        await go(page, link("Sign in with a passkey"));
        await look(page, "sign-in-passkey");
        await go(page, button("Use my passkey"));
        expect(await page.locator("header").first().innerText()).toContain("Dr. Ada Lind");
        await page.goto(`${clinic.address}/account/passkeys`);
        expect(await main().locator("tbody").innerText()).not.toContain("never");
    });

    test("the same device is not added twice", async () => {
        await fill(page, main(), { "Your password": PASSWORD });
        await go(page, button("Go on"));
        await use(page, button("Make the passkey"));
        await expect.poll(() => main().getByRole("status").innerText()).toContain("has a passkey for this clinic already");
    });

    test("a device that did not ask its owner, or has no passkey, leaves the door shut and says so", async () => {
        await go(page, page.getByRole("button", { name: "Sign out" }));
        await tools.send("WebAuthn.disable");
        await tools.send("WebAuthn.enable");
        await device(false);
        await page.goto(`${clinic.address}/sign-in/passkey`);
        await use(page, button("Use my passkey"));
        await expect.poll(() => main().getByRole("status").innerText()).toContain("You can try again");
        await page.goto(`${clinic.address}/worklist`);
        expect(page.url()).toContain("/sign-in");
        expect(complaints).toEqual([]);
    });
});
