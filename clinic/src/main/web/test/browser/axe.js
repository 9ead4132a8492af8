import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Faults of a page that axe knows of, and where; all rules, or those named. */
export async function violations(page, ...rules) {
    await page.evaluate(AXE);
    const found = await page.evaluate((only) => window.axe.run(only.length > 0 ? { runOnly: only } : {}), rules);
    return found.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target).join(" ")}`);
}
