package org.polymyo.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.polymyo.evaluation.Report;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;

/** The answers: those about the whole recording in one table, those about single muscles in another. */
final class NumbersSection {
    private static final int QUESTIONS_IN_A_TABLE = 4;
    private static final String NOT_MEASURABLE = "not measurable";

    /** Questions about single muscles, or single parts of the body in a video; others are about sites, stimuli and pairs. */
    private static final Predicate<Measurement> BY_CHANNEL =
            measurement -> measurement.question().compareTo(Question.LATENCY) <= 0
                    || measurement.question().compareTo(Question.CAPTURE) >= 0
                            && measurement.question().compareTo(Question.SMALLEST_VISIBLE_JERK) <= 0;

    private NumbersSection() {}

    /**
     * Writes the sections.
     *
     * @param page where to write
     * @param report what to write
     */
    static void write(Markup page, Report report) {
        page.open("section").element("h2", "Key numbers");
        List<Measurement> whole = report.measurements().stream()
                .filter(measurement -> measurement.about().equals(Measurement.WHOLE_RECORDING))
                .toList();
        List<Measurement> single = report.measurements().stream()
                .filter(measurement -> !measurement.about().equals(Measurement.WHOLE_RECORDING))
                .toList();
        if (whole.isEmpty()) {
            page.element("p", "No question about the whole recording was answered.");
        } else {
            wholeRecording(page, whole);
        }
        page.close();
        String channel = filmed(report) ? "Part" : "Muscle";
        channelByChannel(page, channel, single.stream().filter(BY_CHANNEL).toList());
        oneByOne(page, single.stream().filter(BY_CHANNEL.negate()).toList());
    }

    /** Whether a video is all there is. */
    private static boolean filmed(Report report) {
        return report.events().watches().isEmpty()
                && report.measurements().stream().anyMatch(m -> m.question() == Question.CAPTURE);
    }

    private static void channelByChannel(Markup page, String channel, List<Measurement> single) {
        String one = channel.toLowerCase(Locale.ROOT);
        page.open("section").element("h2", channel + " by " + one);
        if (single.isEmpty()) {
            page.element("p", "No question about a single " + one + " was answered.");
        } else {
            channels(page, channel, single);
            page.element(
                    "p",
                    "Each cell: value (95 % interval), n = number of events, quality where it is not good.",
                    "class",
                    "small");
            missing(page, single);
        }
        page.close();
    }

    private static void oneByOne(Markup page, List<Measurement> single) {
        if (single.isEmpty()) {
            return;
        }
        page.open("section").element("h2", "Spread, conditions, stimuli and cortex, one by one");
        Table table = Table.begin(
                page,
                "Answers about one muscle, site, stimulus or pair",
                new Table.Column("Question", 30),
                new Table.Column("About", 24),
                new Table.Column("Answer", 16),
                new Table.Column("95 % interval", 14),
                new Table.Column("n", 7),
                new Table.Column("Quality", 9));
        single.forEach(measurement -> line(table, measurement));
        table.end();
        missing(page, single);
        page.close();
    }

    private static void line(Table table, Measurement measurement) {
        String question = measurement.question().words();
        switch (measurement) {
            case Measurement.Number number ->
                table.row(
                        question,
                        number.about(),
                        Wording.value(number),
                        Wording.interval(number),
                        Integer.toString(number.n()),
                        JsonText.word(number.quality()));
            case Measurement.Category category ->
                table.row(
                        question,
                        category.about(),
                        category.value(),
                        "–",
                        Integer.toString(category.n()),
                        JsonText.word(category.quality()));
            case Measurement.NotMeasurable none -> {} // listed with its reason under the table
        }
    }

