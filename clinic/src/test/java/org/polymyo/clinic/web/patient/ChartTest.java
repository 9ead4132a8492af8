package org.polymyo.clinic.web.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.audit.AuditSearch;
import org.polymyo.clinic.audit.Deed;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;

/** What staff do with a patient's record. */
class ChartTest {
    private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void aNurseAddsAPatientPlansAVisitAndSeesBothOnTheWorklist(Databases database) {
        Workspace clinic = database.shared();
        try (Browser nurse = new Browser(clinic).as(account(clinic, Role.NURSE))) {
            String page = added(nurse, "Quist");
            nurse.get(page);
            nurse.post(
                    page + "/visits",
                    Map.of("plannedAt", "2030-05-01T09:30", "kind", "RECORDING", "reason", "Cortical?"));
            nurse.post(page + "/statements", said("SAFETY", "Fell twice last week"));
            assertThat(nurse.get("/worklist").body()).contains("2030-05-01 09:30", "Quist, Ada", "1 open", "Cortical?");

            nurse.post(page + "/statements", said("DRUG", "valproate"));
            String body = nurse.get(page).body();
            assertThat(body).contains("Fell twice last week", "valproate", "Nobody looked at jerks during rest.");
            assertThat(body).doesNotContain("No medicine is listed");
        }
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void whatPeopleTypeIsShownAndNeverRuns(Databases database) {
        Workspace clinic = database.shared();
        try (Browser nurse = new Browser(clinic).as(account(clinic, Role.NURSE))) {
            String page = added(nurse, HOSTILE);
            nurse.get(page);
            nurse.post(page + "/statements", said("EVENT", HOSTILE));
            nurse.post(page + "/visits", Map.of("plannedAt", "2030-05-01T09:30", "kind", "REMOTE", "reason", HOSTILE));
            for (String path : Set.of(page, "/worklist", page + "/access")) {
                assertThat(nurse.get(path).body()).doesNotContain("<script>", "<img");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void emergencyAccessOpensAPatientIsLoggedAndReviewedBySomebodyElse(Databases database) {
        Workspace clinic = database.shared();
        String number = Keys.fresh();
        try (Browser nurse = new Browser(clinic).as(account(clinic, Role.NURSE));
                Browser doctor = new Browser(clinic).as(account(clinic, Role.NEUROLOGIST));
                Browser officer = new Browser(clinic).as(account(clinic, Role.ADMINISTRATOR))) {
            String page = added(nurse, "Glass", number);
            assertThat(doctor.get(page).statusCode()).isEqualTo(403);
            doctor.get("/break-glass");
            assertThat(doctor.post("/break-glass", glass(number, "1970-05-21")).statusCode())
                    .isEqualTo(422);
            assertThat(Browser.leadsTo(doctor.post("/break-glass", glass(number, "1970-05-20"))))
                    .isEqualTo(page);
            assertThat(doctor.get(page).body()).contains("Glass, Ada");
            assertThat(doctor.post(page + "/team", Map.of("account", Keys.fresh(), "reason", "x"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(nurse.get(page + "/access").body()).contains("break glass", "unconscious in casualty", "GLASS");
            assertThat(officer.get("/administration/broken-glass").body()).contains("unconscious in casualty");
            assertThat(officer.get(page).statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void everyReadAndWriteOfAPatientStandsInTheLogWithoutAName(Databases database) {
        Workspace clinic = database.shared();
        AuditLog log = clinic.part(AuditLog.class);
        try (Browser nurse = new Browser(clinic).as(account(clinic, Role.NURSE));
                Browser other = new Browser(clinic).as(account(clinic, Role.NURSE))) {
            String page = added(nurse, "Logworthy");
            String patient = page.substring("/patients/".length());
            nurse.get(page);
            nurse.post(page + "/statements", said("NONSENSE", "no such kind"));
            nurse.post(page + "/statements", said("ONSET", "left hand"));
            other.get(page);
            AuditSearch all = AuditSearch.EVERYTHING;
            var entries = log.found(new AuditSearch("", patient, "", "", all.from(), all.until(), all.before()));
            assertThat(entries)
                    .extracting(
                            entry -> entry.deed().action() + " " + entry.deed().outcome())
                    .containsExactly(
                            "GET /patients/{patient} REFUSED",
                            "POST /patients/{patient}/statements ALLOWED",
                            "POST /patients/{patient}/statements ALLOWED",
                            "GET /patients/{patient} ALLOWED");
            assertThat(entries).extracting(entry -> entry.deed().outcome()).contains(Deed.Outcome.REFUSED);
            assertThat(entries.toString()).doesNotContain("Logworthy").doesNotContain("left hand");
        }
    }

    private static Map<String, String> said(String kind, String words) {
        return Map.of("kind", kind, "words", words, "start", "2024-06", "source", "patient");
    }

    private static Map<String, String> glass(String number, String born) {
        return Map.of("hospitalNumber", number, "birthDate", born, "reason", "unconscious in casualty");
    }

    private static String added(Browser staff, String familyName) {
        return added(staff, familyName, Keys.fresh());
    }

    private static String added(Browser staff, String familyName, String number) {
        staff.get("/patients/new");
        HttpResponse<String> answer = staff.post(
                "/patients",
                Map.of(
                        "hospitalNumber", number,
                        "givenName", "Ada",
                        "familyName", familyName,
                        "birthDate", "1970-05-20",
                        "sex", "FEMALE"));
        assertThat(answer.statusCode()).isEqualTo(302);
        return Browser.leadsTo(answer);
    }

    private static String account(Workspace clinic, Role role) {
        return clinic.part(Accounts.class)
                .add(Keys.fresh(), "Staff", Set.of(role))
                .orElseThrow();
    }
}
