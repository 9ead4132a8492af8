package org.polymyo.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Side;

class DisturbancesTest {
    private static final MuscleSite DEL = StandardMuscle.DEL.on(Side.RIGHT);
    private static final MuscleSite BB = StandardMuscle.BB.on(Side.RIGHT);
    private static final Scene REST = Scene.of(60, 5).with(DEL).with(BB);

    private static double[] first(SyntheticRecording made) {
        return made.recording().channels().getFirst().pieces().getFirst().toArray();
    }

    private static long count(SyntheticRecording made, Truth.Kind kind) {
        return made.truth().others().stream().filter(o -> o.kind() == kind).count();
    }

    @Test
    void restIsTheNoiseThatWasAskedFor() {
        assertThat(SceneTest.rms(first(REST.generate()), 0, 60)).isCloseTo(3, within(0.05));
    }

    @Test
    void theHeartIsSeenInShoulderMusclesOnlyAndListed() {
        SyntheticRecording made = REST.with(Disturbances.NONE.withHeart(60)).generate();
        assertThat(count(made, Truth.Kind.ECG)).isBetween(50L, 95L);
        assertThat(made.truth().others()).extracting(Truth.Other::channel).containsOnly(DEL.label());
        assertThat(SceneTest.rms(first(made), 0, 60)).isGreaterThan(3.5);
    }

    @Test
    void mainsHasTheAmplitudeAskedFor() {
        double[] x = first(REST.with(Disturbances.NONE.withMains(60, 40)).generate());
        assertThat(SceneTest.rms(x, 0, 60)).isCloseTo(40 / Math.sqrt(2), within(7.0));
    }

    @Test
    void accidentsHappenAsOftenAsAskedFor() {
        SyntheticRecording made = REST.with(Disturbances.NONE.with(new Disturbances.Accidents(5, 10, 6)))
                .generate();
        assertThat(count(made, Truth.Kind.ELECTRODE_POP)).isBetween(8L, 36L);
        assertThat(count(made, Truth.Kind.MOVEMENT_ARTEFACT)).isBetween(3L, 26L);
    }

    @Test
    void nothingIsClippedUnlessAsked() {
        Scene hold = REST.with(new Deed.Hold(new TimeSpan(5, 55), List.of(DEL.label()), 0.3, 1));
        assertThat(count(hold.generate(), Truth.Kind.CLIPPING)).isZero();
        Disturbances.Limits narrow = new Disturbances.Limits(100, List.of(), List.of());
        SyntheticRecording clipped = hold.with(Disturbances.NONE.with(narrow)).generate();
        assertThat(count(clipped, Truth.Kind.CLIPPING)).isPositive();
        assertThat(Arrays.stream(first(clipped)).map(Math::abs).max().orElseThrow())
                .isEqualTo(100);
    }

    @Test
    void whatWasNotRecordedIsNotInTheTruth() {
        TimeSpan gap = new TimeSpan(20, 35);
        Scene jerks = REST.with(Deed.Jerks.of(
                        REST.span(),
                        new IntervalLaw.Rhythmic(1, 0.1),
                        new Deed.Burst(BurstShape.milliseconds(40, 5), Strength.decibels(20, 0)),
                        Deed.Recruit.of(DEL.label(), 0)))
                .with(Disturbances.NONE.with(
                        new Disturbances.Limits(1e6, List.of(new TimeSpan(40, 45)), List.of(gap))));
        SyntheticRecording made = jerks.generate();
        Channel channel = made.recording().channels().getFirst();
        assertThat(channel.pieces()).hasSize(2);
        assertThat(channel.pieces().get(1).startSeconds()).isEqualTo(35);
        assertThat(channel.coveredSeconds()).isCloseTo(45, within(0.01));
        assertThat(made.truth().bursts()).noneMatch(b -> gap.overlaps(b.times().span()));
        assertThat(made.truth().bursts()).hasSizeBetween(30, 45);
    }

    @Test
    void crosstalkReachesTheNeighbourAndIsListedThere() {
        Scene jerks = REST.with(Deed.Jerks.of(
                        REST.span(),
                        new IntervalLaw.Rhythmic(1, 0.1),
                        new Deed.Burst(BurstShape.milliseconds(40, 5), Strength.microvolts(300, 0)),
                        Deed.Recruit.of(BB.label(), 0)))
                .with(Disturbances.NONE.withCrosstalk(0.2));
        SyntheticRecording made = jerks.generate();
        Truth.Other leak = made.truth().others().stream()
                .filter(o -> o.kind() == Truth.Kind.CROSSTALK)
                .findFirst()
                .orElseThrow();
        assertThat(leak.channel()).isEqualTo(DEL.label());
        assertThat(SceneTest.rms(
                        first(made), leak.span().startSeconds(), leak.span().endSeconds()))
                .isBetween(30.0, 90.0);
        assertThatThrownBy(() -> Disturbances.NONE.withCrosstalk(0.5)).isInstanceOf(IllegalArgumentException.class);
    }
}
