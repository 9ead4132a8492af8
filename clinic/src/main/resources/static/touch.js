// Hands that jerk: a second activation within the pause is ignored, on the next page too; only the first finger counts, and
// it counts where it is lifted, inside the target it was put on. Without this script every page works as well, and the
// pause at the beginning of a page is kept by the style sheet, where its length stands.
"use strict";
(() => {
    const pause = parseFloat(getComputedStyle(document.body).getPropertyValue("--pause"));
    let last = performance.now();
    let finger = null;
    let put = null;
    let lifted = null;
    let labelled = null;
    const control = (element) => element instanceof Element ? element.closest("label") ?? element.closest("a, button, input, textarea") : null;
    const slipped = (event, hit) => event.isTrusted && event.detail > 0 && put !== null && (hit !== put || hit !== lifted);

    addEventListener("pointerdown", (event) => {
        if (finger === null) {
            finger = event.pointerId;
            put = control(event.target);
            lifted = null;
        }
    }, true);
    addEventListener("pointercancel", () => { finger = null; put = null; }, true);
    addEventListener("pointerup", (event) => {
        if (event.pointerId === finger) {
            finger = null;
            lifted = control(document.elementFromPoint(event.clientX, event.clientY));
        }
    }, true);
    addEventListener("click", (event) => {
        const hit = control(event.target);
        // The browser hands the click on a label on to its field at once: that is the same activation.
        if (hit === null || event.target === labelled) {
            return;
        }
        if (slipped(event, hit) || performance.now() - last < pause) {
            event.preventDefault();
            event.stopImmediatePropagation();
            return;
        }
        last = performance.now();
        labelled = hit instanceof HTMLLabelElement ? hit.control : null;
        setTimeout(() => { labelled = null; });
    }, true);
})();
