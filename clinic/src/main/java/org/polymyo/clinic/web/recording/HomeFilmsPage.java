package org.polymyo.clinic.web.recording;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.home.About;
import org.polymyo.clinic.home.Check;
import org.polymyo.clinic.home.Clip;
import org.polymyo.clinic.home.FilmPlan;
import org.polymyo.clinic.home.FilmWishes;
import org.polymyo.clinic.home.Filming;
import org.polymyo.clinic.home.Sayings;
import org.polymyo.clinic.home.Take;
import org.polymyo.clinic.home.Takes;
import org.polymyo.clinic.home.Verdicts;
import org.polymyo.clinic.job.ClipNote;
import org.polymyo.clinic.patient.Patients;
import org.polymyo.clinic.web.Times;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Films from home as staff see them: whose each is, what it is good for, and which further clips are asked for. */
@Controller
class HomeFilmsPage {
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 1000;

    private final Takes takes;
    private final Sayings sayings;
    private final FilmWishes wishes;
    private final Filming filming;
    private final Verdicts verdicts;
    private final Recordings recordings;
    private final Patients patients;
    private final Times times;
    private final Clock clock;

    HomeFilmsPage(
            Takes takes,
            Sayings sayings,
            FilmWishes wishes,
            Filming filming,
            Verdicts verdicts,
            Recordings recordings,
            Patients patients,
            Times times,
            Clock clock) {
        this.takes = takes;
        this.sayings = sayings;
        this.wishes = wishes;
        this.filming = filming;
        this.verdicts = verdicts;
        this.recordings = recordings;
        this.patients = patients;
        this.times = times;
        this.clock = clock;
    }

    /**
     * A clip as staff see it.
     *
     * @param clip the clip
     * @param take its newest take
     * @param about what the patient said of it
     * @param check what staff saw
     * @param verdict what the patient is told, as a code
     * @param note what the software says of how it was filmed
     * @param playable whether it may be watched here
     */
    public record Line(
            Clip clip,
            Optional<Take> take,
            About about,
            Optional<Check> check,
            String verdict,
            String note,
            boolean playable) {}

    @GetMapping("/patients/{patient}/films")
    String page(@PathVariable String patient, Model model) {
        Set<String> asked = wishes.asked(patient);
        model.addAttribute(
                        "patient",
                        patients.byId(patient).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .addAttribute("code", wishes.code(patient))
                .addAttribute("lines", lines(patient, asked))
                .addAttribute(
                        "wishes",
                        FilmPlan.shipped().clips().stream().filter(Clip::asked).toList())
                .addAttribute("asked", asked)
                .addAttribute("identities", Check.Identity.values())
                .addAttribute("uses", Check.Use.values())
                .addAttribute("times", times);
        return "recording/films";
    }

    private List<Line> lines(String patient, Set<String> asked) {
        var newest = takes.newest(patient);
        return FilmPlan.shipped().of(asked).stream()
                .map(clip -> line(patient, clip, Optional.ofNullable(newest.get(clip.id()))))
                .toList();
    }

    private Line line(String patient, Clip clip, Optional<Take> take) {
        Optional<Arrived> film = take.flatMap(Take::recording).flatMap(id -> recordings.one(patient, id));
        return new Line(
                clip,
                take,
                take.flatMap(sayings::of).orElse(About.NOTHING),
                take.flatMap(sayings::checked),
                take.map(one -> verdicts.of(patient, one, clip).sentence()).orElse("none"),
                film.flatMap(one -> verdicts.note(patient, one))
                        .map(ClipNote::clinic)
                        .orElse(""),
                film.filter(Arrived::isVideo).isPresent());
    }

    @PostMapping("/patients/{patient}/films/{take}/check")
    String check(
            @PathVariable String patient,
            @PathVariable("take") String key,
            @RequestParam Check.Identity identity,
            @RequestParam Check.Use use,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Person person) {
        Take take = takes.one(patient, key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String why = reason.strip();
        boolean plain = identity == Check.Identity.PATIENT && use == Check.Use.GOOD;
        if (why.length() > LONGEST_REASON || !plain && why.length() < SHORTEST_REASON) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        filming.checked(patient, take, new Check(identity, use, why, person.account(), clock.instant()));
        return "redirect:/patients/" + patient + "/films";
    }

    @PostMapping("/patients/{patient}/films/asked")
    String ask(
            @PathVariable String patient,
            @RequestParam(defaultValue = "") String clip,
            @RequestParam(defaultValue = "false") boolean wanted,
            @AuthenticationPrincipal Person person) {
        Clip wish = FilmPlan.shipped()
                .clip(clip)
                .filter(Clip::asked)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        wishes.ask(patient, wish, wanted, person.account());
        return "redirect:/patients/" + patient + "/films";
    }
}
