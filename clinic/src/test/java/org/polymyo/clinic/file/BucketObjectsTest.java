package org.polymyo.clinic.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BucketObjectsTest extends ObjectStoreContractTest {
    private final BucketServer server = BucketServer.started();
    private final BucketObjects bucket = new BucketObjects(server.settings());

    @Override
    ObjectStore store() {
        return bucket;
    }

    @AfterEach
    void end() {
        bucket.close();
        server.close();
    }

    @Test
    void withAWrongSecretNothingIsKeptAndTheFileStays() throws IOException {
        BucketSettings right = server.settings();
        var wrong = new BucketSettings(right.bucket(), right.endpoint(), right.region(), right.accessKey(), "guessed");
        Path file = file(1000);
        try (var stranger = new BucketObjects(wrong)) {
            assertThatThrownBy(() -> stranger.take(ObjectName.fresh(), file)).hasMessageContaining("403");
            assertThatThrownBy(stranger::names).hasMessageContaining("403");
        }
        assertThat(file).exists();
        assertThat(bucket.names()).isEmpty();
        assertThat(wrong.toString()).doesNotContain("guessed");
    }

    @Test
    void bytesThatChangeOnTheirWayAreRefusedAndTheFileStays() throws IOException {
        server.spoilBodies(true);
        Path small = file(1000);
        assertThatThrownBy(() -> bucket.take(ObjectName.fresh(), small)).isInstanceOf(IOException.class);
        Path large = file(BucketSending.PART + 1);
        assertThatThrownBy(() -> bucket.take(ObjectName.fresh(), large)).isInstanceOf(IOException.class);
        server.spoilBodies(false);
        assertThat(large).exists();
        assertThat(bucket.names()).isEmpty();
        assertThat(server.unfinished()).isZero();
    }

    @Test
    void aStoreThatIsGoneIsAProblemOfReadingAndNotAMissingFile() throws IOException {
        ObjectName name = ObjectName.fresh();
        bucket.take(name, file(10));
        server.close();
        assertThatThrownBy(() -> bucket.open(name))
                .isExactlyInstanceOf(IOException.class)
                .hasMessageContaining("did not answer");
        Path file = file(10);
        assertThatThrownBy(() -> bucket.take(ObjectName.fresh(), file)).isInstanceOf(IOException.class);
        assertThat(file).exists();
    }

    @Test
    void whatLayInTheFolderMovesIntoTheBucket() throws IOException {
        var local = new LocalObjects(folder.resolve("objects"));
        ObjectName name = ObjectName.fresh();
        local.take(name, file(70_000));
        bucket.bring(local);
        assertThat(bucket.names()).containsExactly(name);
        assertThat(local.names()).isEmpty();
    }
}
