package org.polymyo.clinic.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderCheckTest {
    private final HeaderCheck check = new HeaderCheck("Zoë Anna", "Müller-Groß", "1951-03-02");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MCH-0234567 F 02-MAR-1951 Mueller",
                "MCH-0234567 F 02-MAR-1951 X",
            })
    void aNameSpelledInAnotherWayStopsTheFileButAMissingOneDoesNot(String field) {
        assertThat(check.against(head(field, "EDF+C")).isPresent()).isEqualTo(field.endsWith("Mueller"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X X X X",
                "",
                "MCH-0234567 F 02-MAR-1951 Muller_Zoe",
                "MCH-0234567 F X Groß_Z",
                "4711 F 02-MAR-1951 Zoe_Muller-Gross",
                "0815",
            })
    void aFileOfThePatientOrOfNobodyPasses(String field) {
        assertThat(check.against(head(field, "EDF+C"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4711 F 03-MAR-1951 Muller_Zoe, EDF+C, HEADER_BIRTH_DATE",
        "4711 F 02-MAR-1951 Smith_Zoe, EDF+C, HEADER_NAME",
        "4711 F 02-MAR-1951 Muller_Peter, EDF+D, HEADER_NAME",
        "X M X Jane_Doe, BDF+C, HEADER_NAME",
        "Doe Jane 12.04.1980, '', HEADER_BIRTH_DATE",
        "Doe Jane, '', HEADER_NAME",
    })
    void aFileOfSomebodyElseIsStopped(String field, String reserved, String reason) {
        assertThat(check.against(head(field, reserved))).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"time,EMG R APB\n0,1\n", "0,1,2\n"})
    void aTableNamesNobody(String text) {
        assertThat(check.against(Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), 256)))
                .isEmpty();
    }

    private static byte[] head(String patient, String reserved) {
        return "0       %-80s%-80s01.01.8500.00.00%-8s%-44s%-8s%-8s%-4s"
                .formatted(patient, "Startdate X X X X", "512", reserved, "1", "1", "1")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
