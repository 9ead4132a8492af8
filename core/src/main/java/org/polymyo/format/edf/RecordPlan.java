package org.polymyo.format.edf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Channel;
import org.polymyo.signal.Signal;

/**
 * How samples are cut into data records.
 *
 * @param recordSeconds duration of a data record, as written in 8 characters; 0 when there are only annotations
 * @param runs time without gaps, in order
 */
record RecordPlan(BigDecimal recordSeconds, List<TimeSpan> runs) {
    /** In order of preference: a second is what most programs expect; long ones suit slow or uneven rates. */
    private static final double[] DURATIONS = {
        1, 2, 0.5, 0.25, 0.2, 0.125, 0.1, 0.05, 0.025, 0.02, 0.01, 0.005, 0.002, 0.001, 3, 4, 5, 6, 7, 8, 10, 12, 15,
        20, 30, 60
    };

    private static final double WHOLE = 1e-9;
    /** Rates this close to what the header can express are written: 0.1 s in 24 hours. */
    private static final double CLOSE = 1e-6;

    /**
     * Plans.
     *
     * @param channels the channels; may be none
     * @return the plan
     * @throws IllegalArgumentException if no duration fits every rate, or a gap is shorter than the shortest record
     */
    static RecordPlan of(List<Channel> channels) {
        double[] rates =
                channels.stream().mapToDouble(Channel::rateHz).distinct().toArray();
        List<TimeSpan> runs = runs(channels, rates);
        if (runs.isEmpty()) {
            return new RecordPlan(BigDecimal.ZERO, List.of(new TimeSpan(0, 0)));
        }
        double[] fitting = DoubleStream.concat(
                        DoubleStream.of(DURATIONS).filter(seconds -> fits(rates, seconds, WHOLE)),
                        DoubleStream.concat(DoubleStream.of(odd(rates)), DoubleStream.of(DURATIONS))
                                .filter(seconds -> fits(rates, seconds, CLOSE)))
                .toArray();
        double seconds = DoubleStream.concat(
                        DoubleStream.of(fitting).filter(duration -> fills(runs, duration, rates)),
                        DoubleStream.of(fitting).filter(duration -> staysInGaps(runs, duration)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no duration of a data record fits the rates "
                        + DoubleStream.of(rates).boxed().toList() + " Hz and the gaps of the recording"));
        return new RecordPlan(new BigDecimal(EightCharacters.nearest(seconds)), runs);
    }

    private static double odd(double[] rates) {
        double fastest = DoubleStream.of(rates).max().orElseThrow();
        return Double.parseDouble(EightCharacters.nearest(Math.max(1, Math.rint(fastest)) / fastest));
    }

    private static boolean fits(double[] rates, double seconds, double tolerance) {
        return DoubleStream.of(rates)
                .map(rate -> rate * seconds)
                .allMatch(samples -> samples > 0.5 && Math.abs(samples - Math.rint(samples)) <= tolerance * samples);
    }

    private static boolean fills(List<TimeSpan> runs, double seconds, double[] rates) {
        double sample = 1 / DoubleStream.of(rates).max().orElseThrow();
        return runs.stream()
                .mapToDouble(TimeSpan::seconds)
                .allMatch(length -> Math.abs(length - Math.rint(length / seconds) * seconds) < sample / 2);
    }

    private static boolean staysInGaps(List<TimeSpan> runs, double seconds) {
        for (int i = 1; i < runs.size(); i++) {
            TimeSpan run = runs.get(i - 1);
            double end = run.startSeconds() + Math.ceil(run.seconds() / seconds) * seconds;
            if (end > runs.get(i).startSeconds()) {
                return false;
            }
        }
        return true;
    }

    private static List<TimeSpan> runs(List<Channel> channels, double[] rates) {
        double tolerance = 0.5 / DoubleStream.of(rates).max().orElse(1);
        List<TimeSpan> runs = new ArrayList<>();
        channels.stream()
                .flatMap(channel -> channel.pieces().stream())
                .map(Signal::span)
                .sorted(Comparator.comparingDouble(TimeSpan::startSeconds))
                .forEach(span -> {
                    if (!runs.isEmpty() && span.startSeconds() <= runs.getLast().endSeconds() + tolerance) {
                        TimeSpan last = runs.removeLast();
                        runs.add(new TimeSpan(last.startSeconds(), Math.max(last.endSeconds(), span.endSeconds())));
                    } else {
                        runs.add(span);
                    }
                });
        return runs;
    }

    /**
     * Number of data records of a run.
     *
     * @param run the run
     * @return the count, at least 1
     */
    long records(TimeSpan run) {
        if (recordSeconds.signum() == 0) {
            return 1;
        }
        double exact = run.seconds() / recordSeconds.doubleValue();
        return Math.max(1, (long) Math.ceil(exact - CLOSE));
    }

    /**
     * Number of all data records.
     *
     * @return the count
     */
    long records() {
        return runs.stream().mapToLong(this::records).sum();
    }

    /**
     * Samples in a data record.
     *
     * @param rateHz sampling rate
     * @return the count
     */
    int samples(double rateHz) {
        return (int) Math.rint(rateHz * recordSeconds.doubleValue());
    }
}
