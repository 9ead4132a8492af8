package org.polymyo.video.series;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.series.PointSeries.Lengths;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder that OpenPose wrote with {@code --write_json}: one file a picture, {@code NAME_000000000000_keypoints.json}.
 * A picture without its file counts as one in which nothing was found.
 */
final class OpenPoseFolder {
    private static final Pattern NAME = Pattern.compile(".*?(\\d{1,12})_keypoints\\.json");
    private static final int LARGEST_BYTES = 16 << 20;
    private static final int MOST_GAP = 100_000;

    /** Point of BlazePose for each point of BODY_25; -1 where there is none. */
    private static final int[] BODY_25 = {
        0, -1, 12, 14, 16, 11, 13, 15, -1, 24, 26, 28, 23, 25, 27, 5, 2, 8, 7, 31, -1, 29, 32, -1, 30
    };

    /** The same for COCO. */
    private static final int[] COCO = {0, -1, 12, 14, 16, 11, 13, 15, 24, 26, 28, 23, 25, 27, 5, 2, 8, 7};

    private static final int INDEX_BASE = 5;
    private static final int LITTLE_BASE = 17;

    private final PointRows rows = new PointRows();
    private int people;
    private double lastX = Double.NaN;
    private double lastY = Double.NaN;

    private OpenPoseFolder() {}

    static boolean recognises(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.anyMatch(f -> NAME.matcher(f.getFileName().toString()).matches());
        }
    }

    /** The files of a folder in the order of the pictures. */
    static List<Path> files(Path folder) throws IOException {
        return List.copyOf(numbered(folder).values());
    }

    private static Map<Long, Path> numbered(Path folder) throws IOException {
        Map<Long, Path> numbered = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    numbered.putIfAbsent(Long.parseLong(name.group(1)), file);
                }
            }
        }
        return numbered;
    }

    static PointSeries read(Path folder, SeriesOptions options) throws UnusableRecordingException, IOException {
        if (options.rateHz().isEmpty()) {
            throw SeriesProblem.SERIES_NO_RATE.at("folder", "pictures a second", "nothing; OpenPose does not write it");
        }
        OpenPoseFolder reader = new OpenPoseFolder();
        long before = -1;
        for (Map.Entry<Long, Path> file : numbered(folder).entrySet()) {
            if (before >= 0 && file.getKey() - before > MOST_GAP) {
                throw SeriesProblem.SERIES_JSON.at(
                        "picture " + file.getKey(), "pictures in a row", "a gap of " + (file.getKey() - before));
            }
            for (long lost = before + 1; before >= 0 && lost < file.getKey(); lost++) {
                reader.rows.begin(0);
            }
            before = file.getKey();
            reader.rows.begin(0);
            reader.picture(parsed(file.getValue(), before), before);
        }
        reader.rows.evenly(options.rateHz().getAsDouble());
        PointFiles.size(reader.rows, options);
        return reader.rows.done("OpenPose points", Lengths.PIXELS, reader.people, List.of());
    }

    private static JsonNode parsed(Path file, long picture) throws UnusableRecordingException, IOException {
        if (Files.size(file) > LARGEST_BYTES) {
            throw SeriesProblem.SERIES_JSON.at("picture " + picture, "at most " + LARGEST_BYTES + " bytes", "more");
        }
        return parsed(Files.readAllBytes(file), picture);
    }

    private static JsonNode parsed(byte[] bytes, long picture) throws UnusableRecordingException {
        try {
            JsonNode people = JsonMapper.shared().readTree(bytes).path("people");
            if (people.isArray()) {
                return people;
            }
            throw SeriesProblem.SERIES_JSON.at("picture " + picture, "a list of people", "none");
        } catch (JacksonException e) {
            throw SeriesProblem.SERIES_JSON.at("picture " + picture, "JSON", "something else");
        }
    }

    /** The person nearest to where the patient was; at first the one seen best. */
    private void picture(JsonNode persons, long picture) throws UnusableRecordingException {
        people = Math.max(people, persons.size());
        List<double[]> best = List.of();
        double least = Double.POSITIVE_INFINITY;
        for (JsonNode person : persons) {
            List<double[]> points = points(person, picture);
            double[] middle = middle(points);
            double far = Double.isNaN(lastX) ? -middle[2] : Math.abs(middle[0] - lastX) + Math.abs(middle[1] - lastY);
            if (middle[2] > 0 && far < least) {
                least = far;
                best = points;
            }
        }
        if (!best.isEmpty()) {
            double[] middle = middle(best);
            lastX = middle[0];
            lastY = middle[1];
            best.forEach(p -> rows.set((int) p[3], p[0], p[1], p[2]));
        }
    }

    private static double[] middle(List<double[]> points) {
        double x = 0;
        double y = 0;
        double weight = 0;
        for (double[] p : points) {
            x += p[0] * p[2];
            y += p[1] * p[2];
            weight += p[2];
        }
        return new double[] {x / Math.max(weight, 1e-9), y / Math.max(weight, 1e-9), weight};
    }

    /** Across, down, confidence and which point; points with confidence 0 were not found. */
    private static List<double[]> points(JsonNode person, long picture) throws UnusableRecordingException {
        JsonNode body = person.path("pose_keypoints_2d");
        int[] order = body.size() == 3 * BODY_25.length ? BODY_25 : COCO;
        if (body.size() != 3 * order.length) {
            throw SeriesProblem.SERIES_JSON.at(
                    "picture " + picture, "pose_keypoints_2d with 75 or 54 numbers", body.size() + " numbers");
        }
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            add(body, i, order[i], points);
        }
        for (int side = 0; side < 2; side++) {
            JsonNode hand = person.path(side == 0 ? "hand_left_keypoints_2d" : "hand_right_keypoints_2d");
            add(hand, INDEX_BASE, 19 + side, points);
            add(hand, LITTLE_BASE, 17 + side, points);
        }
        return points;
    }

    private static void add(JsonNode numbers, int point, int spot, List<double[]> points) {
        double x = numbers.path(3 * point).asDouble(Double.NaN);
        double y = numbers.path(3 * point + 1).asDouble(Double.NaN);
        double confidence = numbers.path(3 * point + 2).asDouble(0);
        if (spot >= 0 && Math.abs(x) <= 1e9 && Math.abs(y) <= 1e9 && confidence > 0 && confidence <= 1e3) {
            points.add(new double[] {x, y, Math.min(1, confidence), spot});
        }
    }
}
