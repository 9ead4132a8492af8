package org.polymyo.cortex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Side;

class NearMusclesTest {
    private static Placement.Muscle muscle(String name, String side) {
        return new Placement.Muscle(name, Side.valueOf(side), BodyPart.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "abductor pollicis brevis, RIGHT, first dorsal interosseous, RIGHT, true",
        "abductor pollicis brevis, RIGHT, first dorsal interosseous, LEFT, false",
        "deltoid, LEFT, deltoid, LEFT, true",
        "biceps brachii, LEFT, abductor pollicis brevis, LEFT, false",
        "extensor carpi radialis, LEFT, flexor carpi radialis, LEFT, false",
        "unnamed, UNSTATED, unnamed, UNSTATED, true",
    })
    void neighboursOfOneSideAreNear(String one, String side, String other, String otherSide, boolean near) {
        assertThat(NearMuscles.near(muscle(one, side), muscle(other, otherSide)))
                .isEqualTo(near);
        assertThat(NearMuscles.near(muscle(other, otherSide), muscle(one, side)))
                .isEqualTo(near);
    }
}
