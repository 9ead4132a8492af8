package org.polymyo.video.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.event.Activity;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.preparation.Execution;
import org.polymyo.video.SeriesEvaluation;
import org.polymyo.video.VideoSettings;
import org.polymyo.video.synthetic.Deed;

/** The same jerks of one drawn person from the files of four programs. */
class PointFilesTest {
    private static final WrittenPoints POINTS = new WrittenPoints();
    private static final SeriesOptions RATED =
            new SeriesOptions(OptionalDouble.of(WrittenPoints.RATE_HZ), Optional.empty(), false);

    @TempDir
    Path folder;

    private static Report report(Path path, SeriesOptions options) throws UnusableRecordingException, IOException {
        assertThat(PointFiles.recognises(path)).isTrue();
        return SeriesEvaluation.with(Protocol.defaults(), VideoSettings.defaults(), Execution.ordinary())
                .of(path, options)
                .report();
    }

    private static List<Activity.Sighting> leftArm(Report report) {
        return report.events().jerks().stream()
                .flatMap(j -> j.parts().stream())
                .filter(p -> p.channel().equals("left arm"))
                .map(Activity.Sighting.class::cast)
                .toList();
    }

    /** All are found at their times, and the median of their sizes is that of the truth. */
    private static void assertJerks(Report report, double unitsPerPixel, String unit, int mayMiss) {
        List<Activity.Sighting> found = leftArm(report);
        int hits = 0;
        for (Deed.Jerk jerk : WrittenPoints.JERKS) {
            hits += found.stream().anyMatch(f -> Math.abs(f.span().startSeconds() - jerk.onset()) < 0.04) ? 1 : 0;
        }
        assertThat(hits).isGreaterThanOrEqualTo(WrittenPoints.JERKS.size() - mayMiss);
        assertThat(found).hasSizeLessThanOrEqualTo(WrittenPoints.JERKS.size());
        assertThat(found.getFirst().unit().symbol()).isEqualTo(unit);
        double middle = found.stream()
                .mapToDouble(Activity.Sighting::displacement)
                .sorted()
                .skip(found.size() / 2)
                .findFirst()
                .orElseThrow();
        assertThat(middle / unitsPerPixel).isCloseTo(8, within(2.5));
    }

    @Test
    void openPose() throws IOException, UnusableRecordingException {
        assertJerks(report(POINTS.openPose(folder.resolve("openpose")), RATED), 1, "px", 0);
    }

    @Test
    void deepLabCutWithUnlikelyPointsLost() throws IOException, UnusableRecordingException {
        Report report = report(POINTS.deepLabCut(folder.resolve("clipDLC.csv")), RATED);

        assertJerks(report, 1, "px", 3);
        assertThat(report.channels())
                .filteredOn(c -> c.label().equals("left arm"))
                .allMatch(c -> c.coveredSeconds() < 19.8);
    }

    @Test
    void mediaPipeInSharesOfThePictureWithItsOwnTimes() throws IOException, UnusableRecordingException {
        var sized = new SeriesOptions(OptionalDouble.empty(), Optional.of(new SeriesOptions.Size(640, 480)), false);
        assertJerks(report(POINTS.mediaPipe(folder.resolve("pose.csv")), sized), 1, "px", 0);
    }

    @Test
    void mediaPipeWithOnePointARow() throws IOException, UnusableRecordingException {
        assertJerks(report(POINTS.mediaPipeRows(folder.resolve("rows.csv")), RATED), 1, "px", 0);
    }

    @Test
    void bidsMotionInMillimetres() throws IOException, UnusableRecordingException {
        assertJerks(report(POINTS.bids(folder), SeriesOptions.NONE), 2, "mm", 0);
    }

    private static String code(Path path, SeriesOptions options) {
        return catchThrowableOfType(UnusableRecordingException.class, () -> PointFiles.read(path, options))
                .problem()
                .code();
    }

    @Test
    void whatIsMissingIsAskedForInAClearSentence() throws IOException {
        assertThat(code(POINTS.openPose(folder.resolve("op")), SeriesOptions.NONE))
                .isEqualTo("series-no-rate");
        assertThat(code(POINTS.deepLabCut(folder.resolve("dlc.csv")), SeriesOptions.NONE))
                .isEqualTo("series-no-rate");
        assertThat(code(POINTS.mediaPipe(folder.resolve("mp.csv")), SeriesOptions.NONE))
                .isEqualTo("series-no-size");
        Path motion = POINTS.bids(folder);
        Files.delete(folder.resolve("sub-01_task-rest_tracksys-omc_channels.tsv"));
        assertThat(code(motion, SeriesOptions.NONE)).isEqualTo("series-no-sidecar");
    }

    @Test
    void hdf5IsRefusedWithTheRemedy() throws IOException {
        Path file = Files.write(folder.resolve("clipDLC.h5"), new byte[] {(byte) 0x89, 'H', 'D', 'F', 13, 10, 26, 10});

        assertThat(PointFiles.recognises(file)).isTrue();
        assertThat(code(file, RATED)).isEqualTo("series-hdf5");
    }

    @Test
    void anOrdinaryTableIsNotTakenForPoints() throws IOException {
        Path table = Files.writeString(folder.resolve("emg.csv"), "time,left_arm,right_arm,x,y\n0,1,2,3,4\n");

        assertThat(PointFiles.recognises(table)).isFalse();
    }

    @Test
    void namesOfManyProgramsMeanTheSamePoint() {
        for (String name : List.of("LEFT_WRIST", "LWrist", "wrist_l", "left wrist", "wrist2", "LeftWrist", "l_wrist")) {
            assertThat(SpotNames.index(name)).as(name).hasValue(15);
        }
        assertThat(SpotNames.index("RIGHT_EYE")).hasValue(5);
        assertThat(SpotNames.index("RBigToe")).hasValue(32);
        assertThat(SpotNames.index("wrist")).isEmpty();
        assertThat(SpotNames.index("tail_base")).isEmpty();
    }
}
