package org.polymyo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Side;

class ManyJerksTest {
    @Test
    void fiftyThousandBurstsOfEightHoursAreMeasuredInSeconds() {
        var made = new InventedEvents(8 * 3600).muscle(BodyPart.ARM, Side.RIGHT).muscle(BodyPart.ARM, Side.LEFT);
        Random chance = new Random(2);
        for (int i = 0; i < 25_000; i++) {
            made.jerk(1 + 1.15 * i + chance.nextDouble(), 0, 5 + chance.nextGaussian());
        }
        var prepared = made.prepared();
        var events = made.events();

        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            assertThat(Measures.with(MeasuringSettings.defaults()).of(prepared, events))
                    .isNotEmpty();
            assertThat(Figures.with(MeasuringSettings.defaults()).of(prepared, events))
                    .hasSizeGreaterThan(6);
        });
    }
}
