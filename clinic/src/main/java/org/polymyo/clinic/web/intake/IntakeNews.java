package org.polymyo.clinic.web.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.form.Form;
import org.polymyo.clinic.history.Medicine;
import org.polymyo.clinic.history.PastTest;
import org.polymyo.clinic.history.Relative;
import org.polymyo.clinic.home.Take;
import org.polymyo.clinic.home.Takes;
import org.polymyo.clinic.intake.Consents;
import org.polymyo.clinic.intake.Entries;
import org.polymyo.clinic.intake.Given;
import org.polymyo.clinic.intake.Preparations;
import org.polymyo.clinic.intake.Purpose;
import org.polymyo.clinic.paper.Paper;
import org.polymyo.clinic.paper.PatientPapers;
import org.polymyo.clinic.web.Times;
import org.springframework.stereotype.Component;

/** What came from a patient's home, one line for what belongs together. Once care was taken back, only the taking back. */
@Component
public class IntakeNews {
    private final Preparations preparations;
    private final Entries entries;
    private final PatientPapers papers;
    private final Takes takes;
    private final Consents consents;
    private final Authors authors;
    private final Times times;

    IntakeNews(
            Preparations preparations,
            Entries entries,
            PatientPapers papers,
            Takes takes,
            Consents consents,
            Authors authors,
            Times times) {
        this.preparations = preparations;
        this.entries = entries;
        this.papers = papers;
        this.takes = takes;
        this.consents = consents;
        this.authors = authors;
        this.times = times;
    }

    /**
     * Something that came.
     *
     * @param at when the last of it came
     * @param kind what it is
     * @param words what it says
     * @param by who wrote it, and for whom; empty where nobody is noted
     */
    public record News(Instant at, String kind, String words, String by) {}

    /**
     * The news of a patient.
     *
     * @param patient key of the patient
     * @return oldest first
     */
    public List<News> of(String patient) {
        List<News> news = new ArrayList<>();
        for (Consents.Said said : consents.all(patient)) {
            String word = ConsentWords.of(said.purpose()) + ": " + (said.yes() ? "yes" : "no");
            news.add(new News(said.at(), "consent", word, authors.of(patient, said.author())));
        }
        if (consents.agreed(patient, Purpose.CARE).orElse(true)) {
            answers(patient, news);
            files(patient, news);
        }
        news.sort(Comparator.comparing(News::at));
        return List.copyOf(news);
    }

    private void answers(String patient, List<News> news) {
        preparations.of(patient, IntakeFrame.FORM).ifPresent(begun -> {
            group(patient, "questions", preparations.given(begun), news);
            begun.sent().ifPresent(at -> news.add(new News(at, "answers", "sent to the clinic", "")));
        });
        group(patient, "medicines", listed(patient, Medicine.FORM), news);
        group(patient, "family", listed(patient, Relative.FORM), news);
    }

    private List<Given> listed(String patient, Form form) {
        return entries.of(patient, form).stream()
                .flatMap(entry -> entries.given(entry.id()).stream())
                .sorted(Comparator.comparing(Given::at))
                .toList();
    }

    /** What one person wrote on one day is one line. */
    private void group(String patient, String what, List<Given> given, List<News> news) {
        Map<String, List<Given>> together = new LinkedHashMap<>();
        given.forEach(one -> together.computeIfAbsent(one.author() + times.day(one.at()), key -> new ArrayList<>())
                .add(one));
        together.values().forEach(all -> {
            String count = all.size() == 1 ? "1 answer" : all.size() + " answers";
            news.add(new News(
                    all.getLast().at(),
                    "answers",
                    what + ": " + count,
                    authors.of(patient, all.getLast().author())));
        });
    }

    private void files(String patient, List<News> news) {
        for (Paper paper : papers.of(patient)) {
            String what = PastTest.of(paper.subject()).map(PastTest::words).orElse("label of a medicine");
            String look = paper.isPhoto() ? "photograph" : "file";
            news.add(new News(paper.sentAt(), look, what, ""));
        }
        for (Take take : takes.of(patient)) {
            boolean cannot = take.way() == Take.Way.CANNOT;
            String clip = take.clip().replace('-', ' ');
            news.add(new News(take.told(), "film", cannot ? clip + ": cannot be done" : clip, ""));
        }
    }

    /**
     * What the team has not read yet.
     *
     * @param news the news, oldest first
     * @param until up to when they were read
     * @return the later ones
     */
    static List<News> unread(List<News> news, Optional<Instant> until) {
        return news.stream()
                .filter(one -> until.isEmpty() || one.at().isAfter(until.get()))
                .toList();
    }
}
