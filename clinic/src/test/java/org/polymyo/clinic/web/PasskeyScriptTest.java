package org.polymyo.clinic.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.clinic.account.SetUp;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import tools.jackson.databind.json.JsonMapper;

/** Passkeys of a browser's own virtual device: test/account of the pages' sources says what is done. */
class PasskeyScriptTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aDeviceIsAddedAndOpensTheDoor() throws Exception {
        assumeTrue(
                NodeTests.hasBrowser(), "Chromium is not installed: install it to have passkeys tested in a browser");
        try (Workspace clinic = Databases.EMBEDDED.workspace(Files.createDirectory(folder.resolve("data")))) {
            Map<String, String> desk = Map.of(
                    "address", clinic.address("").toString(),
                    "token", clinic.part(SetUp.class).token().orElseThrow());
            Path told = Files.writeString(
                    folder.resolve("desk.json"), JsonMapper.builder().build().writeValueAsString(desk));
            NodeTests.assertPasses("test/account", Map.of("STAFF_DESK", told.toString()));
        }
    }
}
