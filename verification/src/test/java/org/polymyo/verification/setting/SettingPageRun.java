package org.polymyo.verification.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.polymyo.measure.Question;
import org.polymyo.verification.Checkout;

/** Prints the page of conditions and spread. Takes minutes, so only {@code ./verify --setting} runs it. */
class SettingPageRun {
    private static final Path PAGE = Checkout.ROOT.resolve("docs/reference/conditions-and-spread.md");
    private static final long FIRST_SEED = 810_000;

    @Test
    void thePageIsPrintedFromWhatIsMeasured() throws IOException {
        int people = Integer.getInteger("polymyo.setting.people", 5);
        List<People.Answer> answers = People.of(FIRST_SEED, people);
        var page = new StringBuilder(head(people));
        for (Question question : List.of(
                Question.POSTURE_RATIO,
                Question.ACTION_RATIO,
                Question.DISTRACTION_RATIO,
                Question.CONDUCTION_VELOCITY)) {
            page.append(row(
                    question,
                    answers.stream().filter(a -> a.question() == question).toList()));
        }
        Files.writeString(PAGE, page.append(tail()).toString());

        assertThat(answers).isNotEmpty();
    }

    private static String row(Question question, List<People.Answer> asked) {
        List<People.Answer> given = asked.stream().filter(People.Answer::given).toList();
        long held = given.stream().filter(People.Answer::holds).count();
        return String.format(
                Locale.ROOT,
                "| `%s` | %d | %d | %d | %s |%n",
                question.code(),
                asked.size(),
                given.size(),
                held,
                given.isEmpty() ? "–" : String.format(Locale.ROOT, "%.0f %%", 100.0 * held / given.size()));
    }

    private static String head(int people) {
        return String.format(Locale.ROOT, """
                # Conditions and spread, in simulation

                Printed by `./verify --setting`; not typed. **Every figure is from generated people whose truth is known**
                ([how they are made](../concepts/synthetic-recordings.md)). It says how the program does its work, not how well it
                does in patients.

                ## Whole recordings

                %d people of each of four kinds (cortical, myoclonus-dystonia, spinal segmental, propriospinal), eleven minutes of
                EMG each, seeds from %d; default settings, height not told. The truth is the expected rate of jerks, and the mean of
                the velocities up and down.

                | what | people | answered | 95 %% interval holds the truth | share |
                |---|---|---|---|---|
                """, people, FIRST_SEED);
    }

    private static String tail() {
        return """

                Ninety-two to 98 % are asked for. Where a share is below, the intervals are too narrow for whole recordings: bursts riding
                on a held contraction are invented or missed by the detector although [the comparison](../decisions/conditions-and-stimuli.md)
                leaves out what cannot be seen alike in both, and few clusters of jerks show less of their clustering than there is.

                ## Drawn event times

                The intervals by themselves, on onsets drawn from known laws, are tested in every build: `RatioCoverageTest` (independent
                jerks, trains, drifting rates; answers to stimuli), `TravelTest` (5, 10 and 50 m/s over four and six levels, bodies
                that differ from the table) and `RegularityTest`. They ask for 92 to 98 % (90 to 98.5 % where few people are drawn),
                and that 5 and 50 m/s are told apart in 95 % or more.
                """;
    }
}
