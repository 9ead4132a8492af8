package org.polymyo.video.motion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Frames;
import org.polymyo.video.landmark.Landmark;
import org.polymyo.video.landmark.Person;
import org.polymyo.video.landmark.PersonFinder;

/**
 * Measures how each part of the body moves in a clip. Landmarks say where a part is; how it moved is measured on its
 * own pattern, from frame to frame, and never by differences of landmarks.
 */
public final class BodyMotion {
    private final PersonFinder finder;
    private final MotionSettings settings;
    private final List<Follower> followers = new ArrayList<>();
    private final Camera camera;
    private final KnownShifts shifts;
    private final PictureFacts facts = new PictureFacts();
    private final List<Double> times = new ArrayList<>();
    private final List<Sight> sights = new ArrayList<>();
    private Optional<PatchFlow> flow = Optional.empty();
    private double bodyLength;
    private int sinceLook;
    private double radius;

    private BodyMotion(PersonFinder finder, MotionSettings settings) {
        this.finder = finder;
        this.settings = settings;
        this.camera = new Camera(settings);
        this.shifts = new KnownShifts(settings);
        for (Segment segment : Segment.values()) {
            followers.add(new Follower(segment, settings));
        }
    }

    /**
     * Measures a whole clip.
     *
     * @param frames the clip; read to its end, not closed
     * @param finder finds the patient; not closed
     * @param settings settings
     * @return the movements
     * @throws UnusableRecordingException if the clip cannot be read on
     */
    public static ClipMotion of(Frames frames, PersonFinder finder, MotionSettings settings)
            throws UnusableRecordingException {
        return new BodyMotion(finder, settings).read(frames);
    }

    private ClipMotion read(Frames frames) throws UnusableRecordingException {
        try (ReadAhead ahead = new ReadAhead(frames, finder, settings.looksPerSecond())) {
            Optional<Ready> next = ready(ahead);
            if (next.isEmpty()) {
                return done(0, 0);
            }
            Frame before = next.get().frame();
            Pyramid earlier = next.get().pyramid().join();
            times.add(before.seconds());
            look(before, next.get(), earlier);
            for (next = ready(ahead); next.isPresent(); ) {
                Ready now = next.get();
                Pyramid later = now.pyramid().join();
                next = ready(ahead);
                times.add(now.frame().seconds());
                step(now.frame(), earlier, later);
                look(before, now, later);
                before = now.frame();
                earlier = later;
            }
            return done(before.picture().width(), before.picture().height());
        }
    }

    /** The next frame, whose pyramid another thread makes while the frame before is measured. */
    private static Optional<Ready> ready(ReadAhead ahead) throws UnusableRecordingException {
        return ahead.next()
                .map(shown -> new Ready(
                        shown,
                        CompletableFuture.supplyAsync(
                                () -> Pyramid.of(shown.frame().picture()))));
    }

    private record Ready(ReadAhead.Shown shown, CompletableFuture<Pyramid> pyramid) {
        Frame frame() {
            return shown.frame();
        }
    }

    private ClipMotion done(int width, int height) {
        double[] shown = times.stream().mapToDouble(Double::doubleValue).toArray();
        Map<Part, Trace> traces = new EnumMap<>(Part.class);
        followers.stream()
                .map(Follower::track)
                .filter(track -> !track.empty())
                .map(track -> track.done(shown))
                .forEach(trace -> traces.put(trace.part(), trace));
        return new ClipMotion(
                List.copyOf(traces.values()),
                shifts.responses(),
                shown,
                bodyLength,
                sights,
                facts.view(width, height, finder.mostPeople()));
    }

    private void look(Frame before, Ready ready, Pyramid pyramid) {
        ready.shown().person().ifPresent(person -> look(before, ready.frame(), person, pyramid));
    }

    private void look(Frame before, Frame now, Person person, Pyramid pyramid) {
        sights.add(Sight.of(now.seconds(), person));
        List<Landmark> body = person.body();
        facts.look(before.picture(), now.picture(), !body.isEmpty());
        if (!body.isEmpty()) {
            double length = Body.length(body);
            bodyLength = bodyLength > 0 ? bodyLength + 0.2 * (length - bodyLength) : length;
            fitPatches();
        }
        for (Follower follower : followers) {
            if (!follower.look(body, bodyLength, radius)) {
                follower.track().doubt(sinceLook);
            }
        }
        camera.choose(pyramid.finest(), body, bodyLength);
        sinceLook = 0;
    }

    /** Patches are sized to the person once, and again only when the person has become much larger or smaller. */
    private void fitPatches() {
        double wanted = Math.clamp(settings.patchRadius() * bodyLength, 5, 14);
        if (flow.isEmpty() || Math.abs(wanted - radius) > 0.25 * radius) {
            radius = Math.rint(wanted);
            flow = Optional.of(new PatchFlow(settings, (int) radius));
        }
    }

    private void step(Frame now, Pyramid earlier, Pyramid later) {
        sinceLook++;
        Optional<Rigid> moved = camera.moved(earlier, later);
        facts.step(moved, now.picture().width() / 2.0, now.picture().height() / 2.0);
        Rigid view = moved.orElse(Rigid.STILL);
        Map<Segment, Rigid> motions =
                flow.map(patches -> moved(patches, earlier, later)).orElseGet(LinkedHashMap::new);
        for (Follower follower : followers) {
            add(follower, motions, moved);
        }
        flow.ifPresent(patches -> shifts.measure(now, earlier, patches, followers, motions));
        followers.forEach(f -> f.advance(Optional.ofNullable(motions.get(f.segment())), view));
    }

    /** Followers know nothing of each other, so the order in which they are asked changes nothing. */
    private Map<Segment, Rigid> moved(PatchFlow patches, Pyramid earlier, Pyramid later) {
        List<Follower> seen = followers.stream().filter(Follower::seen).toList();
        List<Optional<Rigid>> moved =
                seen.parallelStream().map(f -> f.moved(patches, earlier, later)).toList();
        Map<Segment, Rigid> motions = new LinkedHashMap<>();
        for (int i = 0; i < seen.size(); i++) {
            Segment segment = seen.get(i).segment();
            moved.get(i).ifPresent(motion -> motions.put(segment, motion));
        }
        return motions;
    }

    private void add(Follower follower, Map<Segment, Rigid> motions, Optional<Rigid> moved) {
        Track track = follower.track();
        Rigid own = motions.get(follower.segment());
        if (own == null) {
            track.lost();
            return;
        }
        double[] at = follower.middle();
        Rigid view = moved.orElse(Rigid.STILL);
        Optional<Segment> parent = follower.segment().parent().filter(motions::containsKey);
        Rigid base = parent.map(motions::get).orElse(view);
        double doubt = square(own.error(at[0], at[1])) + square(base.error(at[0], at[1]));
        double cameraWay = way(view.dx(at[0], at[1]), view.dy(at[0], at[1]));
        double parentWay =
                way(base.dx(at[0], at[1]) - view.dx(at[0], at[1]), base.dy(at[0], at[1]) - view.dy(at[0], at[1]));
        doubt += square(settings.cameraLeak() * cameraWay);
        doubt += parent.isPresent() ? square(settings.parentLeak() * parentWay) : 0;
        boolean good = moved.isPresent() && follower.trusted(own);
        track.add(
                own.dx(at[0], at[1]) - base.dx(at[0], at[1]),
                own.dy(at[0], at[1]) - base.dy(at[0], at[1]),
                Math.sqrt(doubt),
                good ? State.GOOD : State.UNCERTAIN);
    }

    private static double way(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    private static double square(double value) {
        return value * value;
    }
}
