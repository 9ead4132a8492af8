package org.polymyo.clinic.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The clinic as a browser sees it before anybody signed in. */
class ServerTest {
    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void anEmptyWorkspaceServesItsStartItsHealthAndAPlainErrorPage(Databases database, @TempDir Path folder) {
        try (Workspace clinic = database.workspace(folder)) {
            assertThat(clinic.get("/").statusCode()).isEqualTo(200);
            assertThat(clinic.get("/health").body())
                    .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
            HttpResponse<String> missing = clinic.get("/no/such/page");
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.body()).contains("no such page").doesNotContain("/no/such");
        }
    }
}
