package org.polymyo.clinic.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.clinic.form.Answer.Pick;

class WalkTest {
    private static final Form FORM = FormFile.visitPreparation();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate BORN = LocalDate.of(1980, 6, 15);

    private static Answer chosen(String... options) {
        return new Answer.Chosen(List.of(options).stream().map(Pick::of).toList());
    }

    private static boolean asks(String question, Map<String, Answer> answers) {
        return new Walk(FORM, answers).asked().stream().anyMatch(q -> q.id().equals(question));
    }

    @Test
    void whoDidNotFallIsNotAskedAboutInjuries() {
        assertThat(asks("D2", Map.of("D1", chosen("no")))).isFalse();
        assertThat(asks("D2", Map.of("D1", chosen("once")))).isTrue();
    }

    @Test
    void anAnswerNobodyGaveHidesNothing() {
        assertThat(asks("D2", Map.of("D1", new Answer.Absent(Answer.Why.NOT_SURE))))
                .isTrue();
        assertThat(asks("I3", Map.of("C3", chosen("rest")))).isTrue();
        assertThat(asks("I3", Map.of("C3", chosen("rest"), "I1", chosen("never"))))
                .isFalse();
        assertThat(asks("I3", Map.of("C3", chosen("rest", "asleep"), "I1", chosen("never"))))
                .isTrue();
    }

    @Test
    void whatIsToBeAskedLaterIsAskedLast() {
        Map<String, Answer> all = new HashMap<>();
        FORM.questions().forEach(q -> all.put(q.id(), new Answer.Absent(Answer.Why.SKIPPED)));
        all.put("B1", new Answer.Absent(Answer.Why.LATER));
        Walk walk = new Walk(FORM, all);
        assertThat(walk.next().map(Question::id)).contains("B1");
        assertThat(walk.done()).isEqualTo(walk.asked().size() - 1);
        all.remove("L1");
        assertThat(new Walk(FORM, all).next().map(Question::id)).contains("L1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void answeringWhatIsAskedNextAlwaysEnds(long seed) {
        Random chance = new Random(seed);
        Map<String, Answer> answers = new HashMap<>();
        Set<String> seen = new HashSet<>();
        Optional<Question> next = new Walk(FORM, answers).next();
        while (next.isPresent()) {
            Question question = next.get();
            assertThat(seen.add(question.id())).as(question.id()).isTrue();
            answers.put(question.id(), AnyAnswer.to(question.ask(), chance));
            next = new Walk(FORM, answers).next();
        }
        Walk whole = new Walk(FORM, answers);
        assertThat(whole.done()).isEqualTo(whole.asked().size());
    }

    @Test
    void backAndForthMeetTheSameQuestions() {
        Walk walk = new Walk(FORM, Map.of());
        for (Question question : walk.asked()) {
            walk.after(question.id())
                    .ifPresent(after -> assertThat(walk.before(after.id())).contains(question));
        }
        assertThat(walk.before("A1")).isEmpty();
        assertThat(walk.after("L1")).isEmpty();
    }

    private static List<Question> questions() {
        return FORM.questions();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyFittingAnswerIsAcceptedAndKeptAsItIs(Question question) {
        Random chance = new Random(question.id().hashCode());
        for (int i = 0; i < 50; i++) {
            Answer answer = AnyAnswer.to(question.ask(), chance);
            assertThat(AnswerCheck.on(TODAY).faultOf(question.ask(), answer))
                    .as("%s", answer)
                    .isEmpty();
            assertThat(AnswerJson.read(AnswerJson.write(answer))).isEqualTo(answer);
        }
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsReason() {
        AnswerCheck check = AnswerCheck.on(TODAY);
        assertThat(check.faultOf(ask("A1"), chosen("self", "staff"))).contains(AnswerCheck.Fault.CHOOSE_ONE);
        assertThat(check.faultOf(ask("A1"), chosen("nobody"))).contains(AnswerCheck.Fault.CHOOSE_ONE);
        assertThat(check.faultOf(ask("B3"), chosen("fever", "nothing")))
                .contains(AnswerCheck.Fault.NONE_EXCLUDES_OTHERS);
        assertThat(check.faultOf(ask("B1"), new Answer.Dated(PartialDate.ofYear(2027))))
                .contains(AnswerCheck.Fault.DAY_OUT_OF_RANGE);
        assertThat(check.faultOf(ask("E12"), new Answer.Rated(11))).contains(AnswerCheck.Fault.CHOOSE_ONE);
        assertThat(check.faultOf(ask("L1"), new Answer.Written("x".repeat(2001))))
                .contains(AnswerCheck.Fault.TOO_LONG);
        assertThat(check.faultOf(ask("F1"), new Answer.Listed(List.of(Map.of("strength", "5 mg")))))
                .contains(AnswerCheck.Fault.WRITE_SOMETHING);
        assertThat(check.faultOf(ask("E12"), chosen("5"))).contains(AnswerCheck.Fault.CHOOSE_ONE);
    }

    @Test
    void aDayKeepsHowMuchOfItIsKnown() {
        assertThat(PartialDate.of(YearMonth.of(2024, 2)).latest()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(PartialDate.ofAge(15, BORN))
                .isEqualTo(new PartialDate(
                        PartialDate.Precision.AGE, LocalDate.of(1995, 6, 15), LocalDate.of(1996, 6, 14)));
    }

    @Test
    void aRuleThatLooksAheadIsRefused() {
        Ask ask = new Ask.Words(10);
        Question early = new Question("A1", ask, new Rule.Some(List.of(new Rule.Chosen("A2", Set.of("yes")))), "note");
        Question late = new Question("A2", ask, new Rule.Always(), "note");
        assertThatThrownBy(() -> new Form("f", 1, List.of(new Form.Section("s", List.of(early, late)))))
                .hasMessageContaining("A1: expected a rule on questions before it, found [A2]");
    }

    private static Ask ask(String question) {
        return FORM.question(question).orElseThrow().ask();
    }
}
