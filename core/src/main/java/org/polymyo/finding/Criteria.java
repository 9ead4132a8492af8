package org.polymyo.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.polymyo.event.Events;
import org.polymyo.measure.Measurement;
import org.polymyo.recording.Annotation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Draws conclusions from measurements by criteria that a data file lists, each with its source. */
public final class Criteria {
    private final String version;
    private final Map<String, Criterion> byCode;
    private final OriginTable table;

    private Criteria(String version, List<Criterion> all, OriginTable table) {
        this.version = version;
        this.table = table;
        this.byCode = new LinkedHashMap<>();
        all.forEach(c -> byCode.put(c.code(), c));
    }

    /**
     * The criteria that come with this version.
     *
     * @return the criteria
     */
    public static Criteria builtIn() {
        try (InputStream in = Criteria.class.getResourceAsStream("criteria.json")) {
            JsonNode root = new ObjectMapper().readTree(Objects.requireNonNull(in, "criteria.json"));
            List<Criterion> all = new ArrayList<>();
            root.get("criteria").forEach(c -> all.add(criterion(c)));
            return new Criteria(root.get("version").asString(), all, OriginTable.read(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Criterion criterion(JsonNode node) {
        return new Criterion(
                node.get("code").asString(),
                node.get("text").asString(),
                node.get("value").asDouble(),
                node.get("low").asDouble(),
                node.get("high").asDouble(),
                node.get("unit").asString(),
                node.get("source").asString(),
                node.get("verified_by").asString(),
                node.get("verified_on").asString());
    }

    /**
     * Version of the list.
     *
     * @return for example {@code 1}
     */
    public String version() {
        return version;
    }

    /**
     * Every criterion.
     *
     * @return in the order of the file
     */
    public List<Criterion> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * One criterion.
     *
     * @param code its code
     * @return the criterion
     * @throws IllegalArgumentException if there is none of that code
     */
    Criterion get(String code) {
        Criterion found = byCode.get(code);
        if (found == null) {
            throw new IllegalArgumentException(
                    "expected a criterion " + code + " in criteria.json, found " + byCode.keySet());
        }
        return found;
    }

    /**
     * What ranks origins.
     *
     * @return examinations with their likelihoods, and prior chances
     */
    OriginTable table() {
        return table;
    }

    /**
     * Where the jerks may come from, in a person of whom nobody said where they are seen.
     *
     * @param annotations what people and devices said
     * @param events what was found
     * @param measurements what was measured, in all chapters
     * @return the ranking with its evidence
     */
    public Origin origin(List<Annotation> annotations, Events events, List<Measurement> measurements) {
        return origin(FindingSettings.defaults(), annotations, events, measurements);
    }

    /**
     * Where the jerks may come from.
     *
     * @param settings where the person is seen
     * @param annotations what people and devices said
     * @param events what was found
     * @param measurements what was measured, in all chapters
     * @return the ranking with its evidence
     */
    public Origin origin(
            FindingSettings settings, List<Annotation> annotations, Events events, List<Measurement> measurements) {
        return new OriginRule(this, new Seen(annotations, events, measurements), settings.seenIn()).judge();
    }

    /**
     * Whether the recording shows myoclonus.
     *
     * @param annotations what people and devices said
     * @param events what was found
     * @param measurements what was measured
     * @return the verdict with its reasons
     */
    public Presence presence(List<Annotation> annotations, Events events, List<Measurement> measurements) {
        return new PresenceRule(this, new Seen(annotations, events, measurements)).judge();
    }
}
