package org.polymyo.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.polymyo.evaluation.Suitability;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Defect;
import org.polymyo.recording.Recording;

/** An inspection as text. */
final class InspectionText {
    private static final int SHOWN_TEXTS = 8;

    private InspectionText() {}

    /**
     * Describes a recording.
     *
     * @param recording with recognised channels
     * @return lines for a terminal
     */
    static String of(Recording recording) {
        String text = head(recording)
                + channels(recording)
                + annotations(recording.annotations())
                + defects(recording.defects())
                + uses(recording);
        return Words.harmless(text);
    }

    private static String head(Recording recording) {
        String started = recording
                .startedAt()
                .map(at -> ", started " + at + " by the recorder's clock")
                .orElse("");
        return recording.source().format() + ", "
                + Words.size(recording.source().sizeBytes()) + ", " + Words.clock(recording.durationSeconds()) + started
                + gaps(recording) + "\n\n";
    }

    private static String gaps(Recording recording) {
        double longest = recording.channels().stream()
                .mapToDouble(Channel::coveredSeconds)
                .max()
                .orElse(0);
        int pieces = recording.channels().stream()
                .mapToInt(c -> c.pieces().size())
                .max()
                .orElse(0);
        if (pieces == 0) {
            return ", without any sample";
        }
        return pieces == 1 ? ", without gaps" : ", in " + pieces + " pieces with samples for " + Words.clock(longest);
    }

    private static String channels(Recording recording) {
        var columns = new Columns().row("label", "type", "placement", "rate", "unit", "why");
        for (Channel c : recording.channels()) {
            columns.row(
                    c.label(),
                    c.placement().type(),
                    Words.place(c.placement()),
                    Words.exact(c.rateHz()) + " Hz",
                    c.unit().symbol(),
                    c.reason());
        }
        return "Channels (" + recording.channels().size() + ")\n" + columns.text();
    }

    private static String annotations(List<Annotation> annotations) {
        if (annotations.isEmpty()) {
            return "\nAnnotations: none\n";
        }
        Map<String, Long> counts = annotations.stream()
                .collect(Collectors.groupingBy(Annotation::text, LinkedHashMap::new, Collectors.counting()));
        String shown = counts.entrySet().stream()
                .limit(SHOWN_TEXTS)
                .map(e -> "\"" + e.getKey() + "\" " + e.getValue() + " times")
                .collect(Collectors.joining(", "));
        String more = counts.size() > SHOWN_TEXTS ? ", and " + (counts.size() - SHOWN_TEXTS) + " other texts" : "";
        return "\nAnnotations (" + annotations.size() + "): " + shown + more + "\n";
    }

    private static String defects(List<Defect> defects) {
        if (defects.isEmpty()) {
            return "\nDefects: none\n";
        }
        var text = new StringBuilder("\nDefects (" + defects.size() + ")\n");
        for (Defect d : defects) {
            text.append("  [")
                    .append(d.code())
                    .append("] ")
                    .append(d.where())
                    .append(": expected ")
                    .append(d.expected())
                    .append(", found ")
                    .append(d.found())
                    .append(". ")
                    .append(d.consequence())
                    .append('\n');
        }
        return text.toString();
    }

    private static String uses(Recording recording) {
        var columns = new Columns();
        for (Suitability use : Suitability.of(recording)) {
            String answer = switch (use.answer()) {
                case YES -> "yes";
                case PARTLY -> "partly";
                case NO -> "no";
            };
            columns.row(answer, use.purpose(), use.reason());
        }
        return "\nUsable for\n" + columns.text();
    }
}
