// Hands that jerk: a second activation within the pause is ignored, on the next page too; only the first finger counts, and
// it counts where it is lifted, inside the target it was put on. Without this script every page works as well.
"use strict";
(() => {
    const pause = Number(document.body.dataset.pause);
    const loaded = performance.now();
    let last = loaded;
    let finger = null;
    let target = null;
    const control = (element) => element instanceof Element ? element.closest("a, button, label, input, select, textarea") : null;
    const stop = (event) => { event.preventDefault(); event.stopImmediatePropagation(); };

    addEventListener("pointerdown", (event) => {
        if (finger === null) {
            finger = event.pointerId;
            target = control(event.target);
        }
    }, true);
    addEventListener("pointercancel", () => { finger = null; target = null; }, true);
    addEventListener("pointerup", (event) => {
        if (event.pointerId === finger) {
            finger = null;
        }
    }, true);
    addEventListener("click", (event) => {
        const hit = control(event.target);
        const byPointer = event.detail > 0 && event.isTrusted;
        const inner = hit instanceof HTMLInputElement && target instanceof HTMLLabelElement && target.contains(hit);
        const elsewhere = byPointer && target !== null && hit !== target && !inner;
        const echo = hit instanceof HTMLInputElement && event.detail === 0;
        const tooSoon = hit !== null && !echo && performance.now() - last < pause;
        if (elsewhere || tooSoon) {
            stop(event);
            return;
        }
        if (hit !== null && !echo) {
            last = performance.now();
        }
    }, true);
})();
