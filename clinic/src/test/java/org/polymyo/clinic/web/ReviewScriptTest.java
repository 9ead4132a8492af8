package org.polymyo.clinic.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs what the review page's own tests say: of its parts alone, and of the whole page in a real browser. */
class ReviewScriptTest {
    @Test
    void thePartsOfTheReviewPageKeepWhatTheyPromise() throws Exception {
        NodeTests.assertPasses("test/unit", Map.of());
    }

    @Test
    void theReviewPageWorksInABrowserByTheKeyboardAlone() throws Exception {
        assumeTrue(
                NodeTests.hasBrowser(),
                "Chromium is not installed: install it to have the review page tested in a browser");
        NodeTests.assertPasses("test/browser", Map.of());
    }
}
