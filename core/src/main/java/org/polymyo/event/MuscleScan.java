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
    private static final double BURST_FREEDOM = 8.5;
    private static final double RIDING_FREEDOM = 3;
    private static final double RIDING_CONTRAST = 2;
    /** Amplitude over the burst's largest below which nothing is its beginning or end: no profile fits that well. */
    private static final double UNSEEN_SHARE = 0.02;

    private static final double MARGIN_SECONDS = 0.14;
    private static final double TONIC_SECONDS = 2.5;
    private static final double LULL_SECONDS = 0.15;
    private static final double TREMOR_EDGE_SECONDS = 1;
    private static final double TREMOR_OUTLIER_POWER = 9;

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
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < found.brief().size(); i++) {
            candidate(piece, background, found, i).ifPresent(candidates::add);
        }
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

    private Optional<Candidate> candidate(
            PreparedPiece piece, Background background, Excursions.Found found, int index) {
        EnergyTrack track = background.track();
        Excursion here = found.brief().get(index);
        double from = track.timeOf(here.from());
        double to = track.timeOf(here.to());
        double earliest = from - MARGIN_SECONDS / 2;
        double latest = to + MARGIN_SECONDS / 2;
        if (index > 0) {
            earliest =
                    Math.max(earliest, track.timeOf(found.brief().get(index - 1).to()));
        }
        if (index + 1 < found.brief().size()) {
            latest = Math.min(latest, track.timeOf(found.brief().get(index + 1).from()));
        }
        double middle = Loudness.middle(track, here);
        double loudest = Loudness.peakPower(track, here);
        var views = Edges.Views.ofBurst(piece, new TimeSpan(from - MARGIN_SECONDS, to + MARGIN_SECONDS), middle);
        if (views.tooShort() || !(latest > earliest)) {
            return Optional.empty();
        }
        boolean riding = here.level() > 2 * background.rest(here.peak()) || held(here.level());
        double freedom = riding ? RIDING_FREEDOM : Math.min(BURST_FREEDOM, background.freedom());
        double outside = riding ? Loudness.betweenBursts(background, found.brief(), index) : here.level();
        var edges = new Edges(views, outside + UNSEEN_SHARE * UNSEEN_SHARE * loudest, freedom, freedom);
        double core = track.binSeconds() / 2;
        Edges.Placed placed = edges.place(
                new TimeSpan(middle - core, middle + core), new TimeSpan(earliest, latest), settings.evidence());
        double around = Loudness.around(track, placed);
        return Optional.of(new Candidate(placed, outside, around, loudest, riding, piece));
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

    /** Whether a background is itself a held contraction: a muscle at rest is not that loud. */
    private boolean held(double level) {
        return muscle.channel().unit().isVoltage() && level > Gaps.TONIC_MICROVOLTS * Gaps.TONIC_MICROVOLTS;
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

    /** The longer the burst, the steeper it must begin: from the full allowance at 100 ms to less than half at 400 ms. */
    private double slowestRise(double halfMilliseconds) {
        double beyond = Math.clamp((halfMilliseconds - 100) / 300, 0, 1);
        return settings.slowestRiseMilliseconds() * (1 - 0.55 * beyond);
    }

    private boolean inTremor(Candidate candidate, List<Candidate> all, List<Rhythm.Stretch> tremor) {
        TimeSpan span = candidate.span();
        return tremor.stream()
                .filter(t -> t.span().widened(TREMOR_EDGE_SECONDS).overlaps(span))
                .anyMatch(t -> candidate.peakPower() < TREMOR_OUTLIER_POWER * typicalPower(all, t.span()));
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
