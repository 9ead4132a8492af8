package org.polymyo.clinic.web.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.home.Clip;
import org.polymyo.clinic.home.FilmPlan;
import org.polymyo.clinic.home.FilmWishes;
import org.polymyo.clinic.home.Take;
import org.polymyo.clinic.home.Takes;
import org.polymyo.clinic.home.Verdicts;
import org.polymyo.clinic.intake.Consents;
import org.polymyo.clinic.intake.Preparation;
import org.polymyo.clinic.intake.Purpose;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may film what: only after every step before the questions, nothing once care was taken back, no child that said no. */
@Component
class FilmGate {
    private final IntakeFrame frame;
    private final Welcome welcome;
    private final Consents consents;
    private final Takes takes;
    private final FilmWishes wishes;
    private final Verdicts verdicts;

    FilmGate(IntakeFrame frame, Welcome welcome, Consents consents, Takes takes, FilmWishes wishes, Verdicts verdicts) {
        this.frame = frame;
        this.welcome = welcome;
        this.consents = consents;
        this.takes = takes;
        this.wishes = wishes;
        this.verdicts = verdicts;
    }

    /** Where somebody who may not film is led; nothing for who may. */
    Optional<String> elsewhere(String patient, Person person) {
        Preparation preparation = frame.begun(patient);
        Optional<String> step = welcome.next(preparation, person);
        return step.isEmpty() && welcome.isClosed(patient) ? Optional.of("/choices") : step;
    }

    boolean childRefuses(String patient) {
        return welcome.isChild(patient)
                && consents.agreed(patient, Purpose.ASSENT).filter(yes -> !yes).isPresent();
    }

    List<Clip> clips(String patient) {
        return FilmPlan.shipped().of(wishes.asked(patient));
    }

    Clip clip(String id) {
        return FilmPlan.shipped().clip(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Optional<FilmCard> card(String patient, Clip clip) {
        return Optional.ofNullable(takes.newest(patient).get(clip.id())).map(take -> card(patient, clip, take));
    }

    List<FilmCard.Line> lines(String patient) {
        Map<String, Take> newest = takes.newest(patient);
        return clips(patient).stream()
                .map(clip -> new FilmCard.Line(
                        clip, Optional.ofNullable(newest.get(clip.id())).map(take -> card(patient, clip, take))))
                .toList();
    }

    private FilmCard card(String patient, Clip clip, Take take) {
        return new FilmCard(take, verdicts.of(patient, take, clip));
    }
}
