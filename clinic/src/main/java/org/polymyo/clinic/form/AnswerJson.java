package org.polymyo.clinic.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers as they are kept: one JSON object each, readable without this program. */
public final class AnswerJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AnswerJson() {}

    /**
     * Writes an answer.
     *
     * @param answer the answer
     * @return one line of JSON; the same answer gives the same bytes
     */
    public static String write(Answer answer) {
        ObjectNode json = MAPPER.createObjectNode();
        switch (answer) {
            case Answer.Absent absent -> json.put("absent", absent.why().name());
            case Answer.Chosen chosen ->
                chosen.picks()
                        .forEach(p -> json.withArray("chosen")
                                .add(fields(new TreeMap<>(p.written())).put("option", p.option())));
            case Answer.Dated dated ->
                json.put("precision", dated.date().precision().name())
                        .put("earliest", dated.date().earliest().toString())
                        .put("latest", dated.date().latest().toString());
            case Answer.Rated rated -> json.put("rated", rated.value());
            case Answer.Written written -> json.put("written", written.text());
            case Answer.Listed listed -> {
                ArrayNode entries = json.putArray("entries");
                listed.entries().forEach(e -> entries.add(fields(new TreeMap<>(e))));
            }
        }
        return MAPPER.writeValueAsString(json);
    }

    private static ObjectNode fields(Map<String, String> fields) {
        ObjectNode json = MAPPER.createObjectNode();
        fields.forEach(json::put);
        return json;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param line one JSON object
     * @return the answer
     * @throws IllegalArgumentException if it is none
     */
    public static Answer read(String line) {
        JsonNode json = MAPPER.readTree(line);
        if (json.has("absent")) {
            return new Answer.Absent(Answer.Why.valueOf(json.get("absent").stringValue()));
        }
        if (json.has("chosen")) {
            return new Answer.Chosen(
                    maps(json.get("chosen")).stream().map(AnswerJson::pick).toList());
        }
        if (json.has("precision")) {
            return new Answer.Dated(new PartialDate(
                    PartialDate.Precision.valueOf(json.get("precision").stringValue()),
                    LocalDate.parse(json.get("earliest").stringValue()),
                    LocalDate.parse(json.get("latest").stringValue())));
        }
        if (json.has("rated")) {
            return new Answer.Rated(json.get("rated").intValue());
        }
        if (json.has("written")) {
            return new Answer.Written(json.get("written").stringValue());
        }
        if (json.has("entries")) {
            return new Answer.Listed(List.copyOf(maps(json.get("entries"))));
        }
        throw new IllegalArgumentException("expected an answer, found " + line.length() + " characters that are none");
    }

    private static Answer.Pick pick(Map<String, String> fields) {
        Map<String, String> written = new LinkedHashMap<>(fields);
        String option = written.remove("option");
        if (option == null) {
            throw new IllegalArgumentException("expected the chosen answer as 'option', found none");
        }
        return new Answer.Pick(option, written);
    }

    private static List<Map<String, String>> maps(JsonNode array) {
        List<Map<String, String>> all = new ArrayList<>();
        for (JsonNode element : array) {
            Map<String, String> fields = new LinkedHashMap<>();
            element.properties()
                    .forEach(f -> fields.put(f.getKey(), f.getValue().stringValue()));
            all.add(fields);
        }
        return all;
    }
}