    private static void wholeRecording(Markup page, List<Measurement> measurements) {
        Table table = Table.begin(
                page,
                "The whole recording",
                new Table.Column("Question", 28),
                new Table.Column("Answer", 14),
                new Table.Column("95 % interval", 12),
                new Table.Column("n", 5),
                new Table.Column("Quality", 7),
                new Table.Column("Basis", 34));
        for (Measurement measurement : measurements) {
            String question = measurement.question().words();
            switch (measurement) {
                case Measurement.Number number ->
                    table.row(
                            question,
                            Wording.value(number),
                            Wording.interval(number),
                            Integer.toString(number.n()),
                            JsonText.word(number.quality()),
                            "see appendix");
                case Measurement.Category category ->
                    table.row(
                            question,
                            category.value(),
                            "–",
                            Integer.toString(category.n()),
                            JsonText.word(category.quality()),
                            category.basis());
                case Measurement.NotMeasurable none -> {} // listed with its reason under the table
            }
        }
        table.end();
        missing(page, measurements);
    }

    /** Several tables: a sheet has room for a few questions at a time. */
    private static void channels(Markup page, String channel, List<Measurement> measurements) {
        List<Question> answered = measurements.stream()
                .filter(measurement -> !(measurement instanceof Measurement.NotMeasurable))
                .map(Measurement::question)
                .distinct()
                .sorted()
                .toList();
        for (int from = 0; from < answered.size(); from += QUESTIONS_IN_A_TABLE) {
            List<Question> questions = answered.subList(from, Math.min(answered.size(), from + QUESTIONS_IN_A_TABLE));
            String heads = questions.stream().map(NumbersSection::words).collect(Collectors.joining(", "));
            String caption = "Single " + channel.toLowerCase(Locale.ROOT) + "s: " + heads;
            channels(Table.begin(page, caption, heads(channel, questions)), questions, measurements);
        }
    }

    private static String[] heads(String channel, List<Question> questions) {
        List<String> heads = new ArrayList<>(List.of(channel));
        questions.forEach(question -> heads.add(head(question)));
        return heads.toArray(String[]::new);
    }

    private static void channels(Table table, List<Question> questions, List<Measurement> measurements) {
        Map<String, List<Measurement>> byChannel = new LinkedHashMap<>();
        measurements.stream()
                .filter(measurement -> questions.contains(measurement.question()))
                .forEach(measurement -> byChannel
                        .computeIfAbsent(measurement.about(), about -> new ArrayList<>())
                        .add(measurement));
        byChannel.forEach((channel, answers) -> {
            List<String> cells = new ArrayList<>(List.of(channel));
            questions.forEach(question -> cells.add(answers.stream()
                    .filter(answer -> answer.question() == question)
                    .map(NumbersSection::cell)
                    .findFirst()
                    .orElse("–")));
            table.row(cells.toArray(String[]::new));
        });
        table.end();
    }

    private static String words(Question question) {
        return question.code().replace('_', ' ').replace("foot to foot", "(foot to foot)");
    }

    private static String head(Question question) {
        String words = words(question);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String cell(Measurement answer) {
        return switch (answer) {
            case Measurement.Number number ->
                Wording.value(number) + " (" + Wording.interval(number) + "), n " + number.n()
                        + quality(JsonText.word(number.quality()));
            case Measurement.Category category ->
                category.value() + ", n " + category.n() + quality(JsonText.word(category.quality()));
            case Measurement.NotMeasurable none -> NOT_MEASURABLE;
        };
    }

    private static String quality(String word) {
        return word.equals("good") ? "" : ", " + word;
    }

    /** Each reason once, with the questions and the muscles it holds for. */
    private static void missing(Markup page, List<Measurement> measurements) {
        Map<String, Set<String>> questions = new LinkedHashMap<>();
        Map<String, Set<String>> abouts = new LinkedHashMap<>();
        for (Measurement measurement : measurements) {
            if (measurement instanceof Measurement.NotMeasurable none) {
                questions
                        .computeIfAbsent(none.reason(), reason -> new LinkedHashSet<>())
                        .add(words(none.question()));
                abouts.computeIfAbsent(none.reason(), reason -> new LinkedHashSet<>())
                        .add(none.about());
            }
        }
        if (questions.isEmpty()) {
            return;
        }
        page.element("h3", "Not measurable, and why").open("ul");
        questions.forEach((reason, asked) -> page.element(
                "li",
                String.join(", ", asked) + ": " + reason + " ("
                        + String.join(", ", abouts.getOrDefault(reason, Set.of())) + ")"));
        page.close();
    }
}
