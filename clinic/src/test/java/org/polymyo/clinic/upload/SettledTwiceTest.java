package org.polymyo.clinic.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.file.ObjectName;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.upload.Upload.State;
import org.polymyo.clinic.web.Sender;
import org.polymyo.clinic.web.Somebody;
import org.polymyo.clinic.web.Standing;

/** Servers with folders of their own look at the same upload; none undoes what another did. */
class SettledTwiceTest {
    private static final byte[] TABLE = "time,emg\n0,1\n1,2\n".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void whoComesSecondLeavesTheRecordingAsItIs(Databases database) throws Exception {
        Workspace clinic = database.shared();
        Upload settled = sent(clinic);
        clinic.part(Arrival.class).settle(in(State.WHOLE, settled));
        assertThat(clinic.part(Uploads.class).one(settled.patient(), settled.id()))
                .contains(settled);
        var arrived = clinic.part(Recordings.class).of(settled.patient());
        assertThat(arrived).hasSize(1);
        try (var file = clinic.part(Vault.class).open(settled.patient(), settled.object(), settled.length())) {
            assertThat(file.content().read(0, TABLE.length)).isEqualTo(TABLE);
        }
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void whatLiesHereOfAnUploadThatEndedElsewhereGoesAndNothingElse(Databases database) throws Exception {
        Workspace clinic = database.shared();
        Vault vault = clinic.part(Vault.class);
        Upload settled = sent(clinic);
        Path stray = Files.write(vault.draft(settled.object()), new byte[3]);
        Path unknown = Files.write(vault.draft(ObjectName.fresh()), new byte[3]);
        clinic.part(Tidying.class).tidy();
        assertThat(stray).doesNotExist();
        assertThat(unknown).exists();
        vault.open(settled.patient(), settled.object(), settled.length()).close();
        Files.delete(unknown);
    }

    private static Upload sent(Workspace clinic) {
        var somebody = Somebody.with(clinic, Role.TECHNOLOGIST, Standing.TEAM);
        try (var browser = new Browser(clinic).as(somebody.account())) {
            var answer = new Sender(browser, somebody.patient()).send("a.csv", TABLE);
            assertThat(Sender.state(answer)).isEqualTo("ACCEPTED");
            String id = Sender.recording(answer); // a recording keeps the key of its upload
            return clinic.part(Uploads.class).one(somebody.patient(), id).orElseThrow();
        }
    }

    /** The same as another server saw it at another time. */
    private static Upload in(State state, Upload upload) {
        return new Upload(
                upload.id(),
                upload.patient(),
                upload.account(),
                upload.length(),
                upload.received(),
                state,
                "",
                "",
                upload.ending(),
                upload.object(),
                upload.expiresAt());
    }
}
