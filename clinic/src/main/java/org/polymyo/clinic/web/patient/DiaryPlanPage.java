package org.polymyo.clinic.web.patient;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.home.Clip;
import org.polymyo.clinic.home.Diaries;
import org.polymyo.clinic.home.DiaryPlan;
import org.polymyo.clinic.home.FilmPlan;
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

/** Where staff ask for a diary, switch reminders on, and read what was written. */
@Controller
class DiaryPlanPage {
    private static final int LONGEST_DAYS = 400;

    private final Diaries diaries;
    private final Patients patients;
    private final Times times;
    private final Clock clock;

    DiaryPlanPage(Diaries diaries, Patients patients, Times times, Clock clock) {
        this.diaries = diaries;
        this.patients = patients;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/patients/{patient}/diary")
    String page(@PathVariable String patient, Model model) {
        LocalDate today = times.day(clock.instant());
        var nothing = new DiaryPlan(Set.of(), today, today.plusDays(13), List.of(), true);
        model.addAttribute(
                        "patient",
                        patients.byId(patient).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .addAttribute("plan", diaries.plan(patient).orElse(nothing))
                .addAttribute("entries", diaries.entries(patient))
                .addAttribute("weekdays", DayOfWeek.values())
                .addAttribute(
                        "clips",
                        FilmPlan.shipped().clips().stream().map(Clip::id).toList());
        return "patient/diary";
    }

    @PostMapping("/patients/{patient}/diary")
    String ask(
            @PathVariable String patient,
            @RequestParam(defaultValue = "") List<String> weekdays,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") List<String> clips,
            @RequestParam(defaultValue = "false") boolean reminds,
            @AuthenticationPrincipal Person person) {
        Set<DayOfWeek> days = new TreeSet<>();
        Stream.of(DayOfWeek.values())
                .filter(day -> weekdays.contains(day.name()))
                .forEach(days::add);
        List<String> known = FilmPlan.shipped().clips().stream()
                .map(Clip::id)
                .filter(clips::contains)
                .toList();
        LocalDate from = day(first);
        LocalDate to = day(last);
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        diaries.ask(patient, new DiaryPlan(days, from, to, known, reminds), person.account());
        return "redirect:/patients/" + patient + "/diary";
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "", e);
        }
    }
}
