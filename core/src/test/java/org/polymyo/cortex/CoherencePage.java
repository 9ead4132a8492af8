package org.polymyo.cortex;

import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;
import org.polymyo.signal.PhaseDelay;

/** Measures how coherence of cortex and muscle errs, on people made by hand, and writes it down. */
final class CoherencePage {
    private static final CoherenceSettings SETTINGS = CoherenceSettings.defaults();
    private static final Execution EXECUTION = new Execution(1, 60, x -> {});
    private static final int EEG_HZ = 250;
    private static final int EMG_HZ = 500;

    private final int nulls;
    private final int others;

    /**
     * A page.
     *
     * @param nulls people whose cortex and muscle are unrelated
     * @param others people of every other cell
     */
    CoherencePage(int nulls, int others) {
        this.nulls = nulls;
        this.others = others;
    }

    /** What is said of both muscles of one person. */
    private static List<CoherenceDrive> drives(CoupledPatient patient) {
        Prepared prepared = patient.prepared();
        CoherenceSetup setup =
                CoherenceSetup.of(SETTINGS, prepared, patient.events()).getFirst();
        CoherenceMatrix matrix = CoherenceMatrix.of(setup.channels(), setup.grid(), setup.plan(), SETTINGS, EXECUTION);
        return IntStream.range(0, setup.muscles().size())
                .mapToObj(m -> CoherenceDrive.of(setup, matrix, m, SETTINGS))
                .toList();
    }

    private static List<CoherenceDrive> people(long first, int count, LongFunction<CoupledPatient> patient) {
        return LongStream.range(first, first + count)
                .mapToObj(patient)
                .flatMap(p -> drives(p).stream())
                .toList();
    }

    /**
     * Runs every cell.
     *
     * @return the page
     */
    String text() {
        return """
                # How well coherence of cortex and muscle is judged

                Measured on people made by hand who hold a contraction of two hand muscles (EEG of five sites at 250 Hz, 1/f noise;
                EMG at 500 Hz; the drive, where there is one, lies between 15 and 45 Hz, is seen at C3 and changes the loudness
                of the EMG). Their generator shares nothing with that of the synthetic patients, and no number of the decision was
                chosen on these seeds. `./verify --coherence` prints this page anew.
                """ + chance() + delays() + together();
    }

    private String chance() {
        StringBuilder out = new StringBuilder("""

                ## Chance

                Cortex and muscle unrelated, every muscle judged by itself. Promised: 0.04 to 0.06 coherent, never a drive.

                | seconds of contraction | muscles | coherent | cortical drive | none found | inconclusive |
                |---|---|---|---|---|---|
                """);
        for (int seconds : new int[] {40, 120}) {
            List<CoherenceDrive> found =
                    people(9_000_000L + seconds, nulls / 2, s -> new CoupledPatient(seconds, EEG_HZ, EMG_HZ, 1000 * s));
            double none = share(found, CoherenceKind.NONE);
            double inconclusive = share(found, CoherenceKind.INCONCLUSIVE);
            out.append(String.format(
                    Locale.ROOT,
                    "| %d | %d | %.3f | %.3f | %.2f | %.2f |%n",
                    seconds,
                    found.size(),
                    1 - none - inconclusive,
                    share(found, CoherenceKind.DRIVE),
                    none,
                    inconclusive));
        }
        return out.toString();
    }

    private String delays() {
        StringBuilder out = new StringBuilder("""

                ## Delay

                A drive that reaches both muscles, 100 s. Promised: bias of at most 1 ms, 95 % interval covers 0.92 to 0.98.

                | strength | true delay, ms | muscles | cortical drive | with a delay | bias, ms | median width of the interval, ms | covers |
                |---|---|---|---|---|---|---|---|
                """);
        double[][] cells = {{0.8, 0.012}, {0.8, 0.022}, {1.0, 0.022}, {1.0, 0.030}};
        for (int c = 0; c < cells.length; c++) {
            double strength = cells[c][0];
            double delay = cells[c][1];
            List<CoherenceDrive> found = people(
                    9_100_000L + 10_000L * c,
                    others,
                    s -> new CoupledPatient(100, EEG_HZ, EMG_HZ, 1000 * s).driven(strength, delay));
            out.append(delayRow(strength, delay, found));
        }
        return out.toString();
    }

    private static String delayRow(double strength, double delay, List<CoherenceDrive> found) {
        List<PhaseDelay> fits =
                found.stream().flatMap(d -> d.finding().delay().stream()).toList();
        return String.format(
                Locale.ROOT,
                "| %.1f | %.0f | %d | %.2f | %d | %.2f | %.1f | %.3f |%n",
                strength,
                1000 * delay,
                found.size(),
                share(found, CoherenceKind.DRIVE),
                fits.size(),
                fits.stream()
                        .mapToDouble(f -> 1000 * (f.seconds() - delay))
                        .average()
                        .orElse(Double.NaN),
                1000
                        * fits.stream()
                                .mapToDouble(f -> f.interval().width())
                                .sorted()
                                .skip(fits.size() / 2)
                                .findFirst()
                                .orElse(Double.NaN),
                fits.stream()
                                .filter(f -> f.interval().low() <= delay
                                        && delay <= f.interval().high())
                                .count()
                        / (double) Math.max(1, fits.size()));
    }

    private String together() {
        StringBuilder out = new StringBuilder("""

                ## What is no drive

                A source that EEG and muscle record at the same moment, mains that leak into both, harmonics of a tremor. Promised: never
                a drive.

                | what | muscles | cortical drive | common source |
                |---|---|---|---|
                """);
        record Cell(String what, LongFunction<CoupledPatient> patient) {}
        List<Cell> cells = List.of(
                new Cell("common source, weak", s -> new CoupledPatient(80, EEG_HZ, EMG_HZ, s).shared(0.5)),
                new Cell("common source, strong", s -> new CoupledPatient(80, EEG_HZ, EMG_HZ, s).shared(1)),
                new Cell(
                        "mains 50 Hz, 20 ms later in the muscle",
                        s -> new CoupledPatient(60, EEG_HZ, EMG_HZ, s).lines(50, 3, 3, 0.02)),
                new Cell(
                        "mains 60 Hz, 20 ms later in the muscle",
                        s -> new CoupledPatient(60, EEG_HZ, EMG_HZ, s).lines(60, 2, 3, 0.02)),
                new Cell(
                        "tremor of 5 Hz with harmonics",
                        s -> new CoupledPatient(60, EEG_HZ, EMG_HZ, s).lines(5, 6, 0.7, 0.02)));
        for (Cell cell : cells) {
            List<CoherenceDrive> found = people(9_200_000L, others / 2, s -> cell.patient.apply(1000 * s));
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %.2f |%n",
                    cell.what,
                    found.size(),
                    share(found, CoherenceKind.DRIVE),
                    share(found, CoherenceKind.COMMON)));
        }
        return out.toString();
    }

    private static double share(List<CoherenceDrive> found, CoherenceKind kind) {
        return found.stream().filter(d -> d.kind() == kind).count() / (double) found.size();
    }
}
