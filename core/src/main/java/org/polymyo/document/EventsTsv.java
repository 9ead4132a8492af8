package org.polymyo.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.polymyo.evaluation.Report;
import org.polymyo.event.Activity;
import org.polymyo.event.Extent;

/** The events as BIDS {@code events.tsv}; columns are described in {@code docs/reference/events.md}. */
public final class EventsTsv {
    /** What stands where there is no value. */
    static final String NONE = "n/a";

    private static final String HEADER = "onset\tduration\ttrial_type\tchannel\tjerk\tpolarity\tonset_low\tonset_high"
            + "\toffset_low\toffset_high\tamplitude\tamplitude_unit\tHED\thalf_amplitude_onset"
            + "\thalf_amplitude_duration\tdetail\n";
    private static final String NO_INTERVALS = "\t" + NONE + "\t" + NONE + "\t" + NONE + "\t" + NONE;
    private static final int DECIMALS = 6;

    private final StringBuilder out = new StringBuilder(HEADER);
    private final String label;

    private EventsTsv(Report report) {
        label = report.provenance().synthetic() ? "synthetic data" : "";
    }

    /**
     * Writes the events of a report.
     *
     * @param report the report
     * @return UTF-8 with tabs and line feeds, one row an activity in order of onset; a header only where nothing was
     *     found
     */
    public static byte[] write(Report report) {
        var table = new EventsTsv(report);
        for (Row row : Row.of(report.events())) {
            table.row(row);
        }
        return table.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void row(Row row) {
        Activity activity = row.activity();
        out.append(number(activity.span().startSeconds()));
        cell(number(activity.span().seconds()));
        cell(row.trialType());
        cell(clean(activity.channel()));
        cell(row.jerk() > 0 ? Integer.toString(row.jerk()) : NONE);
        switch (activity) {
            case Activity.Burst burst -> burst(burst);
            case Activity.SilentPeriod silence -> silentPeriod(silence);
            case Activity.Movement movement -> movement(movement);
            case Activity.Sighting sighting -> sighting(sighting);
            case Activity.Other other -> other(other);
        }
        out.append('\n');
    }

    private void burst(Activity.Burst burst) {
        cell("positive");
        extent(burst.extent());
        amplitude(burst.amplitudeMicrovolts());
        cell("sc:Myoclonus");
        cell(number(burst.halfAmplitude().startSeconds()));
        cell(number(burst.halfAmplitude().seconds()));
        detail("");
    }

    private void silentPeriod(Activity.SilentPeriod silence) {
        cell("negative");
        extent(silence.extent());
        amplitude(silence.tonicMicrovolts());
        cell("sc:Negative-myoclonus");
        cell(NONE);
        cell(NONE);
        detail(JsonText.word(silence.form()).replace('_', ' ') + "; " + number(silence.depth())
                + " of the contraction left");
    }

    private void movement(Activity.Movement movement) {
        cell(NONE);
        extent(movement.extent());
        cell(number(movement.peak()));
        cell("m/s²");
        cell("sc:Myoclonus");
        cell(NONE);
        cell(NONE);
        detail("");
    }

    private void sighting(Activity.Sighting sighting) {
        cell(NONE);
        extent(sighting.extent());
        cell(number(sighting.displacement()));
        cell(sighting.unit().symbol());
        cell("sc:Myoclonus");
        cell(NONE);
        cell(NONE);
        detail(String.format(
                Locale.ROOT,
                "peak speed %.4g %s/s, direction %.0f degrees%s",
                sighting.peakSpeed(),
                sighting.unit().symbol(),
                sighting.degrees(),
                sighting.lapse() ? ", may be a lapse of a held posture" : ""));
    }

    private void other(Activity.Other other) {
        cell(NONE);
        out.append(NO_INTERVALS);
        amplitude(other.amplitudeMicrovolts());
        cell(NONE);
        cell(NONE);
        cell(NONE);
        detail(other.kind().words() + ": " + other.reason());
    }

    private void extent(Extent extent) {
        cell(number(extent.onset().low()));
        cell(number(extent.onset().high()));
        cell(number(extent.offset().low()));
        cell(number(extent.offset().high()));
    }

    private void amplitude(double microvolts) {
        cell(number(microvolts));
        cell(Double.isFinite(microvolts) ? "µV" : NONE);
    }

    private void detail(String words) {
        String both = label + (label.isEmpty() || words.isEmpty() ? "" : "; ") + clean(words);
        cell(both.isEmpty() ? NONE : both);
    }

    private void cell(String text) {
        out.append('\t').append(text);
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static String number(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .toPlainString()
                : NONE;
    }
}
