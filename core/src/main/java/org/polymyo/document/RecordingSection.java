package org.polymyo.document;

import java.util.List;
import java.util.stream.Collectors;
import org.polymyo.evaluation.Report;
import org.polymyo.event.Watch;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;

/** What was recorded: channels and why they were recognised, what could be seen in them, and the conditions. */
final class RecordingSection {
    private static final int SHOWN = 40;

    private RecordingSection() {}

    /**
     * Writes the sections.
     *
     * @param page where to write
     * @param report what to write
     */
    static void write(Markup page, Report report) {
        page.open("section").element("h2", "Recording and channels");
        gaps(page, report.provenance().gaps());
        channels(page, report.channels());
        watches(page, report.events().watches());
        page.close();
        page.open("section").element("h2", "Conditions and marks in the file");
        annotations(page, report.annotations());
        page.close();
    }

    private static void gaps(Markup page, List<TimeSpan> gaps) {
        String words = gaps.isEmpty()
                ? "The recording has no gap."
                : "Time without samples: "
                        + gaps.stream()
                                .limit(SHOWN)
                                .map(gap ->
                                        Wording.clock(gap.startSeconds()) + " to " + Wording.clock(gap.endSeconds()))
                                .collect(Collectors.joining("; "))
                        + more(gaps.size(), "report.json");
        page.element("p", words + (words.endsWith(".") ? "" : "."));
    }

    private static void channels(Markup page, List<Report.ChannelLine> channels) {
        Table table = Table.begin(
                page, "Channels", "Label", "Type", "Where", "Recognised because", "Rate", "Unit", "Samples for", "Use");
        for (Report.ChannelLine channel : channels) {
            table.row(
                    channel.label(),
                    channel.type(),
                    channel.placement(),
                    channel.reason(),
                    Wording.rate(channel.rateHz()),
                    channel.unit().isEmpty() ? "not stated" : channel.unit(),
                    Wording.duration(channel.coveredSeconds()),
                    channel.use());
        }
        table.end();
    }

    private static void watches(Markup page, List<Watch> watches) {
        if (watches.isEmpty()) {
            page.element("p", "No muscle could be watched.");
            return;
        }
        Table table = Table.begin(
                page,
                "What could have been seen",
                "Muscle",
                "Valid time for bursts",
                "Held contraction, for silent periods",
                "Noise at rest",
                "Smallest burst accepted");
        for (Watch watch : watches) {
            boolean watched = watch.validSeconds() > 0;
            table.row(
                    watch.channel(),
                    Wording.duration(watch.validSeconds()),
                    Wording.duration(watch.tonicSeconds()),
                    watched ? Wording.number(watch.noiseMicrovolts()) + " µV" : "–",
                    watched ? Wording.number(watch.smallestBurstMicrovolts()) + " µV" : "–");
        }
        table.end();
    }

    private static void annotations(Markup page, List<Annotation> annotations) {
        if (annotations.isEmpty()) {
            page.element(
                    "p",
                    "The file names no condition (rest, posture, action, stimulus). Jerks under different conditions"
                            + " were therefore not told apart.");
            return;
        }
        Table table = Table.begin(page, "Marks of people and devices", "From", "To", "Text", "By");
        annotations.stream()
                .limit(SHOWN)
                .forEach(annotation -> table.row(
                        Wording.clock(annotation.span().startSeconds()),
                        Wording.clock(annotation.span().endSeconds()),
                        annotation.text(),
                        author(annotation.author())));
        table.end();
        if (annotations.size() > SHOWN) {
            page.element("p", "The first " + SHOWN + more(annotations.size(), "report.json") + ".");
        }
    }

    private static String author(Annotation.Author author) {
        return switch (author) {
            case PERSON -> "a person";
            case DEVICE -> "a device";
            case UNSTATED -> "not stated";
        };
    }

    /**
     * Says where the rest of a list is.
     *
     * @param all length of the list
     * @param file the file that holds all
     * @return empty where all are shown
     */
    static String more(int all, String file) {
        return all > SHOWN ? "; all " + all + " are in " + file : "";
    }
}
