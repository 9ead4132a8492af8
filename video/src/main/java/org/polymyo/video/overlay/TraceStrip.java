package org.polymyo.video.overlay;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.polymyo.signal.Quantiles;
import org.polymyo.video.jerk.Found;
import org.polymyo.video.jerk.PartJerk;
import org.polymyo.video.motion.ClipMotion;
import org.polymyo.video.motion.Part;
import org.polymyo.video.motion.State;
import org.polymyo.video.motion.Trace;

/** Speed of a few parts round the moment shown, with their jerks; those with most jerks. */
final class TraceStrip {
    private static final int ROWS = 4;
    private static final int ROW = 30;
    private static final int LABEL = 130;
    private static final double AROUND = 3;
    private static final double HIGH = 0.98;

    private final List<Row> rows;

    TraceStrip(ClipMotion motion, Map<Part, Found> found) {
        rows = motion.traces().stream()
                .map(trace -> new Row(trace, jerks(found, trace.part()), scale(trace)))
                .sorted(Comparator.comparingInt((Row row) -> -row.jerks().size()))
                .limit(ROWS)
                .toList();
    }

    private static List<PartJerk> jerks(Map<Part, Found> found, Part part) {
        Found one = found.get(part);
        return one == null ? List.of() : one.jerks();
    }

    private static double scale(Trace trace) {
        double[] speeds = new double[trace.steps()];
        for (int i = 0; i < speeds.length; i++) {
            speeds[i] = trace.speed(i);
        }
        return Math.max(1e-6, 1.3 * Quantiles.of(speeds, HIGH));
    }

    /** One part. */
    private record Row(Trace trace, List<PartJerk> jerks, double scale) {}

    int height() {
        return 2 * ((ROW * rows.size() + 9) / 2);
    }

    void draw(Sheet sheet, double seconds, int top) {
        for (int i = 0; i < rows.size(); i++) {
            draw(sheet, rows.get(i), seconds, top + 4 + i * ROW);
        }
        int now = (int) Math.round(x(sheet, 0));
        sheet.box(Ink.NOW, now, top + 2, 1, height() - 4);
    }

    private static void draw(Sheet sheet, Row row, double seconds, int top) {
        sheet.words(Ink.WORDS, 6, top + ROW / 2 - 7, 2, row.trace().part().words());
        double[] times = row.trace().times();
        double[] last = new double[0];
        for (int i = first(times, seconds - AROUND); i < row.trace().steps() && times[i] < seconds + AROUND; i++) {
            double left = x(sheet, times[i] - seconds);
            double right = x(sheet, times[i + 1] - seconds);
            double[] here = {
                (left + right) / 2, top + ROW - 3 - Math.min(1, row.trace().speed(i) / row.scale()) * (ROW - 6)
            };
            if (row.trace().states()[i] != State.GOOD) {
                sheet.box(Ink.DOUBT, (int) left, top + 1, (int) Math.ceil(right) - (int) left, ROW - 2);
            }
            if (last.length > 0 && row.trace().states()[i] != State.LOST) {
                sheet.line(Ink.TRACE, last, here, 1.4);
            }
            last = row.trace().states()[i] == State.LOST ? new double[0] : here;
        }
        for (PartJerk jerk : row.jerks()) {
            double at = jerk.span().startSeconds() - seconds;
            if (Math.abs(at) < AROUND) {
                sheet.box(Ink.JERK, (int) Math.round(x(sheet, at)) - 1, top + 1, 3, ROW - 2);
            }
        }
    }

    private static int first(double[] times, double from) {
        int low = 0;
        int high = times.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (times[middle] < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 1);
    }

    private static double x(Sheet sheet, double fromNow) {
        return LABEL + (sheet.width() - LABEL - 6) * (fromNow + AROUND) / (2 * AROUND);
    }
}
