import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Faults of a page that axe knows of, and where. */
export async function violations(page) {
    await page.evaluate(AXE);
    const found = await page.evaluate(() => window.axe.run());
    return found.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target).join(" ")}`);
}
