package org.polymyo.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Study;
import org.polymyo.recording.Told;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a person says about a recording: height, what triggers mean, conditions and stimuli with their times.
 * Described in {@code docs/reference/protocol.md}.
 */
public final class ProtocolFile {
    private static final int LARGEST = 4 << 20;
    private static final int QUOTED = 60;
    private static final Set<String> FIELDS = Set.of("height_cm", "triggers", "conditions", "stimuli");

    private final JsonNode root;
    private final List<Annotation> said = new ArrayList<>();

    private ProtocolFile(JsonNode root) {
        this.root = root;
    }

    /**
     * Reads a protocol file.
     *
     * @param path a JSON object, UTF-8
     * @return what it says
     * @throws UnusableRecordingException naming the field that is wrong
     * @throws IOException if the file cannot be read
     */
    public static Study read(Path path) throws UnusableRecordingException, IOException {
        if (Files.size(path) > LARGEST) {
            throw ProtocolProblem.PROTOCOL_NO_JSON.at("file", "at most " + LARGEST + " bytes", "more");
        }
        return new ProtocolFile(parsed(Files.readAllBytes(path))).study();
    }

    private static JsonNode parsed(byte[] bytes) throws UnusableRecordingException {
        try {
            JsonNode root = JsonMapper.builder().build().readTree(bytes);
            if (root.isObject()) {
                return root;
            }
            throw ProtocolProblem.PROTOCOL_NO_JSON.at(
                    "file", "an object in braces", root.getNodeType().toString().toLowerCase(Locale.ROOT));
        } catch (JacksonException e) {
            String place =
                    e.getLocation() == null ? "file" : "line " + e.getLocation().getLineNr();
            throw ProtocolProblem.PROTOCOL_NO_JSON.at(place, "JSON", "something else");
        }
    }

    private Study study() throws UnusableRecordingException {
        for (String field : root.propertyNames()) {
            if (!FIELDS.contains(field)) {
                throw ProtocolProblem.PROTOCOL_VALUE.at(
                        "file",
                        "the fields "
                                + String.join(", ", FIELDS.stream().sorted().toList()),
                        field);
            }
        }
        height();
        for (JsonNode entry : list("conditions")) {
            double from = number(entry, "from", "conditions");
            double to = number(entry, "to", "conditions");
            if (!(from >= 0 && to > from)) {
                throw wrong("conditions", "from 0 or later, and to after it", entry);
            }
            say(from, to, word(entry.path("is"), "conditions", true, false));
        }
        for (JsonNode entry : list("stimuli")) {
            double at = number(entry, "at", "stimuli");
            if (!(at >= 0)) {
                throw wrong("stimuli", "a time of 0 s or later", entry);
            }
            say(at, at, word(entry.path("is"), "stimuli", false, true));
        }
        return new Study(meanings(), said);
    }

    private void height() throws UnusableRecordingException {
        JsonNode height = root.path("height_cm");
        if (height.isMissingNode()) {
            return;
        }
        double cm = height.isNumber() ? height.doubleValue() : Double.NaN;
        if (!(cm >= Told.SHORTEST_CENTIMETRES && cm <= Told.TALLEST_CENTIMETRES)) {
            throw wrong("height_cm", "a number from 50 to 250", height);
        }
        say(0, 0, String.format(Locale.ROOT, "height %.1f cm", cm));
    }

    private Map<String, String> meanings() throws UnusableRecordingException {
        JsonNode triggers = root.path("triggers");
        if (!triggers.isMissingNode() && !triggers.isObject()) {
            throw wrong("triggers", "an object of trigger texts and their meanings", triggers);
        }
        Map<String, String> meanings = new HashMap<>();
        for (Map.Entry<String, JsonNode> trigger : triggers.properties()) {
            String where = "triggers, '" + trigger.getKey() + "'";
            String meaning = trigger.getValue().isString()
                    ? trigger.getValue().stringValue().strip()
                    : "";
            meanings.put(
                    trigger.getKey().strip(),
                    meaning.equals(Study.END) ? meaning : word(trigger.getValue(), where, true, true));
        }
        return meanings;
    }

    private JsonNode list(String field) throws UnusableRecordingException {
        JsonNode list = root.path(field);
        if (!list.isMissingNode() && !list.isArray()) {
            throw wrong(field, "a list in square brackets", list);
        }
        return list;
    }

    private void say(double from, double to, String text) {
        said.add(new Annotation(new TimeSpan(from, to), text, Annotation.Author.PERSON));
    }

    private static double number(JsonNode entry, String field, String where) throws UnusableRecordingException {
        JsonNode value = entry.path(field);
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw wrong(where, "a number of seconds as '" + field + "'", value);
        }
        return value.doubleValue();
    }

    private static String word(JsonNode value, String where, boolean condition, boolean stimulus)
            throws UnusableRecordingException {
        String text = value.isString() ? value.stringValue().strip() : "";
        if (condition && Told.namesCondition(text) || stimulus && Told.namesStimulus(text)) {
            return text;
        }
        String conditions = "rest, posture, action, sleep, distraction, tapping 2 Hz, voluntary, photic, eyes closed";
        String stimuli = "'stimulus: electric right median' (electric, sound, touch, stretch, tap, light), sham";
        throw wrong(
                where, condition && stimulus ? conditions + ", " + stimuli : condition ? conditions : stimuli, value);
    }

    private static UnusableRecordingException wrong(String where, String expected, JsonNode found) {
        String text = found.isMissingNode() ? "nothing" : found.toString();
        String shown = text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
        return ProtocolProblem.PROTOCOL_VALUE.at(where, expected, shown);
    }
}
