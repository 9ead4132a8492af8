package org.polymyo.event;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.EnergyTrack;

/**
 * Places the edges of all brief stretches of a piece: first it looks at some of them for what this muscle's bursts have in
 * common, then at each of them with that in mind.
 */
final class Candidates {
    private static final double BURST_FREEDOM = 8.5;
    private static final double RIDING_FREEDOM = 3;
    /** Loudness wanders within a burst: taken for independent in full, its lulls would look like slow flanks. */
    private static final double HEEDED = 0.8;

    /** Amplitude over the burst's largest below which nothing is its beginning or end: no profile fits that well. */
    private static final double UNSEEN_SHARE = 0.02;

    private static final double MARGIN_SECONDS = 0.14;
    /** As many show what is common; more would only take time. */
    private static final int MOST_TO_LEARN_FROM = 64;

    private final PreparedPiece piece;
    private final Background background;
    private final List<Excursion> brief;
    private final DetectionSettings settings;

    Candidates(PreparedPiece piece, Background background, List<Excursion> brief, DetectionSettings settings) {
        this.piece = piece;
        this.background = background;
        this.brief = brief;
        this.settings = settings;
    }

    List<Candidate> all() {
        Map<Integer, Stretch> clearest = clearest();
        Flanks flanks = Flanks.learned(
                clearest.values().stream().flatMap(s -> s.fits.stream()).toList());
        return IntStream.range(0, brief.size())
                .mapToObj(i -> Optional.ofNullable(clearest.get(i)).or(() -> stretch(i)))
                .flatMap(Optional::stream)
                .map(s -> s.placed(flanks))
                .toList();
    }

    /** Those that stand out most, by number: weak ones show their noise, not their shape. */
    private Map<Integer, Stretch> clearest() {
        Map<Integer, Stretch> clearest = new LinkedHashMap<>();
        IntStream.range(0, brief.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -standsOut(brief.get(i))))
                .limit(MOST_TO_LEARN_FROM)
                .forEach(i -> stretch(i).ifPresent(s -> clearest.put(i, s)));
        return clearest;
    }

    private double standsOut(Excursion excursion) {
        return Loudness.peakPower(background.track(), excursion) / Math.max(excursion.level(), Cells.TINY);
    }

    private final class Stretch {
        private final Edges edges;
        private final Step step;
        private final Optional<Fits> fits;
        private final double outside;
        private final double loudest;
        private final boolean riding;

        Stretch(Edges.Views views, TimeSpan limits, int index) {
            EnergyTrack track = background.track();
            Excursion here = brief.get(index);
            this.loudest = Loudness.peakPower(track, here);
            this.riding = here.level() > 2 * background.rest(here.peak()) || held(here.level());
            this.outside = riding ? Loudness.betweenBursts(background, brief, index) : here.level();
            double half = track.binSeconds() / 2;
            TimeSpan core = new TimeSpan(views.middle() - half, views.middle() + half);
            double freedom = riding ? RIDING_FREEDOM : Math.min(BURST_FREEDOM, background.freedom());
            double floor = outside + UNSEEN_SHARE * UNSEEN_SHARE * loudest;
            this.edges = new Edges(views, floor, freedom, riding ? 1 : HEEDED);
            this.step = edges.step(core, limits);
            this.fits = shown() && step.extra() > 0 ? Optional.of(edges.fits(step)) : Optional.empty();
        }

        private boolean shown() {
            return step.evidence() >= settings.evidence();
        }

        Candidate placed(Flanks flanks) {
            Hump hump = fits.map(f -> f.mean(flanks)).orElseGet(() -> Hump.plain(step));
            Edges.Placed placed = shown() ? edges.place(step, hump, flanks) : edges.plain(step);
            double around = Loudness.around(background.track(), placed);
            return new Candidate(placed, outside, around, loudest, riding, piece);
        }
    }

    private Optional<Stretch> stretch(int index) {
        EnergyTrack track = background.track();
        Excursion here = brief.get(index);
        double from = track.timeOf(here.from());
        double to = track.timeOf(here.to());
        double earliest = from - MARGIN_SECONDS / 2;
        double latest = to + MARGIN_SECONDS / 2;
        if (index > 0) {
            earliest = Math.max(earliest, track.timeOf(brief.get(index - 1).to()));
        }
        if (index + 1 < brief.size()) {
            latest = Math.min(latest, track.timeOf(brief.get(index + 1).from()));
        }
        double middle = Loudness.middle(track, here);
        var views = Edges.Views.ofBurst(piece, new TimeSpan(from - MARGIN_SECONDS, to + MARGIN_SECONDS), middle);
        return views.tooShort() || !(latest > earliest)
                ? Optional.empty()
                : Optional.of(new Stretch(views, new TimeSpan(earliest, latest), index));
    }

    /** Whether a background is itself a held contraction: a muscle at rest is not that loud. */
    private boolean held(double level) {
        return piece.raw().unit().isVoltage() && level > Gaps.TONIC_MICROVOLTS * Gaps.TONIC_MICROVOLTS;
    }
}
