import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { mock, PATH } from "../mock/server.js";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** Where a browser is installed, or an empty text. */
export function installed() {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
        for (const name of NAMES) {
            const path = join(folder, name);
            try {
                accessSync(path, constants.X_OK);
                return path;
            } catch {
                // Not here.
            }
        }
    }
    return "";
}

/** A browser and a made recording for it to look at. Every complaint of the browser is kept. */
export async function open(recording, size = { width: 1440, height: 900 }, more = {}) {
    const { server, state } = mock(recording);
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    // Inside containers, where this often runs as root, Chromium's own sandbox cannot be made.
    const browser = await chromium.launch({ executablePath: installed(), args: ["--no-sandbox"] });
    const page = await browser.newPage({ viewport: size, ...more });
    const complaints = [];
    page.on("console", (said) => said.type() === "error" && !said.text().includes("404") && !said.text().includes("503") && complaints.push(said.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    const address = `http://127.0.0.1:${server.address().port}${PATH}review`;
    const close = async () => {
        await browser.close();
        server.closeAllConnections();
        server.close();
    };
    return { page, state, complaints, address, close };
}

/** Waits until traces and marks are there. */
export async function ready(page) {
    await page.waitForFunction(() => performance.getEntriesByName("review-first-picture").length > 0);
    await page.getByRole("heading", { name: /^Jerk \d/ }).waitFor();
}
