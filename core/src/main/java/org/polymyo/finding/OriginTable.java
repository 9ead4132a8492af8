package org.polymyo.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.polymyo.finding.Origin.Type;
import org.polymyo.measure.Question;
import tools.jackson.databind.JsonNode;

/**
 * The part of {@code criteria.json} that ranks origins.
 *
 * @param examinations what tells the types apart
 * @param priors chances before any examination, by where the person is seen
 */
record OriginTable(List<Examination> examinations, Map<Clinic, Priors> priors) {
    /** Copies the lists. */
    OriginTable {
        examinations = List.copyOf(examinations);
        priors = Map.copyOf(priors);
        if (priors.size() != Clinic.values().length) {
            throw new IllegalArgumentException("expected chances for every clinic, found " + priors.keySet());
        }
    }

    /**
     * Reads the part.
     *
     * @param root the whole file
     * @return the table
     */
    static OriginTable read(JsonNode root) {
        List<Examination> examinations = new ArrayList<>();
        root.get("tests").forEach(t -> examinations.add(examination(t)));
        Map<Clinic, Priors> priors = new EnumMap<>(Clinic.class);
        root.get("priors").get("settings").forEach(p -> priors.put(clinic(p), prior(p)));
        return new OriginTable(examinations, priors);
    }

    private static Clinic clinic(JsonNode node) {
        String word = node.get("clinic").asString();
        return Arrays.stream(Clinic.values())
                .filter(c -> c.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected the word of a clinic, found " + word));
    }

    /**
     * Chances before any examination.
     *
     * @param clinic where the person is seen
     * @return the chances
     */
    Priors of(Clinic clinic) {
        return Objects.requireNonNull(priors.get(clinic), clinic::word);
    }

    private static Priors prior(JsonNode node) {
        List<Double> shares = new ArrayList<>();
        for (Type type : Type.values()) {
            shares.add(node.get("shares").get(type.word()).asDouble());
        }
        return new Priors(
                node.get("name").asString(), shares, node.get("source").asString());
    }

    private static Examination examination(JsonNode node) {
        List<Examination.Answer> answers = new ArrayList<>();
        node.get("answers").forEach(a -> answers.add(answer(a)));
        List<Likelihoods> rows = new ArrayList<>();
        node.get("rows").forEach(r -> rows.add(row(r)));
        return new Examination(
                node.get("code").asString(),
                question(node.get("question").asString()),
                texts(node.get("about")),
                node.get("name").asString(),
                node.get("needs").asString(),
                texts(node.get("pathways")),
                node.get("physiological").asBoolean(),
                node.has("positive_sign") && node.get("positive_sign").asBoolean(),
                node.get("fewest").asInt(),
                Optional.ofNullable(node.get("power")).map(OriginTable::power),
                answers,
                rows);
    }

    private static Examination.Power power(JsonNode node) {
        return new Examination.Power(
                question(node.get("question").asString()),
                node.get("to").asDouble(),
                node.get("unit").asString());
    }

    private static Examination.Answer answer(JsonNode node) {
        return new Examination.Answer(
                node.get("name").asString(),
                node.has("words") ? texts(node.get("words")) : List.of(),
                node.has("from") ? node.get("from").asDouble() : Double.NEGATIVE_INFINITY,
                node.has("to") ? node.get("to").asDouble() : Double.POSITIVE_INFINITY,
                !node.has("informative") || node.get("informative").asBoolean());
    }

    private static Likelihoods row(JsonNode node) {
        boolean counted = node.has("counts");
        List<Double> values = new ArrayList<>();
        node.get(counted ? "counts" : "likelihoods").forEach(v -> values.add(v.asDouble()));
        Set<Type> types = EnumSet.noneOf(Type.class);
        node.get("types").forEach(t -> types.add(type(t.asString())));
        return new Likelihoods(
                types,
                values,
                counted,
                counted ? 1 : node.get("factor").asDouble(),
                node.get("source").asString(),
                node.get("verified_by").asString(),
                node.get("verified_on").asString());
    }

    private static Type type(String word) {
        for (Type type : Type.values()) {
            if (type.word().equals(word)) {
                return type;
            }
        }
        throw new IllegalArgumentException("expected a type of origin in criteria.json, found " + word);
    }

    /**
     * The question of a code.
     *
     * @param code its code
     * @return the question
     * @throws IllegalArgumentException if there is none
     */
    static Question question(String code) {
        for (Question question : Question.values()) {
            if (question.code().equals(code)) {
                return question;
            }
        }
        throw new IllegalArgumentException("expected the code of a question, found " + code);
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(t -> texts.add(t.asString()));
        return texts;
    }
}
