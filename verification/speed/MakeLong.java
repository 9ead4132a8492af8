import java.io.IOException;
import java.nio.file.Path;
import org.polymyo.format.edf.EdfWriter;
import org.polymyo.synthetic.LongRecording;

/**
 * Writes a long synthetic recording as EDF+: {@code java -cp cli/target/polymyo.jar verification/speed/MakeLong.java
 * HOURS CHANNELS RATE FILE}. The first eight channels are EMG with six jerks a minute, the others EEG.
 */
final class MakeLong {
    private static final double JERKS_PER_MINUTE = 6;
    private static final double LARGEST_MICROVOLTS = 3000;

    private MakeLong() {}

    /**
     * Writes one file.
     *
     * @param words hours, channels, samples per second, file
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] words) throws IOException {
        double seconds = Double.parseDouble(words[0]) * 3600;
        var length = new LongRecording.Length(
                seconds, Integer.parseInt(words[1]), Double.parseDouble(words[2]), JERKS_PER_MINUTE);
        var made = LongRecording.of(length, 1);
        EdfWriter writer = EdfWriter.edf().saysSynthetic();
        for (var channel : made.recording().channels()) {
            writer = writer.range(channel.label(), -LARGEST_MICROVOLTS, LARGEST_MICROVOLTS);
        }
        writer.write(made.recording(), Path.of(words[3]));
        System.out.println(words[3] + ": " + made.truth().jerks().size() + " jerks");
    }
}
