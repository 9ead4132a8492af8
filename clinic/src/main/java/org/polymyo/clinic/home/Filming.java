package org.polymyo.clinic.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.job.Analyses;
import org.polymyo.clinic.patient.Statement;
import org.polymyo.clinic.patient.Statements;
import org.polymyo.clinic.store.Keys;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows from words about takes. Where somebody else is in a film, or nobody can tell, it is set aside until a person
 * decides; where something in it worried the patient, the chart has an open safety item.
 */
@Service
public class Filming {
    /** The code of the reason why such a film is in quarantine. */
    public static final String NOT_PATIENT = "NOT_PATIENT";

    private final Sayings sayings;
    private final Recordings recordings;
    private final Analyses analyses;
    private final Statements statements;
    private final Clock clock;

    /**
     * The films of a workspace.
     *
     * @param sayings what was said of takes
     * @param recordings what arrived
     * @param analyses stopped for what is set aside
     * @param statements where safety items stand
     * @param clock says when
     */
    public Filming(Sayings sayings, Recordings recordings, Analyses analyses, Statements statements, Clock clock) {
        this.sayings = sayings;
        this.recordings = recordings;
        this.analyses = analyses;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * Keeps what the patient says of a take.
     *
     * @param patient the patient
     * @param take the patient's take
     * @param about what is said
     * @param author key of the account that says so
     */
    @Transactional
    public void said(String patient, Take take, About about, String author) {
        boolean knew = sayings.of(take).filter(About::worried).isPresent();
        sayings.say(take, about, author);
        if (about.who().equals(About.OTHER)) {
            setAside(patient, take);
        }
        if (about.worried() && !knew) {
            statements.add(worry(patient, take, author), "");
        }
    }

    /**
     * Keeps what staff saw of a take.
     *
     * @param patient the patient
     * @param take the patient's take
     * @param check what was seen
     */
    @Transactional
    public void checked(String patient, Take take, Check check) {
        sayings.check(take, check);
        if (check.identity() == Check.Identity.NOT_OR_UNSURE) {
            setAside(patient, take);
        }
    }

    /**
     * Sets a film aside that arrived only after it was said that somebody else is in it.
     *
     * @param patient the patient
     * @param take the patient's take, whose file is there now
     */
    @Transactional
    public void arrived(String patient, Take take) {
        if (sayings.of(take).filter(about -> about.who().equals(About.OTHER)).isPresent()) {
            setAside(patient, take);
        }
    }

    private void setAside(String patient, Take take) {
        take.recording().flatMap(id -> recordings.one(patient, id)).ifPresent(film -> {
            recordings.stop(film, NOT_PATIENT);
            analyses.cancel(patient, film.id());
        });
    }

    private Statement worry(String patient, Take take, String author) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return new Statement(
                Keys.fresh(),
                patient,
                Statement.Kind.SAFETY,
                "Something in the film \"" + take.clip() + "\" worried the patient: look at it and call.",
                today,
                today,
                today.toString(),
                "",
                "patient, with a film from home",
                author,
                clock.instant());
    }
}
