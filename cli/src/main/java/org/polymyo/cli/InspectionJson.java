package org.polymyo.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.polymyo.evaluation.Suitability;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Defect;
import org.polymyo.recording.Recording;
import tools.jackson.databind.json.JsonMapper;

/** An inspection as JSON, for scripts. */
final class InspectionJson {
    private InspectionJson() {}

    /**
     * Describes a recording.
     *
     * @param recording with recognised channels
     * @return an indented JSON object, ended by a line feed
     */
    static String of(Recording recording) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("format", recording.source().format());
        object.put("size_bytes", recording.source().sizeBytes());
        recording.startedAt().ifPresent(at -> object.put("started_at", at.toString()));
        object.put("duration_seconds", recording.durationSeconds());
        object.put(
                "channels",
                recording.channels().stream().map(InspectionJson::channel).toList());
        object.put(
                "annotations",
                recording.annotations().stream().map(InspectionJson::annotation).toList());
        object.put(
                "defects",
                recording.defects().stream().map(InspectionJson::defect).toList());
        object.put(
                "usable_for",
                Suitability.of(recording).stream().map(InspectionJson::use).toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
    }

    private static Map<String, Object> channel(Channel channel) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("label", channel.label());
        object.put("type", channel.placement().type());
        object.put("placement", Words.place(channel.placement()));
        object.put("reason", channel.reason());
        object.put("rate_hz", channel.rateHz());
        object.put("unit", channel.unit().symbol());
        object.put("pieces", pieces(channel));
        return object;
    }

    private static List<List<Double>> pieces(Channel channel) {
        return channel.pieces().stream()
                .map(piece -> List.of(piece.span().startSeconds(), piece.span().endSeconds()))
                .toList();
    }

    private static Map<String, Object> annotation(Annotation annotation) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("onset", annotation.span().startSeconds());
        object.put("duration", annotation.span().seconds());
        object.put("text", annotation.text());
        object.put("author", annotation.author().name().toLowerCase(Locale.ROOT));
        return object;
    }

    private static Map<String, Object> defect(Defect defect) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", defect.code());
        object.put("where", defect.where());
        object.put("expected", defect.expected());
        object.put("found", defect.found());
        object.put("consequence", defect.consequence());
        return object;
    }

    private static Map<String, Object> use(Suitability use) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("purpose", use.purpose());
        object.put("answer", use.answer().name().toLowerCase(Locale.ROOT));
        object.put("reason", use.reason());
        return object;
    }
}
