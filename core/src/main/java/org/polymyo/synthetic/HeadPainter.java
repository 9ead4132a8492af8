package org.polymyo.synthetic;

import java.util.List;

/** Adds events to the EEG of all sites. */
final class HeadPainter {
    private static final double EARLY_PART = 0.4;
    private static final double STEEP_SECONDS = 0.5;
    private static final double BACK_SECONDS = 0.3;

    private final Head head;
    private final double rateHz;
    private final float[][] out;
    private final float[] vertical;
    private final Chance chance;

    /**
     * A painter.
     *
     * @param head the head
     * @param rateHz samples per second
     * @param out the sites, changed in place
     * @param vertical the vertical eye channel, changed in place
     * @param chance chance
     */
    HeadPainter(Head head, double rateHz, float[][] out, float[] vertical, Chance chance) {
        this.head = head;
        this.rateHz = rateHz;
        this.out = out;
        this.vertical = vertical;
        this.chance = chance;
    }

    /**
     * Adds events.
     *
     * @param events the events
     */
    void paint(List<HeadEvent> events) {
        for (HeadEvent event : events) {
            switch (event) {
                case HeadEvent.Wave wave -> wave(wave);
                case HeadEvent.Prepared prepared -> prepared(prepared);
                case HeadEvent.Hiss hiss -> hiss(hiss);
                case HeadEvent.Oscillation oscillation -> oscillation(oscillation);
            }
        }
    }

    private void wave(HeadEvent.Wave wave) {
        double[] shares = shares(wave.focus(), wave.spread());
        for (HeadEvent.Hump hump : wave.humps()) {
            double at = clock(wave.seconds() + hump.lagSeconds());
            double sigma = hump.sigmaSeconds();
            int from = (int) Math.ceil((at - 4 * sigma) * rateHz);
            double[] course = new double[(int) Math.ceil(8 * sigma * rateHz) + 1];
            for (int i = 0; i < course.length; i++) {
                double z = ((from + i) / rateHz - at) / sigma;
                course[i] = hump.microvolts() * StrictMath.exp(-z * z / 2);
            }
            addToAll(course, from, shares);
        }
    }

    /** Slow at first over the vertex, then steep and more over the hand; gone 0.3 s after. Eyes turn down on the way. */
    private void prepared(HeadEvent.Prepared prepared) {
        Readiness form = prepared.form();
        double at = clock(prepared.seconds());
        int from = (int) Math.ceil((at - form.onsetSeconds()) * rateHz);
        int length = (int) ((form.onsetSeconds() + BACK_SECONDS) * rateHz);
        double height = -form.amplitudeMicrovolts() * chance.lognormal(1, 0.25);
        double[] early = new double[length];
        double[] late = new double[length];
        double steep = Math.min(STEEP_SECONDS, form.onsetSeconds() / 2);
        for (int i = 0; i < length; i++) {
            double t = (from + i) / rateHz - at;
            double back = t > 0 ? 1 - t / BACK_SECONDS : 1;
            early[i] =
                    height * EARLY_PART * Math.min(1, (t + form.onsetSeconds()) / (form.onsetSeconds() - steep)) * back;
            late[i] = height * (1 - EARLY_PART) * Math.max(0, Math.min(1, (t + steep) / steep)) * back;
        }
        addToAll(early, from, shares("Cz", 0.6));
        double[] vertex = shares("Cz", 0.45);
        double[] hand = shares(prepared.hand(), 0.45);
        for (int s = 0; s < vertex.length; s++) {
            vertex[s] = Math.min(1.1, 0.7 * vertex[s] + 0.45 * hand[s]);
        }
        addToAll(late, from, vertex);
        if (form.eyeMicrovolts() != 0) {
            gaze(at, form.eyeMicrovolts() * chance.lognormal(1, 0.3));
        }
    }

    /** The eyes turn down 0.4 to 1.2 s before a movement and come back 0.3 to 0.8 s after. */
    private void gaze(double at, double microvolts) {
        double down = at - chance.uniform(0.4, 1.2);
        double up = at + chance.uniform(0.3, 0.8);
        int from = (int) Math.ceil((down - 0.1) * rateHz);
        double[] course = new double[(int) ((up - down + 0.2) * rateHz)];
        for (int i = 0; i < course.length; i++) {
            double t = (from + i) / rateHz;
            course[i] = -microvolts * (step((t - down) / 0.04) - step((t - up) / 0.04));
        }
        addEyes(course, from);
    }

    private static double step(double x) {
        return x <= -1 ? 0 : x >= 1 ? 1 : 0.5 + 0.75 * x - 0.25 * x * x * x;
    }

    /**
     * Adds a movement of the lids.
     *
     * @param seconds its moment
     * @param form standard deviation in seconds, and height in µV
     */
    void eyes(double seconds, double[] form) {
        double at = clock(seconds);
        int from = (int) Math.ceil((at - 4 * form[0]) * rateHz);
        double[] course = new double[(int) (8 * form[0] * rateHz)];
        for (int i = 0; i < course.length; i++) {
            double z = ((from + i) / rateHz - at) / form[0];
            course[i] = form[1] * StrictMath.exp(-z * z / 2);
        }
        addEyes(course, from);
    }

    private void addEyes(double[] course, int from) {
        double[] shares = new double[out.length];
        for (int s = 0; s < shares.length; s++) {
            shares[s] = Sites.ofEyes(head.sites().get(s));
        }
        addToAll(course, from, shares);
        add(vertical, course, from, 1.6);
    }

    private void hiss(HeadEvent.Hiss hiss) {
        int from = (int) Math.ceil(clock(hiss.seconds()) * rateHz);
        int length = (int) (hiss.length() * rateHz);
        double[] course = new double[length];
        for (int s = 0; s < out.length; s++) {
            double last = 0;
            for (int i = 0; i < length; i++) {
                double next = chance.normal();
                course[i] = hiss.microvolts() * 0.7 * (next - last);
                last = next;
            }
            add(out[s], course, from, Sites.ofMuscles(head.sites().get(s)));
        }
    }

    private void oscillation(HeadEvent.Oscillation wave) {
        double[] shares = shares(wave.focus(), 0.35);
        Head.Clock clock = head.amplifier().clock();
        int from = (int) Math.max(0, Math.ceil(clock(wave.seconds()) * rateHz));
        for (int i = from; i < (out.length == 0 ? 0 : out[0].length); i++) {
            double real = i / rateHz * (1 + clock.driftPpm() * 1e-6) + clock.offsetSeconds();
            double at = (real - wave.seconds()) * Score.GRID_HZ;
            int index = (int) at;
            if (at < 0 || index + 1 >= wave.course().length) {
                continue;
            }
            double value = wave.course()[index] + (at - index) * (wave.course()[index + 1] - wave.course()[index]);
            for (int s = 0; s < out.length; s++) {
                out[s][i] += (float) (shares[s] * wave.microvolts() * value);
            }
        }
    }

    private double clock(double seconds) {
        return head.amplifier().clock().shows(seconds);
    }

    private double[] shares(String focus, double spread) {
        return head.sites().stream()
                .mapToDouble(site -> Sites.share(site, focus, spread))
                .toArray();
    }

    private void addToAll(double[] course, int from, double[] shares) {
        for (int s = 0; s < out.length; s++) {
            if (Math.abs(shares[s]) > 0.005) {
                add(out[s], course, from, shares[s]);
            }
        }
    }

    private static void add(float[] into, double[] course, int from, double factor) {
        int end = Math.min(course.length, into.length - from);
        for (int i = Math.max(0, -from); i < end; i++) {
            into[from + i] += (float) (factor * course[i]);
        }
    }
}
