package org.polymyo.clinic.report;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.patient.Patient;
import org.polymyo.clinic.patient.Patients;
import org.polymyo.clinic.store.Keys;
import org.springframework.stereotype.Service;

/**
 * Reports of recordings as they are written, signed and amended. What a report rests on can take seconds to measure, so it is
 * put together before anything is written; that nobody wrote meanwhile, the number of the version shows.
 */
@Service
public class Reports {
    private final Versions versions;
    private final Composition composition;
    private final Papers papers;
    private final Patients patients;
    private final Clock clock;

    /**
     * The reports of a workspace.
     *
     * @param versions where they are kept
     * @param composition what they rest on
     * @param papers prints them
     * @param patients whom they are about
     * @param clock tells when
     */
    public Reports(Versions versions, Composition composition, Papers papers, Patients patients, Clock clock) {
        this.versions = versions;
        this.composition = composition;
        this.papers = papers;
        this.patients = patients;
        this.clock = clock;
    }

    /**
     * What the author has before them.
     *
     * @param latest the newest version, if one was written
     * @param findings what the next version rests on
     */
    public record Desk(Optional<Version.Kept> latest, Findings findings) {
        /**
         * What the author must have seen for it to be signed.
         *
         * @return a word that changes with the newest version and with the findings
         */
        public String seen() {
            return Keys.hash(latest.map(Version.Kept::sha256).orElse("") + findings);
        }

        /**
         * What was said last.
         *
         * @return the wording to go on from
         */
        public Wording wording() {
            return latest.map(kept -> kept.version().wording()).orElseGet(Wording::empty);
        }

        /**
         * Whether the next version can only amend.
         *
         * @return true after a signature
         */
        public boolean isSigned() {
            return latest.filter(kept -> kept.version().state().isSigned()).isPresent();
        }
    }

    /**
     * What an author writes.
     *
     * @param seen what {@link Desk#seen} said when the page was opened
     * @param wording the words
     * @param reason why a signed report is amended, else empty
     */
    public record Draft(String seen, Wording wording, String reason) {
        /** Checks the length of the reason. */
        public Draft {
            reason = Wording.bounded(reason, Wording.SHORT);
        }
    }

    /**
     * Opens the desk of an author.
     *
     * @param patient the patient
     * @param recording the patient's recording
     * @param author who writes
     * @return nothing where the recording is not analysed
     */
    public Optional<Desk> desk(String patient, String recording, Person author) {
        Optional<Version.Kept> latest = versions.of(patient, recording).stream().findFirst();
        return composition
                .of(
                        patient,
                        recording,
                        author.account(),
                        latest.map(kept -> kept.version().findings()))
                .map(findings -> new Desk(latest, findings));
    }

    /**
     * Keeps a preliminary version.
     *
     * @param patient the patient
     * @param recording the patient's recording
     * @param author who wrote
     * @param draft what
     * @throws RefusedReportException where one was signed, or the author has not seen the newest version
     */
    public void keep(String patient, String recording, Person author, Draft draft) {
        Desk desk = known(patient, recording, author);
        if (desk.isSigned()) {
            throw new RefusedReportException("This report is signed. It can only be amended, with a reason.");
        }
        seen(desk, draft);
        versions.add(patient, version(patient, recording, desk, author, draft, State.PRELIMINARY), Map.of());
    }

    /**
     * Signs. Whether the author has proved to be the author, the caller knows.
     *
     * @param patient the patient
     * @param recording the patient's recording
     * @param author who signs
     * @param draft what
     * @return the signed version
     * @throws RefusedReportException where something is missing, or the author has not seen what would be signed
     */
    public Version sign(String patient, String recording, Person author, Draft draft) {
        Desk desk = known(patient, recording, author);
        seen(desk, draft);
        draft.wording().missing().ifPresent(missing -> {
            throw new RefusedReportException(missing);
        });
        if (desk.isSigned() && draft.reason().isEmpty()) {
            throw new RefusedReportException("Say why the signed report is amended.");
        }
        State state = desk.isSigned() ? State.AMENDED : State.FINAL;
        Version version = version(patient, recording, desk, author, draft, state);
        versions.add(patient, version, papers.of(version, Keys.hash(Versions.content(version))));
        return version;
    }

    private Desk known(String patient, String recording, Person author) {
        return desk(patient, recording, author)
                .orElseThrow(() -> new RefusedReportException("The analysis of this recording is gone."));
    }

    private static void seen(Desk desk, Draft draft) {
        if (!desk.seen().equals(draft.seen())) {
            throw new RefusedReportException(
                    "The report or the marks it rests on changed since you opened this page. Look at them and try again.");
        }
    }

    private Version version(String patient, String recording, Desk desk, Person author, Draft draft, State state) {
        Patient about = patients.byId(patient).orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Version(
                recording,
                desk.latest().map(kept -> kept.version().number()).orElse(0) + 1,
                desk.latest().map(Version.Kept::sha256).orElse(""),
                state,
                new Version.Author(author.account(), author.name()),
                now,
                draft.reason(),
                new Version.Subject(
                        about.name(), about.birthDate().toString(), about.hospitalNumber(), about.synthetic()),
                desk.findings(),
                draft.wording());
    }
}
