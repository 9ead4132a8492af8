package org.polymyo.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.event.Activity.Kind;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.EnergyTrack;
import org.polymyo.signal.Quantiles;

/** Looks over one muscle: bursts that may be jerks, silent periods, and everything else by name. */
final class MuscleScan {
    private static final double RIDING_CONTRAST = 2;

    private static final double BRIEF_MILLISECONDS = 150;
    private static final double TONIC_SECONDS = 2.5;
    private static final double LULL_SECONDS = 0.15;
    /** A tremor ends with bursts too few to show its rhythm; the longer it lasted, the further they are taken for its. */
    private static final double TREMOR_EDGE_SHARE = 0.5;

    private static final double TREMOR_EDGE_LEAST = 1;
    private static final double TREMOR_EDGE_MOST = 3;

    private static final double TREMOR_OUTLIER_POWER = 14;

    private final PreparedMuscle muscle;
    private final DetectionSettings settings;
    private final List<Candidate> bursts = new ArrayList<>();
    private final List<Activity.SilentPeriod> gaps = new ArrayList<>();
    private final List<Activity.Other> others = new ArrayList<>();
    private final List<Double> rest = new ArrayList<>();
    private double validSeconds;
    private double tonicSeconds;
    private double threshold = 1;

    private MuscleScan(PreparedMuscle muscle, DetectionSettings settings) {
        this.muscle = muscle;
        this.settings = settings;
    }

    /**
     * What one muscle did.
     *
     * @param muscle the muscle
     * @param bursts bursts that look like jerks on their own
     * @param gaps silent periods
     * @param others everything else
     * @param watch for how long it could be watched
     */
    record Found(
            PreparedMuscle muscle,
            List<Candidate> bursts,
            List<Activity.SilentPeriod> gaps,
            List<Activity.Other> others,
            Watch watch) {}

    static Found of(PreparedMuscle muscle, DetectionSettings settings, double blockSeconds) {
        var scan = new MuscleScan(muscle, settings);
        muscle.pieces().stream()
                .flatMap(piece -> Section.of(piece).stream())
                .forEach(section -> scan.look(section, section.piece().energy(blockSeconds)));
        double typical = scan.rest.isEmpty()
                ? 0
                : Quantiles.median(
                        scan.rest.stream().mapToDouble(Double::doubleValue).toArray());
        var watch = new Watch(
                muscle.label(),
                scan.validSeconds,
                scan.tonicSeconds,
                Math.sqrt(typical),
                Math.max(
                        muscle.channel().unit().isVoltage() ? settings.smallestMicrovolts() : 0,
                        Math.sqrt(scan.threshold * typical)));
        scan.others.sort(Comparator.comparingDouble(o -> o.span().startSeconds()));
        return new Found(muscle, scan.bursts, scan.gaps, scan.others, watch);
    }

    private void look(Section section, EnergyTrack track) {
        PreparedPiece piece = section.piece();
        if (track.bins() < 60) {
            return;
        }
        var background = new Background(piece, track);
        var tremor = Rhythm.find(background, settings);
        var found = Excursions.find(background, settings);
        List<Candidate> candidates = new Candidates(piece, background, found.brief(), settings).all();
        int earlier = others.size();
        List<Candidate> accepted = new ArrayList<>();
        for (Candidate candidate : candidates) {
            judge(candidate, candidates, tremor, accepted);
        }
        var search = new Gaps(piece, background, settings);
        addGaps(search, section, tremor, accepted);
        accepted.stream().filter(c -> section.owns(c.span())).forEach(bursts::add);
        sustained(found.sustained(), track, tremor);
        tremor.forEach(t -> others.add(other(
                t.span(), Kind.TREMOR, track, String.format(Locale.ROOT, "unbroken rhythm of %.1f Hz", t.hertz()))));
        section.keepOwn(others.subList(earlier, others.size()));
        rest.add(background.typicalRest());
        threshold = Math.min(6.5, background.threshold(settings.falseAlarmsPerMinute(), background.freedom()));
        validSeconds += section.validSeconds();
        tonicSeconds += search.tonicSeconds(section.core());
    }

    private void addGaps(Gaps search, Section section, List<Rhythm.Stretch> tremor, List<Candidate> accepted) {
        List<TimeSpan> spans = accepted.stream().map(Candidate::span).toList();
        search.find(tremor).stream()
                .filter(gap -> section.owns(gap.span()))
                .forEach(gap -> gaps.add(search.silentPeriod(muscle.label(), gap, spans)));
    }

