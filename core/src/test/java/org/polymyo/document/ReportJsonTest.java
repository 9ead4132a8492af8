package org.polymyo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.evaluation.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void aReportSurvivesWritingAndReading() throws Exception {
        for (Report report : new Report[] {ReportFixture.rich(), ReportFixture.quiet()}) {
            byte[] json = ReportJson.write(report);
            Report back = ReportJson.read(json);
            assertThat(back).isEqualTo(report);
            assertThat(ReportJson.write(back)).isEqualTo(json);
        }
    }

    @Test
    void theSchemaOfTheReferenceHolds() throws Exception {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(root().resolve("docs/reference/report.schema.json")));
        for (Report report : new Report[] {ReportFixture.rich(), ReportFixture.quiet(), ReportFixture.crowded(50)}) {
            assertThat(schema.validate(MAPPER.readTree(ReportJson.write(report))))
                    .isEmpty();
        }
        JsonNode foreign = MAPPER.readTree(text(ReportFixture.quiet()).replace("\"no\"", "\"maybe\""));
        assertThat(schema.validate(foreign)).isNotEmpty();
    }

    @Test
    void theContractOfTheFileIsKept() {
        JsonNode json = MAPPER.readTree(ReportJson.write(ReportFixture.rich()));
        assertThat(json.propertyNames())
                .startsWith("schema", "source", "protocol")
                .contains("steps", "defects", "myoclonus", "measurements", "findings", "origin");
        assertThat(json.at("/schema/name").asString()).isEqualTo("polymyo-report");
        assertThat(json.at("/schema/version").asString()).isEqualTo("1.0");
        assertThat(json.at("/myoclonus/present").asString()).isEqualTo("yes");
        assertThat(json.at("/measurements/1").propertyNames())
                .containsExactly("question", "about", "value", "unit", "low", "high", "n", "quality", "method");
        assertThat(json.at("/origin/verdict").asString()).isEqualTo("suggested");
        assertThat(json.at("/origin/ranking/0/type").asString()).isEqualTo("cortical");
        assertThat(json.at("/protocol/settings/0/changed").asBoolean()).isTrue();
    }

    @Test
    void anOpenEndOfAnIntervalIsNull() {
        assertThat(text(ReportFixture.rich()))
                .contains("\"offset_high\" : null")
                .doesNotContain("Infinity", "NaN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"schema\":3}",
                "{\"schema\":{\"name\":\"x\",\"version\":\"1\"}}",
                "{\"a\":"
            })
    void foreignJsonIsRefusedWithAClearSentence(String json) {
        assertThatThrownBy(() -> ReportJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ForeignReportException.class)
                .hasMessageStartingWith("report.json, ")
                .hasMessageContaining("expected")
                .hasMessageContaining("found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"number\" : 1,~\"number\" : 1.5,",
                "\"positive\"~\"upward\"",
                "\"low\" : 7.2~\"low\" : 99",
                "\"started_at\" : \"2024~\"started_at\" : \"soon"
            })
    void aSpoiltReportIsRefusedWithThePlace(String change) {
        String[] parts = change.split("~");
        String spoilt = text(ReportFixture.rich()).replaceFirst(parts[0], parts[1]);
        assertThatThrownBy(() -> ReportJson.read(spoilt.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ForeignReportException.class)
                .hasMessageMatching("(?s)report.json, [a-z_.\\[\\]0-9]+: expected .*, found .*");
    }

    static String text(Report report) {
        return new String(ReportJson.write(report), StandardCharsets.UTF_8);
    }

    static Path root() {
        return Path.of(System.getProperty("polymyo.root", ".."));
    }
}
