package org.polymyo.clinic.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.clinic.server.Databases;

/** What patients do at home in a real browser: test/home of the pages' sources says what is done. */
class HomeScriptTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void patientsPrepareTheirVisitByTouchByTheKeyboardAloneAndWithoutScript() throws Exception {
        assumeTrue(
                NodeTests.hasBrowser(),
                "Chromium is not installed: install it to have patients' pages tested in a browser");
        Path letters = Letters.write(Databases.EMBEDDED.shared(), folder);
        NodeTests.assertPasses("test/home", Map.of("HOME_LETTERS", letters.toString()));
    }
}
