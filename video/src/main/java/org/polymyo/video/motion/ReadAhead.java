package org.polymyo.video.motion;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Frames;
import org.polymyo.video.landmark.Person;
import org.polymyo.video.landmark.PersonFinder;

/**
 * Reads a clip ahead of whoever measures it: one thread reads pictures, another looks for the patient in some of them.
 * Each does so in the order of the clip, so that what comes out is what reading and looking in turn would give.
 */
final class ReadAhead implements AutoCloseable {
    /** Enough to keep both busy; pictures in memory are what it costs. */
    private static final int PICTURES = 8;

    private final Frames frames;
    private final PersonFinder finder;
    private final double secondsBetweenLooks;
    private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(PICTURES);
    private final ExecutorService looking = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("looking").factory());
    private final ExecutorService reading = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reading").factory());

    /**
     * Begins to read.
     *
     * @param frames the clip; read to its end, not closed
     * @param finder finds the patient; not closed
     * @param looksPerSecond how often to look for the patient
     */
    ReadAhead(Frames frames, PersonFinder finder, double looksPerSecond) {
        this.frames = frames;
        this.finder = finder;
        this.secondsBetweenLooks = 1 / looksPerSecond;
        reading.execute(this::read);
    }

    private sealed interface Step {}

    /**
     * A picture that differs from the one before.
     *
     * @param frame the picture
     * @param look the patient in it, where somebody looked
     */
    record Shown(Frame frame, Optional<Future<Person>> look) implements Step {
        /** The patient, waited for. */
        Optional<Person> person() {
            return look.map(future -> {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted while looking for the patient", e);
                } catch (ExecutionException e) {
                    throw new IllegalStateException("the search for the patient failed", e.getCause());
                }
            });
        }
    }

    private record End() implements Step {}

    private record Unreadable(UnusableRecordingException reason) implements Step {}

    private record Stopped(RuntimeException reason) implements Step {}

    private void read() {
        try {
            steps.put(lastAfterAllShown());
        } catch (InterruptedException e) {
            // nobody waits for more
        }
    }

    private Step lastAfterAllShown() throws InterruptedException {
        try {
            showAll();
            return new End();
        } catch (UnusableRecordingException e) {
            return new Unreadable(e);
        } catch (RuntimeException e) {
            return new Stopped(e);
        }
    }

    private void showAll() throws UnusableRecordingException, InterruptedException {
        var repeats = new Repeats();
        Optional<Frame> before = Optional.empty();
        double nextLook = Double.NEGATIVE_INFINITY;
        for (Optional<Frame> next = frames.next(); next.isPresent(); next = frames.next()) {
            Frame now = next.get();
            if (before.isPresent() && repeats.repeats(before.get().picture(), now.picture())) {
                continue;
            }
            boolean look = now.seconds() >= nextLook;
            nextLook = look ? now.seconds() + secondsBetweenLooks : nextLook;
            steps.put(new Shown(now, look ? Optional.of(looking.submit(() -> finder.in(now))) : Optional.empty()));
            before = next;
        }
    }

    /**
     * The next picture that differs from the one before.
     *
     * @return the picture, or nothing at the end
     * @throws UnusableRecordingException if the clip cannot be read on
     */
    Optional<Shown> next() throws UnusableRecordingException {
        try {
            return switch (steps.take()) {
                case Shown shown -> Optional.of(shown);
                case End end -> Optional.empty();
                case Unreadable unreadable -> throw unreadable.reason();
                case Stopped stopped -> throw stopped.reason();
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading a clip", e);
        }
    }

    /** Stops both threads and waits for what they are at. */
    @Override
    public void close() {
        reading.shutdownNow();
        reading.close();
        looking.shutdownNow();
        looking.close();
    }
}
