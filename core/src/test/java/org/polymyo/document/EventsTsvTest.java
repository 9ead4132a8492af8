package org.polymyo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polymyo.evaluation.Report;
import org.polymyo.event.Events;

class EventsTsvTest {
    @Test
    void theColumnsAreThoseOfTheContract() {
        assertThat(lines(ReportFixture.rich()).getFirst().split("\t"))
                .startsWith("onset", "duration", "trial_type", "channel", "jerk", "polarity", "onset_low", "onset_high")
                .contains("offset_low", "offset_high", "amplitude", "amplitude_unit", "HED")
                .endsWith("half_amplitude_onset", "half_amplitude_duration", "detail");
    }

    @Test
    void everyRowHasEveryCellAndComesInOrderOfOnset() {
        double last = 0;
        for (String line : lines(ReportFixture.rich()).stream().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).hasSize(16).noneMatch(String::isBlank);
            assertThat(cells[0]).matches("\\d+\\.\\d{6}");
            assertThat(Double.parseDouble(cells[0])).isGreaterThanOrEqualTo(last);
            last = Double.parseDouble(cells[0]);
        }
    }

    @Test
    void kindsAreToldApart() {
        List<String[]> rows = lines(ReportFixture.rich()).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
        assertThat(rows).extracting(cells -> cells[2]).contains("burst", "silent_period", "voluntary", "artefact");
        assertThat(rows)
                .filteredOn(cells -> cells[2].equals("burst"))
                .allSatisfy(cells -> assertThat(cells[12]).isEqualTo("sc:Myoclonus"));
        assertThat(rows).filteredOn(cells -> cells[2].equals("silent_period")).allSatisfy(cells -> {
            assertThat(cells[5]).isEqualTo("negative");
            assertThat(cells[12]).isEqualTo("sc:Negative-myoclonus");
            assertThat(cells[4]).matches("\\d+");
        });
        assertThat(rows).filteredOn(cells -> cells[2].equals("artefact")).allSatisfy(cells -> {
            assertThat(cells[4]).isEqualTo("n/a");
            assertThat(cells[15]).isEqualTo("electrode pop: step of 3 mV within 2 ms in one channel");
        });
    }

    @Test
    void anOpenEndIsNotAvailable() {
        assertThat(lines(ReportFixture.rich()).get(1).split("\t")[9]).isEqualTo("n/a");
    }

    @Test
    void nothingFoundLeavesTheHeader() {
        Report quiet = ReportFixture.quiet();
        Report empty = ReportFixture.with(quiet, new Events(List.of(), List.of(), List.of()), List.of());
        assertThat(lines(empty)).hasSize(1);
    }

    static List<String> lines(Report report) {
        return Arrays.asList(new String(EventsTsv.write(report), StandardCharsets.UTF_8).split("\n"));
    }
}
