package org.polymyo.clinic.web.attack;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.Film;
import org.polymyo.clinic.file.Films;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.history.Medicine;
import org.polymyo.clinic.history.PastTest;
import org.polymyo.clinic.history.WantedRecords;
import org.polymyo.clinic.home.Clip;
import org.polymyo.clinic.home.FilmPlan;
import org.polymyo.clinic.home.Take;
import org.polymyo.clinic.home.Takes;
import org.polymyo.clinic.intake.Entries;
import org.polymyo.clinic.intake.Pass;
import org.polymyo.clinic.intake.Passes;
import org.polymyo.clinic.job.Analyses;
import org.polymyo.clinic.paper.PatientPapers;
import org.polymyo.clinic.patient.CareTeams;
import org.polymyo.clinic.patient.CareTeams.Spokesperson;
import org.polymyo.clinic.patient.Statement;
import org.polymyo.clinic.patient.Statements;
import org.polymyo.clinic.patient.Visit;
import org.polymyo.clinic.patient.Visits;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;
import org.polymyo.clinic.upload.Reception;
import org.polymyo.clinic.web.Somebody;
import org.polymyo.clinic.web.Standing;
import org.polymyo.clinic.web.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Another patient, with one thing of each kind that has a key of its own.
 *
 * @param who the patient, and the neurologist of its team
 * @param keys the key of each thing, by its name in the table of routes
 */
record Victim(Somebody who, Map<String, String> keys) {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();

    Victim {
        keys = Map.copyOf(keys);
    }

    static Victim withOneOfEach() throws Exception {
        Somebody victim = Somebody.with(CLINIC, Role.NEUROLOGIST, Standing.TEAM);
        Map<String, String> keys = new HashMap<>(files(victim));
        keys.putAll(people(victim));
        keys.put("upload", upload(victim));
        keys.put("visit", visit(victim));
        keys.put("statement", statement(victim));
        keys.put("take", take(victim));
        keys.put("passkey", passkey(victim));
        keys.put("wanted", wanted(victim));
        return new Victim(victim, keys);
    }

    /** A recording with its film and its analysis, a medicine and the paper of its label. */
    private static Map<String, String> files(Somebody victim) throws Exception {
        String recording = Stored.recording(CLINIC, victim, "edf", "Victim".getBytes(StandardCharsets.UTF_8));
        String video = Stored.recording(CLINIC, victim, "mp4", new byte[] {1, 2, 3});
        Recordings recordings = CLINIC.part(Recordings.class);
        Arrived shown = recordings.one(victim.patient(), recording).orElseThrow();
        Arrived film = recordings.one(victim.patient(), video).orElseThrow();
        CLINIC.part(Films.class).set(shown, Optional.of(new Film(film, Optional.empty())), "test");
        CLINIC.part(Analyses.class).request(victim.patient(), recording, "test");
        String medicine = CLINIC.part(Entries.class).begin(victim.patient(), Medicine.FORM, "test");
        String paper = CLINIC.part(PatientPapers.class)
                .enclose(shown, medicine, "test")
                .id();
        return Map.of(
                "recording", recording, "paper", paper, "subject", medicine, "entry", medicine, "medicine", medicine);
    }

    private static Map<String, String> people(Somebody victim) {
        String guardian = CLINIC.part(Accounts.class)
                .add(Keys.fresh(), "Victim", Set.of(Role.GUARDIAN))
                .orElseThrow();
        CLINIC.part(CareTeams.class).speaksFor(victim.patient(), guardian, Spokesperson.HELPER);
        CLINIC.part(Passes.class).invite(victim.patient(), guardian, Pass.Proof.CODE, "test");
        String invitation =
                CLINIC.part(Passes.class).ofPatient(victim.patient()).getFirst().id();
        return Map.of("account", guardian, "invitation", invitation);
    }

    private static String upload(Somebody victim) throws Exception {
        return CLINIC.part(Reception.class)
                .announce(victim.patient(), victim.account(), 10, "Victim.edf")
                .id();
    }

    private static String visit(Somebody victim) {
        var visit = new Visit(
                Keys.fresh(), victim.patient(), Instant.EPOCH, Visit.Kind.RECORDING, "Victim", Visit.State.PLANNED);
        CLINIC.part(Visits.class).add(visit, "test");
        return visit.id();
    }

    private static String wanted(Somebody victim) {
        var said = new Answer.Chosen(List.of(new Answer.Pick("hospital", Map.of("where", "Victim"))));
        WantedRecords records = CLINIC.part(WantedRecords.class);
        records.follow(victim.patient(), PastTest.EEG, said, "test");
        return records.open(victim.patient()).getFirst().id();
    }

    private static String passkey(Somebody victim) {
        String key = Keys.fresh();
        CLINIC.part(JdbcClient.class)
                .sql("insert into passkey (id, account, credential, name, attestation, counter, created_at)"
                        + " values (?, ?, ?, 'Victim', ?, 0, 0)")
                .params(key, victim.account(), key, new byte[] {1})
                .update();
        return key;
    }

    private static String take(Somebody victim) {
        String take = Keys.fresh();
        Clip clip = FilmPlan.shipped().clip("rest").orElseThrow();
        CLINIC.part(Takes.class).add(victim.patient(), take, clip, Take.Way.CAMERA, Optional.empty(), victim.account());
        return take;
    }

    private static String statement(Somebody victim) {
        var said = new Statement(
                Keys.fresh(),
                victim.patient(),
                Statement.Kind.SAFETY,
                "Victim",
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                "today",
                "",
                "Victim",
                "test",
                Instant.EPOCH);
        CLINIC.part(Statements.class).add(said, "");
        return said.id();
    }

    private static String owner(String table) {
        return table.equals("passkey") ? "account" : "patient";
    }

    /** Every row about the victim. */
    String everything() {
        JdbcClient database = CLINIC.part(JdbcClient.class);
        return Stream.of("recording", "upload", "visit", "statement", "pass", "patient_account", "take", "passkey")
                .map(table -> database
                        .sql("select * from " + table + " where " + owner(table) + " = ? order by 1, 2")
                        .param(owner(table).equals("account") ? who.account() : who.patient())
                        .query()
                        .listOfRows()
                        .stream()
                        .map(row -> row.entrySet().stream()
                                .filter(cell -> !(cell.getValue() instanceof byte[]))
                                .toList()
                                .toString())
                        .toList()
                        .toString())
                .toList()
                .toString();
    }
}
