package org.polymyo.video.synthetic;

/** Something the drawn person does; what several deeds do to one joint is added. */
public sealed interface Deed {
    /**
     * How far the deed has moved a joint from its base.
     *
     * @param joint which joint
     * @param seconds when
     * @return radians or pixels, as the joint has it
     */
    double at(Joint joint, double seconds);

    /**
     * One jerk: out quickly, a short hold, back slowly. The way out is a minimum-jerk course whose clock may run ahead
     * or behind, so that no two are alike.
     *
     * @param moved which joint
     * @param onset when it begins, seconds
     * @param rise seconds until it is out
     * @param hold seconds it stays out
     * @param fall seconds until it is back
     * @param size radians or pixels, with its sign
     * @param skew power the clock of the rise is raised to, 1 is even
     */
    record Jerk(Joint moved, double onset, double rise, double hold, double fall, double size, double skew)
            implements Deed {
        @Override
        public double at(Joint joint, double seconds) {
            double t = seconds - onset;
            if (joint != moved || t <= 0) {
                return 0;
            }
            double out = smooth(StrictMath.pow(Math.min(t / rise, 1), skew));
            return size * (out - smooth((t - rise - hold) / fall));
        }
    }

    /**
     * A movement on purpose: from where the joint is to somewhere else, and it stays there.
     *
     * @param moved which joint
     * @param onset when it begins, seconds
     * @param seconds how long it takes
     * @param size radians or pixels, with its sign
     */
    record Reach(Joint moved, double onset, double seconds, double size) implements Deed {
        @Override
        public double at(Joint joint, double time) {
            return joint == moved ? size * smooth((time - onset) / seconds) : 0;
        }
    }

    /**
     * A swing that repeats, begun and ended softly: tremor, sway, the legs and arms of somebody who walks.
     *
     * @param moved which joint
     * @param onset when it begins, seconds
     * @param end when it has ended, seconds
     * @param hertz swings a second
     * @param size half of the way from end to end, radians or pixels
     * @param phase where in the swing it begins, radians
     */
    record Swing(Joint moved, double onset, double end, double hertz, double size, double phase) implements Deed {
        private static final double SOFT_SECONDS = 0.5;

        @Override
        public double at(Joint joint, double seconds) {
            if (joint != moved || seconds <= onset || seconds >= end) {
                return 0;
            }
            double soft = Math.min(seconds - onset, end - seconds) / SOFT_SECONDS;
            return size * smooth(soft) * StrictMath.sin(2 * Math.PI * hertz * seconds + phase);
        }
    }

    /** The minimum-jerk course from 0 to 1 (Flash and Hogan 1985, doi 10.1523/JNEUROSCI.05-07-01688.1985). */
    private static double smooth(double share) {
        double u = Math.clamp(share, 0, 1);
        return u * u * u * (10 + u * (6 * u - 15));
    }
}
