package org.polymyo.video.series;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.motion.Trace;

/**
 * Any bytes are read as points or refused with a problem. Run with the environment variable {@code JAZZER_FUZZ=1} to look
 * for inputs for which that is not so.
 */
class PointFuzzTest {
    @TempDir
    static Path folder;

    @DictionaryEntries({
        "scorer,a,a,a\\x0Abodyparts,left_ear,left_ear,left_ear\\x0Acoords,x,y,likelihood\\x0A",
        "individuals,",
        "timestamp_ms,left_ear_x,left_ear_y,right_ear_x,right_ear_y\\x0A",
        "frame,landmark,x,y,visibility\\x0A",
        ",1e9,-1e9,nan,"
    })
    @FuzzTest(maxDuration = "10m")
    void anyTableIsReadOrRefused(FuzzedDataProvider chance) throws IOException {
        SeriesOptions options = options(chance);
        read(Files.write(folder.resolve("f.csv"), chance.consumeRemainingAsBytes()), options);
    }

    @DictionaryEntries({"{\"people\":[{\"pose_keypoints_2d\":[", "]}]}", "0,0,0,", "1e400,"})
    @FuzzTest(maxDuration = "10m")
    void anyOpenPoseFilesAreReadOrRefused(FuzzedDataProvider chance) throws IOException {
        SeriesOptions options = options(chance);
        Path pictures = Files.createDirectories(folder.resolve("openpose"));
        for (int picture = 0; picture < 2; picture++) {
            Files.writeString(pictures.resolve("a_00000000000" + picture + "_keypoints.json"), people(chance));
        }
        Files.write(pictures.resolve("a_000000000002_keypoints.json"), chance.consumeRemainingAsBytes());
        read(pictures, options);
    }

    /** Mostly as OpenPose writes it, with any number in any place. */
    private static String people(FuzzedDataProvider chance) {
        var json = new StringBuilder("{\"people\":[");
        int persons = chance.consumeInt(0, 3);
        for (int person = 0; person < persons; person++) {
            json.append(person == 0 ? "" : ",").append("{\"pose_keypoints_2d\":[");
            int numbers = chance.consumeBoolean() ? 75 : chance.consumeBoolean() ? 54 : chance.consumeInt(0, 80);
            for (int i = 0; i < numbers; i++) {
                json.append(i == 0 ? "" : ",");
                json.append(chance.consumeBoolean() ? chance.consumeInt(-9, 999) : chance.consumeRegularDouble());
            }
            json.append("]}");
        }
        return json.append("]}").toString();
    }

    @DictionaryEntries({
        "name\\x09component\\x09type\\x09tracked_point\\x09units\\x0A",
        "a\\x09x\\x09POS\\x09left_ear\\x09m\\x0Aa\\x09y\\x09POS\\x09left_ear\\x09m\\x0Aa\\x09x\\x09POS\\x09right_ear\\x09m\\x0Aa\\x09y\\x09POS\\x09right_ear\\x09m\\x0A",
        "{\"SamplingFrequency\": 60}",
        "1\\x092\\x093\\x094\\x0A2\\x093\\x094\\x095\\x0A"
    })
    @FuzzTest(maxDuration = "10m")
    void anyBidsMotionIsReadOrRefused(FuzzedDataProvider chance) throws IOException {
        SeriesOptions options = options(chance);
        Files.writeString(folder.resolve("s_channels.tsv"), chance.consumeString(2000));
        Files.writeString(folder.resolve("s_motion.json"), chance.consumeString(500));
        read(Files.write(folder.resolve("s_motion.tsv"), chance.consumeRemainingAsBytes()), options);
    }

    private static SeriesOptions options(FuzzedDataProvider chance) {
        return new SeriesOptions(
                chance.consumeBoolean() ? OptionalDouble.of(30) : OptionalDouble.empty(),
                chance.consumeBoolean() ? Optional.of(new SeriesOptions.Size(640, 480)) : Optional.empty(),
                chance.consumeBoolean());
    }

    private static void read(Path path, SeriesOptions options) throws IOException {
        PointFiles.recognises(path);
        try {
            PointSeries series = PointFiles.read(path, options);
            for (Trace trace :
                    SeriesMotion.of(series, SeriesSettings.defaults()).traces()) {
                for (int i = 0; i < trace.steps(); i++) {
                    if (!Double.isFinite(trace.dx()[i] + trace.dy()[i] + trace.error()[i])) {
                        throw new AssertionError(trace.part() + " moves by no number");
                    }
                }
            }
        } catch (UnusableRecordingException refused) {
            if (refused.problem().remedy().isEmpty()) {
                throw new AssertionError("refused without a remedy", refused);
            }
        }
    }
}
