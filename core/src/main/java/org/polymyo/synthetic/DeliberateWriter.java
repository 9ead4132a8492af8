package org.polymyo.synthetic;

import org.polymyo.quantity.TimeSpan;

/** Writes movements made on purpose, drives of the cortex and fasciculation into a score. */
final class DeliberateWriter {
    private DeliberateWriter() {}

    /**
     * Writes single movements.
     *
     * @param deed the movements
     * @param score where to
     * @param chance chance
     */
    static void write(Deliberate deed, Score score, Chance chance) {
        Score.Part part = score.part(deed.channel());
        String hand = deed.channel().contains(" L ") ? "C4" : "C3";
        for (double t : IntervalLaw.draw(deed.law(), deed.span(), chance)) {
            if (t > score.seconds() - 1) {
                continue;
            }
            Score.Volley volley = JerkWriter.volley(deed.burst(), 1, new JerkWriter.Moment(0, t), chance);
            part.volleys().add(volley);
            TimeSpan span = new TimeSpan(t, t + volley.shape().seconds());
            part.others().add(new Truth.Other(deed.channel(), span, Truth.Kind.VOLUNTARY));
            deed.readiness().ifPresent(form -> score.head.add(new HeadEvent.Prepared(t, hand, form)));
        }
    }

    /**
     * Writes a drive of the cortex.
     *
     * @param deed the drive
     * @param score where to
     * @param chance chance
     */
    static void write(CorticalDrive deed, Score score, Chance chance) {
        int points = (int) Math.ceil((deed.span().seconds() + 0.2) * Score.GRID_HZ);
        float[] course = Rhythms.band(points, Score.GRID_HZ, deed.band(), chance);
        double from = deed.span().startSeconds() - 0.1;
        score.head.add(
                new HeadEvent.Oscillation(from, deed.electrode(), deed.path().microvolts(), course));
        for (String channel : deed.channels()) {
            Score.Modulation modulation = new Score.Modulation(
                    from, course, deed.path().depth(), deed.path().delaySeconds());
            score.part(channel).modulations().add(modulation);
        }
    }

    /**
     * Writes fasciculation.
     *
     * @param deed the discharges
     * @param score where to
     * @param chance chance
     */
    static void write(Fasciculation deed, Score score, Chance chance) {
        for (String channel : deed.channels()) {
            Score.Part part = score.part(channel);
            double unit = chance.uniform();
            for (double t : IntervalLaw.draw(new IntervalLaw.Poisson(deed.perMinute(), 0.02), deed.span(), chance)) {
                unit = chance.happens(0.3) ? chance.uniform() : unit;
                part.twitches().add(new Score.Twitch(t, unit, deed.microvolts() * chance.lognormal(1, 0.4)));
                part.others().add(new Truth.Other(channel, new TimeSpan(t, t + 0.015), Truth.Kind.FASCICULATION));
            }
        }
    }
}
