/** What the page of hands is laid out by, in pixels at the usual size of text: height of rows, and space between them. */
export const LAID_OUT = {
    unknown: { row: 96, gap: 28, most: 5 },
    fine: { row: 56, gap: 12, most: 99 },
    bit: { row: 72, gap: 20, most: 99 },
    very: { row: 96, gap: 28, most: 5 },
};

/** What is too small, too near to something else or cut off on a page for these hands; runs inside the page. */
function faults({ row, gap, most }) {
    const TARGETS = "a, button, label.answer, select, textarea, input:not([type=hidden]):not([type=checkbox]):not([type=radio])";
    const text = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    const name = (element) => `${element.tagName.toLowerCase()} “${(element.textContent || element.name).trim().slice(0, 30)}”`;
    const boxes = [...document.querySelectorAll(TARGETS)]
        .map((element) => ({ name: name(element), element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
    const found = [];
    for (const { name, element, box } of boxes) {
        if (box.height < row * text - 0.5 || box.width < Math.min(row * text, innerWidth * 0.9) - 0.5) {
            found.push(`${name} is ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`);
        }
        if (element.scrollWidth > element.clientWidth + 1 && element.tagName !== "SELECT") {
            found.push(`${name} is cut off`);
        }
    }
    boxes.forEach((a, at) => boxes.slice(at + 1).forEach((b) => {
        const across = Math.max(a.box.left, b.box.left) - Math.min(a.box.right, b.box.right);
        const down = Math.max(a.box.top, b.box.top) - Math.min(a.box.bottom, b.box.bottom);
        const between = Math.max(across, down);
        if (between < gap * text - 0.5) {
            found.push(`${between.toFixed(0)} between ${a.name} and ${b.name}`);
        }
    }));
    const answers = document.querySelectorAll("button[name=choice], label.answer").length;
    if (answers > most) {
        found.push(`${answers} answers on one screen`);
    }
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over > 0) {
        found.push(`${over} wider than the screen`);
    }
    const moving = document.getAnimations().filter((one) => one.animationName !== "untouchable").length;
    return moving > 0 ? [...found, `${moving} things move`] : found;
}

/** What is wrong with a page as it is laid out now. */
export function misfits(page, hands) {
    return page.evaluate(faults, LAID_OUT[hands]);
}
