package org.polymyo.clinic.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever version of the schema a workspace has, with rows in every table of it, the newest program brings it up to date
 * and every row is still there. The versions are those that existed: areas number their migrations apart, so that a lower
 * number may come later.
 */
class UpgradeTest {
    private static Stream<Arguments> everyEarlierVersionOnEveryDatabase() {
        int newest = PastSchema.history().size();
        return Databases.here()
                .flatMap(database -> IntStream.range(1, newest).mapToObj(last -> Arguments.of(database, last)));
    }

    @ParameterizedTest
    @MethodSource("everyEarlierVersionOnEveryDatabase")
    void everyRowOfAnEarlierSchemaIsThereAfterTheUpgrade(Databases database, int last, @TempDir Path folder)
            throws Exception {
        List<String> applied = PastSchema.history().subList(0, last);
        try (PastSchema past = new PastSchema(database.source(folder), folder, applied)) {
            past.migrate();
            past.fill();
            Map<String, List<String>> before = past.rows();
            assertThat(before).isNotEmpty();
            assertThat(before.values()).allSatisfy(rows -> assertThat(rows).hasSizeGreaterThan(1));
            assertThat(past.upgrade()).isEqualTo(PastSchema.history().size() - last);
            assertThat(past.rows()).isEqualTo(before);
            assertThat(past.upgrade()).isZero();
        }
    }

    @Test
    void everyMigrationStandsOnceInTheHistory() {
        List<String> all = PastSchema.history();
        assertThat(all).doesNotHaveDuplicates().contains("V1__workspace.sql", "V41__report.sql");
        assertThat(all).hasSameElementsAs(PastSchema.migrations().keySet());
    }
}
