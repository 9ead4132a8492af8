import { pause } from "./visit.js";

/** How far a finger lands from where it was meant to, each way, in pixels. */
const FAR = 40;
/** How often a touch comes with a second tap, with a second finger, and with a slide before it is lifted. */
const AGAIN = 0.5;
const SECOND = 0.2;
const SLIDE = 0.2;

/** Numbers that look random and are the same in every run. */
export function chance(seed) {
    let state = seed >>> 0;
    return () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
    };
}

const held = (value, most) => Math.min(Math.max(value, 2), most - 2);

/** A hand that jerks: touches beside where it aims, twice, with two fingers, or slides. It counts how often it aims. */
export async function jerkyHand(context, page, random) {
    const wire = await context.newCDPSession(page);
    const count = { aims: 0, seconds: 0, fingers: 0, slides: 0 };
    const touch = (type, ...points) => wire.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    const size = page.viewportSize();
    const off = () => (2 * random() - 1) * FAR;
    const beside = ({ x, y }, id = 0) => ({ x: held(x + off(), size.width), y: held(y + off(), size.height), id });
    const anywhere = () => ({ x: held(random() * size.width, size.width), y: held(random() * size.height, size.height), id: 1 });

    async function put(aim) {
        const at = beside(aim);
        await touch("touchStart", at);
        if (random() < SECOND) {
            count.fingers++;
            const other = anywhere();
            await touch("touchStart", at, other);
            await touch("touchEnd", at);
        } else if (random() < SLIDE) {
            count.slides++;
            await touch("touchMove", beside(aim));
        }
        await touch("touchEnd");
    }

    async function tapOnce(control) {
        await control.evaluate((element) => element.scrollIntoView({ block: "center" }));
        const box = await control.boundingBox();
        const aim = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        count.aims++;
        await put(aim);
        if (random() < AGAIN) {
            count.seconds++;
            await page.waitForTimeout(50 + 350 * random());
            await touch("touchStart", beside(aim));
            await touch("touchEnd");
        }
    }

    return { count, tapOnce, wait: async () => page.waitForTimeout((await pause(page)) + 50) };
}
