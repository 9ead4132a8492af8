import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.polymyo.cortex.CoherenceSettings;
import org.polymyo.cortex.Cortex;
import org.polymyo.cortex.CortexSettings;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Watch;
import org.polymyo.format.RecordingFiles;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.measure.Measurement;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Preparation;
import org.polymyo.preparation.PreparationSettings;
import org.polymyo.recording.Montage;
import org.polymyo.recording.Recognition;

/**
 * Times the cortical chapter with every muscle said to be contracted throughout, so that coherence looks at all of the
 * recording: {@code java -cp cli/target/polymyo.jar verification/speed/CoherenceHour.java FILE.edf}.
 */
final class CoherenceHour {
    private static final double LOUD_MICROVOLTS = 50;

    private CoherenceHour() {}

    /**
     * Runs it.
     *
     * @param words the file, made by {@code MakeLong}
     * @throws UnusableRecordingException if it cannot be read
     */
    public static void main(String[] words) throws UnusableRecordingException {
        try (var recording = RecordingFiles.open(Path.of(words[0]))) {
            var prepared = Preparation.with(PreparationSettings.defaults(), Execution.ordinary())
                    .apply(Recognition.with(Montage.empty()).apply(recording));
            List<Watch> watches = new ArrayList<>();
            prepared.muscles().forEach(m -> watches.add(
                    new Watch(m.label(), recording.durationSeconds(), 0, LOUD_MICROVOLTS, LOUD_MICROVOLTS)));
            var events = new Events(List.of(), List.<Activity.Other>of(), watches);
            long start = System.nanoTime();
            var chapter = Cortex.with(CortexSettings.defaults(), CoherenceSettings.defaults(), Execution.ordinary()).of(prepared, events);
            System.out.printf("%d EEG, %d EMG: %.2f s%n", prepared.signals().size(), prepared.muscles().size(),
                    (System.nanoTime() - start) / 1e9);
            chapter.measurements().stream()
                    .filter(m -> m.about().equals(Measurement.WHOLE_RECORDING))
                    .forEach(System.out::println);
        }
    }
}
