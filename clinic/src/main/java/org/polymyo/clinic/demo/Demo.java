package org.polymyo.clinic.demo;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Credentials;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.form.PartialDate;
import org.polymyo.clinic.patient.CareTeams;
import org.polymyo.clinic.patient.Patient;
import org.polymyo.clinic.patient.Patients;
import org.polymyo.clinic.patient.Region;
import org.polymyo.clinic.patient.Sign;
import org.polymyo.clinic.patient.Signs;
import org.polymyo.clinic.patient.Statement;
import org.polymyo.clinic.patient.Statements;
import org.polymyo.clinic.patient.Visit;
import org.polymyo.clinic.patient.Visits;
import org.polymyo.clinic.patient.When;
import org.polymyo.clinic.store.Keys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty workspace. */
@Component
public class Demo {
    private static final String AUTHOR = "demo";
    private static final String NUMBERS = "DEMO-";
    private static final String TOLD_BY = "nobody: made up";

    private final Accounts accounts;
    private final Credentials credentials;
    private final Patients patients;
    private final CareTeams teams;
    private final Visits visits;
    private final Statements statements;
    private final Signs signs;
    private final DemoRecordings recordings;
    private final Clock clock;

    /**
     * The demo of a workspace.
     *
     * @param accounts its accounts
     * @param credentials their passwords
     * @param patients its patients
     * @param teams who cares for them
     * @param visits when they come
     * @param statements what was said of them
     * @param signs what was seen
     * @param recordings makes their recordings
     * @param clock tells what day it is
     */
    Demo(
            Accounts accounts,
            Credentials credentials,
            Patients patients,
            CareTeams teams,
            Visits visits,
            Statements statements,
            Signs signs,
            DemoRecordings recordings,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.patients = patients;
        this.teams = teams;
        this.visits = visits;
        this.statements = statements;
        this.signs = signs;
        this.recordings = recordings;
        this.clock = clock;
    }

    /**
     * Fills the workspace, unless somebody has an account there.
     *
     * @return the password of the accounts {@code administrator}, {@code neurologist}, {@code technologist} and
     *     {@code nurse}; nothing when the workspace was not empty
     */
    @Transactional
    public Optional<String> fill() {
        if (accounts.any()) {
            return Optional.empty();
        }
        String password = Keys.token();
        List<String> team = List.of(
                staff(Role.NEUROLOGIST, password), staff(Role.TECHNOLOGIST, password), staff(Role.NURSE, password));
        staff(Role.ADMINISTRATOR, password);
        MadePatient.all().forEach(made -> add(made, team));
        return Optional.of(password);
    }

    /**
     * Makes the recordings of the made-up patients that have none; takes some seconds for each.
     *
     * @throws IOException if nothing can be written
     */
    public void record() throws IOException {
        String technologist =
                accounts.byName(Role.TECHNOLOGIST.words()).orElseThrow().id();
        for (MadePatient made : MadePatient.all()) {
            Optional<Patient> patient = patients.byNumber(NUMBERS + made.type().name(), made.born());
            if (patient.isPresent()) {
                recordings.add(patient.get().id(), made, technologist);
            }
        }
    }

    private String staff(Role role, String password) {
        String account =
                accounts.add(role.words(), "Demo " + role.words(), Set.of(role)).orElseThrow();
        credentials.setPassword(account, password);
        return account;
    }

    private void add(MadePatient made, List<String> team) {
        String id = Keys.fresh();
        String number = NUMBERS + made.type().name();
        patients.add(
                new Patient(id, number, made.givenName(), made.familyName(), made.born(), made.sex(), true), AUTHOR);
        team.forEach(account -> teams.join(id, account, "demo"));
        Instant planned = clock.instant().plus(Duration.ofDays(made.daysToVisit()));
        visits.add(new Visit(Keys.fresh(), id, planned, made.visit(), made.question(), Visit.State.PLANNED), AUTHOR);
        say(made, id, Statement.Kind.ONSET, made.onset(), made.onsetWords());
        say(made, id, Statement.Kind.DRUG, "2026", made.drug());
        say(made, id, Statement.Kind.QUESTION, "2026", made.question());
        if (!made.safety().isEmpty()) {
            say(made, id, Statement.Kind.SAFETY, "2026", made.safety());
        }
        made.seen().forEach(seen -> see(id, seen.split(" ", 3), team.getFirst()));
    }

    private void say(MadePatient made, String patient, Statement.Kind kind, String since, String words) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        PartialDate begun = When.read(since, made.born()).orElse(PartialDate.of(today));
        statements.add(
                new Statement(
                        Keys.fresh(),
                        patient,
                        kind,
                        words,
                        begun.earliest(),
                        begun.latest(),
                        since,
                        "",
                        TOLD_BY,
                        AUTHOR,
                        clock.instant()),
                "");
    }

    private void see(String patient, String[] seen, String examiner) {
        signs.add(
                patient,
                Region.valueOf(seen[0]),
                Sign.Condition.valueOf(seen[1]),
                Sign.State.valueOf(seen[2]),
                examiner);
    }
}
