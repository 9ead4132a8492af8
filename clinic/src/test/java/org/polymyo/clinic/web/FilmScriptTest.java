package org.polymyo.clinic.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.clinic.server.Databases;

/** Films made at home in a real browser: test/films of the pages' sources says what is done. */
class FilmScriptTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void patientsFilmInTheBrowserAndWithTheirPhoneWhateverHappensToTheLine() throws Exception {
        assumeTrue(NodeTests.hasBrowser(), "Chromium is not installed: install it to have films tested in a browser");
        Path letters = Letters.write(Databases.EMBEDDED.shared(), folder);
        NodeTests.assertPasses("test/films", Map.of("HOME_LETTERS", letters.toString()));
    }
}
