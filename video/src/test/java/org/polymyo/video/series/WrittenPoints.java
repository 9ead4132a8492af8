package org.polymyo.video.series;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Picture;
import org.polymyo.video.landmark.Landmark;
import org.polymyo.video.synthetic.Deed;
import org.polymyo.video.synthetic.Deeds;
import org.polymyo.video.synthetic.Filming;
import org.polymyo.video.synthetic.Joint;
import org.polymyo.video.synthetic.KnownPerson;
import org.polymyo.video.synthetic.Scene;

/**
 * A drawn person's points in the files of other programs, as their documents describe them: OpenPose's
 * doc/02_output.md (BODY_25), pandas' CSV of a table with columns scorer, bodyparts and coords as DeepLabCut writes it,
 * MediaPipe's names of the 33 points, and the motion chapter of BIDS 1.10.
 */
final class WrittenPoints {
    static final double RATE_HZ = 60;
    static final Filming FILMING = Filming.tripod(RATE_HZ, 20);
    static final List<Deed.Jerk> JERKS = Deeds.jerks(FILMING, Joint.LEFT_ELBOW, 8, 0.05, 4);

    /** Point of BlazePose for each of BODY_25; of the neck and the middle of the hips the nose stands there. */
    private static final int[] BODY_25 = {
        0, 0, 12, 14, 16, 11, 13, 15, 0, 24, 26, 28, 23, 25, 27, 5, 2, 8, 7, 31, 31, 29, 32, 32, 30
    };

    private static final String[] HUMAN = {"shoulder", "elbow", "wrist", "hip", "knee", "ankle"};
    private static final int[] HUMAN_LEFT = {11, 13, 15, 23, 25, 27};

    private final List<List<Landmark>> pictures = new ArrayList<>();

    WrittenPoints() {
        List<Deed> deeds = new ArrayList<>(Deeds.stillness(FILMING, 4));
        deeds.addAll(JERKS);
        KnownPerson person = new KnownPerson(new Scene(FILMING, deeds, false, 4), 0.3);
        byte[] one = {0};
        for (int i = 0; i < 20 * RATE_HZ; i++) {
            pictures.add(person.in(new Frame(i, i / RATE_HZ, false, new Picture(1, 1, one, one, one)))
                    .body());
        }
    }

    Path openPose(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < pictures.size(); i++) {
            var numbers = new StringBuilder();
            for (int point : BODY_25) {
                Landmark at = pictures.get(i).get(point);
                numbers.append(numbers.isEmpty() ? "" : ",").append(words("%.3f,%.3f,%.4f", at.x(), at.y(), 0.8));
            }
            Files.writeString(
                    folder.resolve(words("clip_%012d_keypoints.json", i)),
                    "{\"version\":1.3,\"people\":[{\"person_id\":[-1],\"pose_keypoints_2d\":[" + numbers
                            + "],\"face_keypoints_2d\":[],\"hand_left_keypoints_2d\":[],\"hand_right_keypoints_2d\":[]}]}");
        }
        return folder;
    }

    Path deepLabCut(Path file) throws IOException {
        var scorer = new StringBuilder("scorer");
        var parts = new StringBuilder("bodyparts");
        var fields = new StringBuilder("coords");
        for (int side = 1; side <= 2; side++) {
            for (String part : HUMAN) {
                scorer.append(",DLC_resnet50".repeat(3));
                parts.append(("," + part + side).repeat(3));
                fields.append(",x,y,likelihood");
            }
        }
        List<String> lines = new ArrayList<>(List.of(scorer.toString(), parts.toString(), fields.toString()));
        for (int i = 0; i < pictures.size(); i++) {
            var line = new StringBuilder("" + i);
            for (int side = 1; side <= 2; side++) {
                for (int point : HUMAN_LEFT) {
                    Landmark at = pictures.get(i).get(side == 2 ? point : point + 1);
                    line.append(words(",%.6f,%.6f,%.6f", at.x(), at.y(), i % 97 == 3 ? 0.01 : 0.98));
                }
            }
            lines.add(line.toString());
        }
        return Files.write(file, lines);
    }

    /** Shares of the picture, in columns x0, y0, z0, v0 and so on, with a column of milliseconds. */
    Path mediaPipe(Path file) throws IOException {
        var heading = new StringBuilder("timestamp_ms");
        for (int point = 0; point < 33; point++) {
            heading.append(words(",x%d,y%d,z%d,v%d", point, point, point, point));
        }
        List<String> lines = new ArrayList<>(List.of(heading.toString()));
        for (int i = 0; i < pictures.size(); i++) {
            var line = new StringBuilder(words("%.3f", 1000 * i / RATE_HZ));
            for (Landmark at : pictures.get(i)) {
                line.append(words(
                        ",%.8f,%.8f,0.1,%.4f", at.x() / FILMING.width(), at.y() / FILMING.height(), at.confidence()));
            }
            lines.add(line.toString());
        }
        return Files.write(file, lines);
    }

    /** One point a row, by its name. */
    Path mediaPipeRows(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("frame,landmark,x,y,z,visibility"));
        for (int i = 0; i < pictures.size(); i++) {
            for (int point = 0; point < 33; point++) {
                Landmark at = pictures.get(i).get(point);
                lines.add(words("%d,%d,%.4f,%.4f,0,%.3f", i, point, at.x(), at.y(), at.confidence()));
            }
        }
        return Files.write(file, lines);
    }

    /** Metres in the room: x towards the camera does not move, y across, z up; 2 mm a pixel. */
    Path bids(Path folder) throws IOException {
        String stem = "sub-01_task-rest_tracksys-omc";
        List<String> channels = new ArrayList<>(List.of("name\tcomponent\ttype\ttracked_point\tunits"));
        for (int i = 0; i < HUMAN.length; i++) {
            for (String side : List.of("left", "right")) {
                for (String axis : List.of("x", "y", "z")) {
                    String point = side + "_" + HUMAN[i];
                    channels.add(point + "_" + axis + "\t" + axis + "\tPOS\t" + point + "\tm");
                }
            }
        }
        Files.write(folder.resolve(stem + "_channels.tsv"), channels);
        Files.writeString(folder.resolve(stem + "_motion.json"), "{\"TaskName\": \"rest\", \"SamplingFrequency\": 60}");
        List<String> lines = new ArrayList<>();
        for (List<Landmark> picture : pictures) {
            var line = new StringBuilder();
            for (int point : HUMAN_LEFT) {
                for (int side = 0; side < 2; side++) {
                    Landmark at = picture.get(point + side);
                    line.append(line.isEmpty() ? "" : "\t")
                            .append(words("1.5\t%.7f\t%.7f", 0.002 * at.x(), 2 - 0.002 * at.y()));
                }
            }
            lines.add(line.toString());
        }
        return Files.write(folder.resolve(stem + "_motion.tsv"), lines);
    }

    static String words(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
