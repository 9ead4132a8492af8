package org.polymyo.clinic.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.home.About;
import org.polymyo.clinic.home.Clip;
import org.polymyo.clinic.home.FilmSettings;
import org.polymyo.clinic.home.FilmWishes;
import org.polymyo.clinic.home.Sayings;
import org.polymyo.clinic.home.Take;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of clips, a clip with how to film it and what became of it, and the page that films in the browser. */
@Controller
@RequestMapping("/patients/{patient}/preparation/films")
class FilmPages {
    private static final String CAMERA = "camera=(self), microphone=(self), geolocation=(), payment=(), usb=()";
    private static final List<String> FAULTS =
            List.of("too-long", "photo", "not-film", "no-room", "empty", "failed", "known");

    private final FilmGate gate;
    private final IntakeFrame frame;
    private final FilmWishes wishes;
    private final Sayings sayings;
    private final FilmSettings settings;

    FilmPages(FilmGate gate, IntakeFrame frame, FilmWishes wishes, Sayings sayings, FilmSettings settings) {
        this.gate = gate;
        this.frame = frame;
        this.wishes = wishes;
        this.sayings = sayings;
        this.settings = settings;
    }

    @GetMapping
    String all(@PathVariable String patient, @AuthenticationPrincipal Person person, Model model) {
        Optional<String> elsewhere = gate.elsewhere(patient, person);
        if (elsewhere.isPresent()) {
            return IntakePages.at(patient, elsewhere.get());
        }
        frame.show(frame.begun(patient), model);
        List<FilmCard.Line> lines = gate.lines(patient);
        model.addAttribute("lines", lines)
                .addAttribute(
                        "done",
                        lines.stream()
                                .filter(line -> !line.state().equals("none"))
                                .count())
                .addAttribute("refused", gate.childRefuses(patient));
        return "intake/films";
    }

    @GetMapping("/{clip}")
    String clip(
            @PathVariable String patient,
            @PathVariable("clip") String id,
            @RequestParam(defaultValue = "") String fault,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String saved,
            @AuthenticationPrincipal Person person,
            Model model) {
        Clip clip = gate.clip(id);
        Optional<String> elsewhere = elsewhere(patient, person);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        frame.show(frame.begun(patient), model);
        Optional<FilmCard> card = gate.card(patient, clip);
        model.addAttribute("clip", clip)
                .addAttribute("card", card.orElse(null))
                .addAttribute("code", wishes.code(patient))
                .addAttribute("most", settings.largest().toBytes())
                .addAttribute("fault", FAULTS.contains(fault) ? fault : "")
                .addAttribute("day", day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? day : "")
                .addAttribute("saved", saved)
                .addAttribute("next", next(patient, clip));
        card.filter(known -> known.take().way() != Take.Way.CANNOT)
                .ifPresent(known ->
                        model.addAttribute("about", sayings.of(known.take()).orElse(About.NOTHING)));
        return "intake/film";
    }

    /** Only on this page may the browser use the camera. */
    @GetMapping("/{clip}/record")
    String record(
            @PathVariable String patient,
            @PathVariable("clip") String id,
            @AuthenticationPrincipal Person person,
            HttpServletResponse response,
            Model model) {
        Clip clip = gate.clip(id);
        Optional<String> elsewhere = elsewhere(patient, person);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        response.setHeader("Permissions-Policy", CAMERA);
        frame.show(frame.begun(patient), model);
        model.addAttribute("clip", clip).addAttribute("most", settings.largest().toBytes());
        return "intake/film-record";
    }

    private Optional<String> elsewhere(String patient, Person person) {
        return gate.elsewhere(patient, person)
                .or(() -> gate.childRefuses(patient) ? Optional.of("/films") : Optional.empty())
                .map(step -> IntakePages.at(patient, step));
    }

    /** The first clip after this one that was not filmed yet. */
    private String next(String patient, Clip clip) {
        List<FilmCard.Line> lines = gate.lines(patient);
        int here = lines.stream().map(line -> line.clip().id()).toList().indexOf(clip.id());
        return lines.stream()
                .skip(here + 1L)
                .filter(line -> line.state().equals("none"))
                .map(line -> line.clip().id())
                .findFirst()
                .orElse("");
    }
}
