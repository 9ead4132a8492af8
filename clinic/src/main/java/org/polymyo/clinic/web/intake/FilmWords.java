package org.polymyo.clinic.web.intake;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.home.About;
import org.polymyo.clinic.home.Filming;
import org.polymyo.clinic.home.Sayings;
import org.polymyo.clinic.home.Take;
import org.polymyo.clinic.home.Takes;
import org.polymyo.clinic.web.Times;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What a patient says of a film; words that are none of the page's are left out. */
@Controller
class FilmWords {
    private static final Map<String, List<String>> KNOWN = Map.of(
            "who", List.of(About.ME, About.OTHER),
            "typical", List.of("usual", "worse", "milder", "different"),
            "upright", List.of("yes", "no"),
            "helper", List.of("yes", "no"));

    private final FilmGate gate;
    private final Takes takes;
    private final Sayings sayings;
    private final Filming filming;
    private final Times times;
    private final Clock clock;

    FilmWords(FilmGate gate, Takes takes, Sayings sayings, Filming filming, Times times, Clock clock) {
        this.gate = gate;
        this.takes = takes;
        this.sayings = sayings;
        this.filming = filming;
        this.times = times;
        this.clock = clock;
    }

    @PostMapping("/patients/{patient}/preparation/films/{clip}/takes/{take}/about")
    String say(
            @PathVariable String patient,
            @PathVariable("clip") String id,
            @PathVariable("take") String key,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal Person person) {
        String clip = gate.clip(id).id();
        Take take = takes.one(patient, key)
                .filter(one -> one.clip().equals(clip))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        About before = sayings.of(take).orElse(About.NOTHING);
        var about = new About(
                word(sent, "who", before.who()),
                word(sent, "typical", before.typical()),
                dose(sent, before.dose()),
                filmed(sent, before.filmed()),
                word(sent, "upright", before.upright()),
                word(sent, "helper", before.helper()),
                sent.containsKey("worried"));
        filming.said(patient, take, about, person.account());
        return IntakePages.at(patient, "/films/" + clip + (about.worried() ? "?saved=worried" : "?saved=yes"));
    }

    private static String word(Map<String, String> sent, String field, String before) {
        String said = sent.getOrDefault(field, "");
        return KNOWN.getOrDefault(field, List.of()).contains(said) ? said : before;
    }

    private static String dose(Map<String, String> sent, String before) {
        String said = sent.getOrDefault("dose", "");
        return said.matches("([01][0-9]|2[0-3]):00|none|not-sure") ? said : before;
    }

    private String filmed(Map<String, String> sent, String before) {
        LocalDate today = times.day(clock.instant());
        return switch (sent.getOrDefault("filmed", "")) {
            case "today" -> today.toString();
            case "yesterday" -> today.minusDays(1).toString();
            case "other" -> day(sent.getOrDefault("day", ""), today).orElse(before);
            default -> before;
        };
    }

    private static Optional<String> day(String typed, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> !day.isAfter(today))
                    .map(LocalDate::toString);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
