package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.home.Diaries;
import org.polymyo.clinic.home.DiaryEntry;
import org.polymyo.clinic.home.DiaryPlan;
import org.polymyo.clinic.patient.CareTeams;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;

/** The diary: asked for by the clinic, kept by the patient, each word beside the one before. */
class DiaryTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static LocalDate today(Workspace clinic) {
        return clinic.part(Times.class).day(Instant.now());
    }

    private static DiaryPlan everyDay(LocalDate from) {
        return new DiaryPlan(EnumSet.allOf(DayOfWeek.class), from, from.plusDays(6), List.of("rest"), true);
    }

    @Test
    void aDayIsAskedForOnTheChosenWeekdaysBetweenTheFirstAndTheLastDay() {
        var plan = new DiaryPlan(Set.of(DayOfWeek.MONDAY), MONDAY, MONDAY.plusDays(7), List.of(), true);
        assertThat(plan.asks(MONDAY.minusDays(7))).isFalse();
        assertThat(plan.asks(MONDAY)).isTrue();
        assertThat(plan.asks(MONDAY.plusDays(1))).isFalse();
        assertThat(plan.asks(MONDAY.plusDays(7))).isTrue();
        assertThat(plan.asks(MONDAY.plusDays(14))).isFalse();
        assertThat(new DiaryPlan(Set.of(), MONDAY, MONDAY, List.of(), true).isOpen(MONDAY))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void theClinicAsksThePageRemindsThePatientWritesAndTheClinicReads(Databases database) {
        Workspace clinic = database.shared();
        try (AtHome home = AtHome.in(clinic)) {
            String patient = home.patient().patient();
            Diaries diaries = clinic.part(Diaries.class);
            assertThat(home.page("")).doesNotContain("My diary");
            assertThat(home.page("/diary")).contains("The clinic does not ask for a diary now.");
            LocalDate today = today(clinic);
            Somebody nurse = Somebody.with(clinic, Role.NURSE, Standing.TEAM);
            clinic.part(CareTeams.class).join(patient, nurse.account(), "test");
            try (Browser staff = new Browser(clinic).as(nurse.account())) {
                staff.get("/patients/" + patient + "/diary");
                Map<String, String> wish =
                        new HashMap<>(Map.of("first", today.toString(), "clips", "rest", "reminds", "true"));
                wish.put("last", today.plusDays(6).toString());
                wish.put("weekdays", today.getDayOfWeek().name());
                assertThat(staff.post("/patients/" + patient + "/diary", wish).statusCode())
                        .isEqualTo(302);
                assertThat(home.page("")).contains("Today is a diary day.", "My diary");
                String given = Keys.fresh();
                Map<String, String> words =
                        Map.of("given", given, "day", today.toString(), "jerks", "SOME", "bother", "7");
                home.page("/diary");
                home.post("/diary", words);
                home.post("/diary", words);
                assertThat(diaries.entries(patient)).containsExactly(new DiaryEntry(today, DiaryEntry.Amount.SOME, 7));
                assertThat(home.page("")).doesNotContain("Today is a diary day.");
                assertThat(staff.get("/patients/" + patient + "/diary").body()).contains("up to 50", ">7<");
            }
        }
    }

    @Test
    void aLaterWordOfADayStandsBesideTheFirstAndOtherDaysOrWordsAreNotTaken() {
        Workspace clinic = Databases.EMBEDDED.shared();
        try (AtHome home = AtHome.in(clinic)) {
            String patient = home.patient().patient();
            Diaries diaries = clinic.part(Diaries.class);
            LocalDate today = today(clinic);
            diaries.ask(patient, everyDay(today), "test");
            diaries.keep(patient, Keys.fresh(), new DiaryEntry(today, DiaryEntry.Amount.FEW, 2), "test");
            diaries.keep(patient, Keys.fresh(), new DiaryEntry(today, DiaryEntry.Amount.MANY, 9), "test");
            assertThat(diaries.entries(patient)).containsExactly(new DiaryEntry(today, DiaryEntry.Amount.MANY, 9));
            home.page("/diary");
            for (Map<String, String> wrong : List.of(
                    Map.of("day", today.minusDays(9).toString(), "jerks", "NONE", "bother", "1"),
                    Map.of("day", today.toString(), "jerks", "LOTS", "bother", "1"),
                    Map.of("day", today.toString(), "jerks", "NONE", "bother", "11"))) {
                Map<String, String> sent = new HashMap<>(wrong);
                sent.put("given", Keys.fresh());
                home.post("/diary", sent);
            }
            assertThat(diaries.entries(patient)).containsExactly(new DiaryEntry(today, DiaryEntry.Amount.MANY, 9));
        }
    }
}
