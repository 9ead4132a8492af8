// Hands that jerk: a second activation within the pause is ignored, on the next page too; only the first finger counts, and
// it counts where it is lifted, inside the target it was put on, also when it slid there or another finger came with it.
// Without this script every page works as well, and the pause at the beginning of a page is kept by the style sheet, where
// its length stands.
"use strict";
(() => {
    const pause = parseFloat(getComputedStyle(document.body).getPropertyValue("--pause"));
    // A browser that makes a click of a touch does so within this time.
    const clicksWithin = 100;
    let last = performance.now();
    let finger = null;
    let put = null;
    let lifted = null;
    let labelled = null;
    let clicked = false;
    const control = (element) => element instanceof Element ? element.closest("label") ?? element.closest("a, button, input, textarea") : null;
    const slipped = (event, hit) => event.isTrusted && event.detail > 0 && put !== null && (hit !== put || hit !== lifted);

    addEventListener("pointerdown", (event) => {
        if (finger === null) {
            finger = event.pointerId;
            put = control(event.target);
            lifted = null;
            clicked = false;
        }
    }, true);
    addEventListener("pointercancel", (event) => {
        if (event.pointerId === finger) {
            finger = null;
            put = null;
        }
    }, true);
    addEventListener("pointerup", (event) => {
        if (event.pointerId !== finger) {
            return;
        }
        finger = null;
        lifted = control(document.elementFromPoint(event.clientX, event.clientY));
        const meant = lifted;
        if (event.pointerType !== "mouse" && meant !== null && meant === put && meant.matches("a, button, label")) {
            setTimeout(() => clicked || meant.click(), clicksWithin);
        }
    }, true);
    addEventListener("click", (event) => {
        const hit = control(event.target);
        // The browser hands the click on a label on to its field at once: that is the same activation.
        if (hit === null || event.target === labelled) {
            return;
        }
        clicked = true;
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
