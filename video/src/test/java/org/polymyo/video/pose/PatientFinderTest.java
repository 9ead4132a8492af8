package org.polymyo.video.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Picture;
import org.polymyo.video.landmark.Person;

class PatientFinderTest {
    @Test
    void aPictureWithoutAPersonHasNobody() throws UnusableRecordingException {
        try (PatientFinder finder = PatientFinder.of(LandmarkSettings.defaults())) {
            byte[] bright = new byte[320 * 240];
            byte[] colour = new byte[160 * 120];
            Arrays.fill(bright, (byte) 90);
            Arrays.fill(colour, (byte) 128);
            Frame frame = new Frame(0, 0, true, new Picture(320, 240, bright, colour, colour));
            assertThat(finder.in(frame)).isEqualTo(Person.NOBODY);
            assertThat(finder.mostPeople()).isZero();
        }
    }
}
