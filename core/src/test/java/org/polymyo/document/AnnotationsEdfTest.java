package org.polymyo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polymyo.evaluation.Report;

class AnnotationsEdfTest {
    private record Seen(double onset, double duration, String text) {}

    @Test
    void theHeaderFollowsEdfPlus() {
        byte[] file = AnnotationsEdf.write(ReportFixture.rich());
        assertThat(ascii(file, 0, 8)).isEqualTo("0       ");
        assertThat(ascii(file, 8, 80).strip()).isEqualTo("X X X X");
        assertThat(ascii(file, 88, 80).strip()).isEqualTo("Startdate 02-MAR-2024 X X Polymyo");
        assertThat(ascii(file, 168, 16)).isEqualTo("02.03.2409.05.07");
        assertThat(ascii(file, 184, 8).strip()).isEqualTo("512");
        assertThat(ascii(file, 192, 44).strip()).isEqualTo("EDF+C");
        assertThat(ascii(file, 244, 8).strip())
                .as("seconds that EDFbrowser opens")
                .isEqualTo("1200");
        assertThat(ascii(file, 256, 16)).isEqualTo("EDF Annotations ");
        int records = Integer.parseInt(ascii(file, 236, 8).strip());
        int samples = Integer.parseInt(ascii(file, 256 + 216, 8).strip());
        assertThat(file).hasSize(512 + records * samples * 2);
    }

    @Test
    void everyEventIsReadBackAtItsTime() {
        for (Report report : List.of(ReportFixture.rich(), ReportFixture.crowded(50_000))) {
            List<Row> rows = Row.of(report.events());
            List<Seen> seen = read(AnnotationsEdf.write(report));
            assertThat(seen).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                assertThat(seen.get(i).onset())
                        .isCloseTo(rows.get(i).activity().span().startSeconds(), within(1e-6));
                assertThat(seen.get(i).duration())
                        .isCloseTo(rows.get(i).activity().span().seconds(), within(1e-6));
            }
            assertThat(seen.getFirst().text()).isEqualTo("jerk 1 burst EMG R APB");
        }
    }

    @Test
    void syntheticDataSaySo() {
        byte[] file = AnnotationsEdf.write(ReportFixture.quiet());
        assertThat(ascii(file, 88, 80)).contains("Polymyo_synthetic_data");
        assertThat(read(file)).containsExactly(new Seen(0, 1200, "synthetic data"));
    }

    private static List<Seen> read(byte[] file) {
        int records = Integer.parseInt(ascii(file, 236, 8).strip());
        int bytes = 2 * Integer.parseInt(ascii(file, 256 + 216, 8).strip());
        assertThat(bytes).isLessThanOrEqualTo(61_440);
        int seconds = Integer.parseInt(ascii(file, 244, 8).strip());
        List<Seen> seen = new ArrayList<>();
        for (int record = 0; record < records; record++) {
            var slice = ByteBuffer.wrap(file, 512 + record * bytes, bytes);
            byte[] content = new byte[bytes];
            slice.get(content);
            String[] lists = new String(content, StandardCharsets.UTF_8).split("\0+");
            assertThat(lists[0]).isEqualTo("+" + record * seconds + "\u0014\u0014");
            for (int i = 1; i < lists.length; i++) {
                String[] parts = lists[i].split("[\u0014\u0015]");
                seen.add(new Seen(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), parts[2]));
            }
        }
        return seen;
    }

    private static String ascii(byte[] file, int start, int length) {
        return new String(file, start, length, StandardCharsets.US_ASCII);
    }
}
