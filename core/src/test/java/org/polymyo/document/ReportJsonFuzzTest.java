package org.polymyo.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class ReportJsonFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void anyBytesGiveAReportOrASentence(byte[] bytes) {
        try {
            assertThat(ReportJson.write(ReportJson.read(bytes))).isNotEmpty();
        } catch (ForeignReportException refused) {
            assertThat(refused).hasMessageStartingWith("report.json, ");
        }
    }
}
