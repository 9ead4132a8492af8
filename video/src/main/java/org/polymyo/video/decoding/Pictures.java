package org.polymyo.video.decoding;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.polymyo.video.clip.Picture;

/**
 * Puts together what comes from a decoding worker on two ways: the planes of the pictures, and lines that say when each
 * is shown. Some pictures are read ahead on a thread of its own.
 */
final class Pictures implements AutoCloseable {
    private static final int AHEAD = 4;
    /** The decoder announces a frame a few frames before it is through; more would be a flood. */
    private static final int MOST_ANNOUNCED = 1024;

    private static final long PATIENCE_MILLIS = 100;

    private final int width;
    private final int height;
    private final String mark = UUID.randomUUID().toString().replace("-", "");
    private final StampReader stamps = new StampReader(mark);
    private final BlockingQueue<Stamp> announced = new ArrayBlockingQueue<>(MOST_ANNOUNCED);
    private final BlockingQueue<Item> ready = new ArrayBlockingQueue<>(AHEAD);
    private volatile boolean closed;

    Pictures(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** What comes next. */
    sealed interface Item {}

    /**
     * A picture.
     *
     * @param seconds when it is shown, or not a number
     * @param key whether it was coded by itself
     * @param picture what it shows
     */
    record Shown(double seconds, boolean key, Picture picture) implements Item {}

    /** No more pictures. */
    record End() implements Item {}

    /** What the worker must put into its lines about frames. */
    String mark() {
        return mark;
    }

    /** Takes a line of the worker's. */
    void said(String line) {
        stamps.read(line).ifPresent(stamp -> put(announced, stamp));
    }

    /** Starts to read pictures. */
    void read(InputStream planes) {
        Thread reader = new Thread(() -> readAll(planes), "pictures");
        reader.setDaemon(true);
        reader.start();
    }

    private void readAll(InputStream planes) {
        try {
            for (Optional<Item> item = one(planes); item.isPresent() && !closed; item = one(planes)) {
                put(ready, item.get());
            }
        } catch (IOException | InterruptedException e) {
            // the worker was ended; what was read so far is all there is
        }
        put(ready, new End());
    }

    private Optional<Item> one(InputStream planes) throws IOException, InterruptedException {
        int colour = ((width + 1) / 2) * ((height + 1) / 2);
        byte[] y = planes.readNBytes(width * height);
        byte[] u = planes.readNBytes(colour);
        byte[] v = planes.readNBytes(colour);
        if (v.length < colour) {
            return Optional.empty();
        }
        Stamp stamp = announced.poll(1, TimeUnit.SECONDS);
        return Optional.ofNullable(stamp)
                .map(known -> new Shown(known.seconds(), known.key(), new Picture(width, height, y, u, v)));
    }

    private <T> void put(BlockingQueue<T> queue, T item) {
        try {
            boolean done = false;
            while (!done && !closed) {
                done = queue.offer(item, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next item; nothing when none came in time. */
    Optional<Item> next(long seconds) {
        try {
            return Optional.ofNullable(ready.poll(seconds, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** How many errors the decoder spoke of. */
    int complaints() {
        return stamps.complaints();
    }

    @Override
    public void close() {
        closed = true;
    }
}
