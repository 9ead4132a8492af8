package org.polymyo.clinic.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.polymyo.clinic.review.ReadJerk.Verdict;
import org.polymyo.clinic.store.Keys;
import org.polymyo.event.Activity;
import org.polymyo.event.Polarity;
import org.polymyo.quantity.TimeSpan;

class AdjudicationTest {
    private static Adjudication after(MarkAction... actions) {
        return Adjudication.of(Acts.JERKS, List.of(actions));
    }

    @Test
    void withoutAnyActionAllCountsAsTheSoftwareFoundIt() {
        Adjudication none = after();

        assertThat(none.count(Verdict.UNREAD)).isEqualTo(3);
        assertThat(none.counted().jerks())
                .extracting(jerk -> jerk.found())
                .containsExactly(
                        Acts.JERKS.get(0).parts(),
                        Acts.JERKS.get(1).parts(),
                        Acts.JERKS.get(2).parts());
    }

    @Test
    void rejectedJerksAndMarksLeftOutDoNotCount() {
        Adjudication read = after(Acts.on(ActionType.REJECT, "j2"), Acts.on(ActionType.REJECT_PART, "m0"));

        assertThat(read.counted().jerks()).hasSize(2);
        assertThat(read.counted().jerks().getFirst().found())
                .extracting(Activity::channel)
                .containsExactly("R FDI");
        assertThat(read.count(Verdict.REJECTED)).isEqualTo(1);
    }

    @Test
    void aMovedMarkTakesItsDoubtAlong() {
        var burst = (Activity.Burst) after(Acts.move("m2", 1.99, 2.05))
                .counted()
                .jerks()
                .get(1)
                .found()
                .getFirst();

        assertThat(burst.span()).isEqualTo(new TimeSpan(1.99, 2.05));
        assertThat(burst.extent().onset().low()).isCloseTo(1.987, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(burst.halfAmplitude().startSeconds()).isCloseTo(2.0, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(burst.amplitudeMicrovolts()).isEqualTo(200);
    }

    @Test
    void whatWasAddedCountsAtOnceAndCanBeMovedAndRejected() {
        MarkAction add = Acts.add("new", "R APB", 2.5);
        String key = "a" + add.id();
        Adjudication read =
                after(add, Acts.add(key, "R FDI", 2.51), Acts.move(key, 2.49, 2.55), Acts.add("j3", "R APB", 3.0));

        assertThat(read.jerks()).hasSize(4);
        assertThat(read.jerks().getLast().onset()).isEqualTo(2.49);
        assertThat(read.counted().jerks().getLast().added()).hasSize(2);
        assertThat(read.counted().jerks().get(2).added())
                .extracting(mark -> mark.channel())
                .containsExactly("R APB");
        assertThat(after(add, Acts.on(ActionType.REJECT, key)).counted().jerks())
                .hasSize(3);
    }

    @Test
    void undoingGoesBackAndDoingAgainForward() {
        MarkAction accept = Acts.on(ActionType.ACCEPT, "j1");
        MarkAction reject = Acts.on(ActionType.REJECT, "j1");
        List<MarkAction> actions = new ArrayList<>(List.of(accept, reject));
        actions.add(Acts.on(ActionType.UNDO, reject.id()));
        assertThat(Adjudication.of(Acts.JERKS, actions).jerks().getFirst().verdict())
                .isEqualTo(Verdict.ACCEPTED);
        actions.add(Acts.on(ActionType.UNDO, accept.id()));
        assertThat(Adjudication.of(Acts.JERKS, actions).jerks().getFirst().verdict())
                .isEqualTo(Verdict.UNREAD);
        actions.add(Acts.on(ActionType.REDO, accept.id()));
        actions.add(Acts.comment("j2", "unsure"));
        actions.add(Acts.on(ActionType.REDO, reject.id()));
        assertThat(Adjudication.of(Acts.JERKS, actions).jerks().getFirst().verdict())
                .as("something new was done in between")
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void theReadersPolarityAndWordsStandOnTheJerk() {
        var negative = new MarkAction(
                Keys.fresh(), ActionType.POLARITY, "j2", "", Optional.empty(), Optional.of(Polarity.NEGATIVE), "");
        ReadJerk jerk = after(negative, Acts.comment("j2", "asterixis")).jerks().get(1);

        assertThat(jerk.polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(jerk.comment()).isEqualTo("asterixis");
    }

    @Test
    void whatNoPageSendsIsRefused() {
        assertThatThrownBy(() -> Acts.on(ActionType.ACCEPT, "j1; drop table reading"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Acts.on(ActionType.MOVE, "m1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Acts.on(ActionType.POLARITY, "j1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Acts.move("m1", 2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Acts.comment("j1", "x".repeat(1001))).isInstanceOf(IllegalArgumentException.class);
    }
}
