package org.polymyo.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.synthetic.Truth;

/** What is really in a synthetic recording, as a BIDS events table. */
final class TruthTable {
    private static final String NONE = "n/a";

    private final List<Row> rows = new ArrayList<>();

    private TruthTable() {}

    /**
     * Writes the truth.
     *
     * @param truth what is in the recording
     * @return a table with tabs and line feeds, in order of onset
     */
    static String of(Truth truth) {
        var table = new TruthTable();
        for (Truth.Burst b : truth.bursts()) {
            table.add(
                    b.times().span(),
                    "burst",
                    b.channel(),
                    "" + b.jerk(),
                    "positive",
                    decimal(b.level().amplitudeMicrovolts()));
        }
        for (Truth.SilentPeriod s : truth.silentPeriods()) {
            table.add(s.span(), "silent_period", s.channel(), "" + s.jerk(), "negative", decimal(s.tonicMicrovolts()));
        }
        for (Truth.Other o : truth.others()) {
            String channel = o.channel().isEmpty() ? NONE : o.channel();
            table.add(o.span(), o.kind().name().toLowerCase(Locale.ROOT), channel, NONE, NONE, NONE);
        }
        return table.text();
    }

    private void add(TimeSpan span, String type, String channel, String jerk, String polarity, String amplitude) {
        String unit = amplitude.equals(NONE) ? NONE : "µV";
        rows.add(new Row(
                span.startSeconds(),
                String.join(
                        "\t",
                        decimal(span.startSeconds()),
                        decimal(span.seconds()),
                        type,
                        channel,
                        jerk,
                        polarity,
                        amplitude,
                        unit)));
    }

    private String text() {
        rows.sort(Comparator.comparingDouble(Row::onset));
        var text =
                new StringBuilder("onset\tduration\ttrial_type\tchannel\tjerk\tpolarity\tamplitude\tamplitude_unit\n");
        rows.forEach(row -> text.append(row.line()).append('\n'));
        return text.toString();
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    /**
     * One line.
     *
     * @param onset seconds
     * @param line the cells
     */
    private record Row(double onset, String line) {}
}
