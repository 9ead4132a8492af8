package org.polymyo.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Told;

class AskedForTest {
    private final List<Jerk> jerks = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();

    private static Activity.Burst burst(String channel, double at) {
        var span = new TimeSpan(at, at + 0.05);
        var extent = new Extent(span, new Interval(at, at), new Interval(at + 0.05, at + 0.05));
        return new Activity.Burst(channel, extent, span, 100, 20);
    }

    private void jerk(double at, String... channels) {
        List<Activity> parts = new ArrayList<>();
        for (String channel : channels) {
            parts.add(burst(channel, at));
        }
        jerks.add(new Jerk(jerks.size() + 1, Polarity.POSITIVE, parts));
    }

    private void said(double from, double to, String text) {
        annotations.add(new Annotation(new TimeSpan(from, to), text, Annotation.Author.PERSON));
    }

    private Events apart() {
        var watch = new Watch("leg", 600, 0, 2, 8);
        return AskedFor.with(DetectionSettings.defaults())
                .apart(new Events(jerks, List.of(), List.of(watch)), Told.of(annotations));
    }

    @Test
    void theFingerThatTapsIsNoJerkAndTheJerksOfOtherMusclesAre() {
        for (int i = 0; i < 60; i++) {
            jerk(10 * i, "leg");
        }
        for (int i = 0; i < 100; i++) {
            jerk(300 + 0.5 * i + 0.2, "finger");
        }
        said(299, 351, "tapping 2 Hz");

        Events events = apart();

        assertThat(events.jerks())
                .hasSize(60)
                .allMatch(j -> j.parts().getFirst().channel().equals("leg"));
        assertThat(events.jerks().getLast().number()).isEqualTo(60);
        assertThat(events.others())
                .hasSize(100)
                .allMatch(o -> o.kind() == Activity.Kind.VOLUNTARY && o.reason().equals("on purpose: tapping 2 Hz"));
    }

    @Test
    void aJerkThatFallsTogetherWithATapKeepsItsOwnMuscle() {
        for (int i = 0; i < 100; i++) {
            jerk(300 + 0.5 * i, i % 10 == 0 ? new String[] {"finger", "leg"} : new String[] {"finger"});
        }
        said(299, 351, "tapping 2 Hz");

        assertThat(apart().jerks()).hasSize(10);
    }

    @Test
    void ownMovementsAreTakenOutInEveryMuscleThatMakesThem() {
        for (int i = 0; i < 30; i++) {
            jerk(100 + 4 * i, "wrist", "forearm");
        }
        said(99, 230, "voluntary right wrist");

        assertThat(apart().jerks()).isEmpty();
    }

    @Test
    void theAnswerToAnElectricStimulusIsNoJerk() {
        jerk(100.03, "thumb");
        jerk(100.4, "thumb");
        said(100, 100, "stimulus: electric right median");

        Events events = apart();

        assertThat(events.jerks()).hasSize(1);
        assertThat(events.others().getFirst().reason()).isEqualTo("answer to an electric stimulus");
    }

    @Test
    void withoutAnythingSaidNothingChanges() {
        jerk(1, "leg");

        assertThat(apart().jerks()).hasSize(1);
    }
}