    private void judge(
            Candidate candidate, List<Candidate> all, List<Rhythm.Stretch> tremor, List<Candidate> accepted) {
        if (candidate.placed().evidence() < settings.evidence() || tooSmall(candidate)) {
            return;
        }
        Optional<Kind> artefact = Artefacts.judge(candidate);
        if (artefact.isPresent()) {
            others.add(other(candidate, artefact.get(), "shape of the unfiltered signal"));
        } else if (inTremor(candidate, all, tremor)) {
            return;
        } else if (candidate.contrast() < leastContrast(candidate)) {
            belongsToContraction(candidate);
        } else if (candidate.halfMilliseconds() > settings.longestBurstMilliseconds()) {
            others.add(other(
                    candidate,
                    Kind.VOLUNTARY,
                    String.format(Locale.ROOT, "lasts %.0f ms", candidate.halfMilliseconds())));
        } else if (candidate.riseMilliseconds() > slowestRise(candidate.halfMilliseconds())) {
            others.add(other(
                    candidate,
                    Kind.VOLUNTARY,
                    String.format(Locale.ROOT, "rises over %.0f ms", candidate.riseMilliseconds())));
        } else {
            accepted.add(candidate);
        }
    }

    private boolean tooSmall(Candidate candidate) {
        double smallest = settings.smallestMicrovolts();
        return muscle.channel().unit().isVoltage() && candidate.peakPower() < smallest * smallest;
    }

    private double leastContrast(Candidate candidate) {
        return settings.contrast() * (candidate.riding() ? RIDING_CONTRAST : 1);
    }

    private void belongsToContraction(Candidate candidate) {
        if (!candidate.riding()) {
            others.add(other(
                    candidate,
                    Kind.UNCLEAR,
                    String.format(
                            Locale.ROOT, "only %.1f times the power of what surrounds it", candidate.contrast())));
        }
    }

    /** A burst that is brief may have any shape; the longer it is, the smaller the part of it in which it must rise. */
    private double slowestRise(double halfMilliseconds) {
        double beyond = Math.max(1, halfMilliseconds / BRIEF_MILLISECONDS);
        return settings.slowestRiseMilliseconds() / beyond;
    }

    private boolean inTremor(Candidate candidate, List<Candidate> all, List<Rhythm.Stretch> tremor) {
        TimeSpan span = candidate.span();
        return tremor.stream()
                .filter(t -> t.span().widened(edge(t)).overlaps(span))
                .anyMatch(t -> candidate.peakPower() < TREMOR_OUTLIER_POWER * typicalPower(all, t.span()));
    }

    private static double edge(Rhythm.Stretch tremor) {
        return Math.clamp(TREMOR_EDGE_SHARE * tremor.span().seconds(), TREMOR_EDGE_LEAST, TREMOR_EDGE_MOST);
    }

    private static double typicalPower(List<Candidate> all, TimeSpan span) {
        double[] powers = all.stream()
                .filter(c -> c.span().overlaps(span))
                .mapToDouble(Candidate::peakPower)
                .toArray();
        return powers.length == 0 ? 0 : Quantiles.median(powers);
    }

    /** Contractions, a silent period or a short lull not counted as their end. */
    private List<TimeSpan> joined(List<Excursion> stretches, EnergyTrack track) {
        List<TimeSpan> joined = new ArrayList<>();
        for (Excursion stretch : stretches) {
            TimeSpan next = new TimeSpan(track.timeOf(stretch.from()), track.timeOf(stretch.to()));
            TimeSpan last = joined.isEmpty() ? next : joined.getLast();
            TimeSpan pause = new TimeSpan(Math.min(last.endSeconds(), next.startSeconds()), next.startSeconds());
            boolean silent = gaps.stream().anyMatch(g -> g.span().overlaps(pause.widened(0.01)));
            if (!joined.isEmpty() && (pause.seconds() < LULL_SECONDS || silent)) {
                joined.removeLast();
                joined.add(new TimeSpan(last.startSeconds(), next.endSeconds()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private void sustained(List<Excursion> stretches, EnergyTrack track, List<Rhythm.Stretch> tremor) {
        for (TimeSpan span : joined(stretches, track)) {
            double rhythmic = tremor.stream()
                    .filter(t -> t.span().overlaps(span))
                    .mapToDouble(t -> Math.min(t.span().endSeconds(), span.endSeconds())
                            - Math.max(t.span().startSeconds(), span.startSeconds()))
                    .sum();
            if (rhythmic < 0.5 * span.seconds()) {
                Kind kind = span.seconds() >= TONIC_SECONDS ? Kind.TONIC : Kind.VOLUNTARY;
                others.add(other(span, kind, track, String.format(Locale.ROOT, "lasts %.1f s", span.seconds())));
            }
        }
    }

    private Activity.Other other(Candidate candidate, Kind kind, String reason) {
        double amplitude = Math.sqrt(Math.max(0, candidate.placed().inside()));
        return new Activity.Other(muscle.label(), candidate.span(), kind, amplitude, reason);
    }

    private Activity.Other other(TimeSpan span, Kind kind, EnergyTrack track, String reason) {
        double sum = 0;
        int from = track.binAt(span.startSeconds());
        int to = Math.max(from + 1, track.binAt(span.endSeconds()));
        for (int i = from; i < Math.min(to, track.bins()); i++) {
            sum += track.power()[i];
        }
        return new Activity.Other(muscle.label(), span, kind, Math.sqrt(sum / (to - from)), reason);
    }
}
