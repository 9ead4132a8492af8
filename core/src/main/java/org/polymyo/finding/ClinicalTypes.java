package org.polymyo.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.polymyo.finding.ClinicalType.Feature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The named clinical types of the field, which a data file lists.
 *
 * @param all in the order of the file
 */
record ClinicalTypes(List<ClinicalType> all) {
    /** Copies the list. */
    ClinicalTypes {
        all = List.copyOf(all);
    }

    /**
     * The types that come with this version.
     *
     * @return the types
     */
    static ClinicalTypes builtIn() {
        try (InputStream in = ClinicalTypes.class.getResourceAsStream("clinical-types.json")) {
            JsonNode root = new ObjectMapper().readTree(Objects.requireNonNull(in, "clinical-types.json"));
            List<ClinicalType> all = new ArrayList<>();
            root.get("types").forEach(t -> all.add(type(t)));
            return new ClinicalTypes(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClinicalType type(JsonNode node) {
        List<Feature> features = new ArrayList<>();
        node.get("features").forEach(f -> features.add(feature(f)));
        return new ClinicalType(
                node.get("name").asString(), features, node.get("source").asString());
    }

    private static Feature feature(JsonNode node) {
        return new Feature(
                node.get("name").asString(),
                Optional.ofNullable(node.get("question")).map(q -> OriginTable.question(q.asString())),
                texts(node, "about"),
                node.has("said") ? texts(node, "said") : texts(node, "words"),
                node.has("from") ? node.get("from").asDouble() : Double.NEGATIVE_INFINITY,
                node.has("to") ? node.get("to").asDouble() : Double.POSITIVE_INFINITY,
                node.has("key") && node.get("key").asBoolean());
    }

    private static List<String> texts(JsonNode node, String name) {
        List<String> texts = new ArrayList<>();
        if (node.has(name)) {
            node.get(name).forEach(t -> texts.add(t.asString()));
        }
        return texts;
    }

    /**
     * Describes those whose key features fit.
     *
     * @param seen what was measured and said
     * @return descriptions in the order of the file
     */
    List<Origin.Description> describe(Seen seen) {
        return all.stream().flatMap(t -> t.describe(seen).stream()).toList();
    }
}
