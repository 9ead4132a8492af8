package org.polymyo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.polymyo.event.Activity;
import org.polymyo.event.Jerk;
import org.polymyo.measure.Question;
import org.polymyo.recording.Stimulus;
import org.polymyo.recording.Told;

/**
 * Jerks with measurable bursts, sorted by what they can tell.
 *
 * @param clear they stand clear of their background
 * @param faint they do not, as fragments of a held contraction
 * @param startles they follow a sound as the healthy startle does, and the startle was not found exaggerated
 */
record SortedJerks(List<Jerk> clear, List<Jerk> faint, List<Jerk> startles) {
    /** Copies the lists. */
    SortedJerks {
        clear = List.copyOf(clear);
        faint = List.copyOf(faint);
        startles = List.copyOf(startles);
    }

    /**
     * Sorts them.
     *
     * @param criteria the criteria
     * @param seen what was seen
     * @return each jerk in one of the lists, in order of time
     */
    static SortedJerks of(Criteria criteria, Seen seen) {
        double decibels = criteria.get("clear-bursts").value();
        Set<String> muscles = seen.measurable();
        double[] sounds = startling(seen);
        double latest = criteria.get("startle-latest").value() / 1000;
        List<Jerk> clear = new ArrayList<>();
        List<Jerk> faint = new ArrayList<>();
        List<Jerk> startles = new ArrayList<>();
        for (Jerk jerk : seen.burstJerks()) {
            boolean stands = Seen.bursts(jerk, muscles).stream()
                    .mapToDouble(Activity.Burst::signalToNoiseDb)
                    .anyMatch(snr -> snr >= decibels);
            (follows(sounds, jerk, latest) ? startles : stands ? clear : faint).add(jerk);
        }
        return new SortedJerks(clear, faint, startles);
    }

    private static double[] startling(Seen seen) {
        boolean exaggerated =
                new Measured(seen.measurements()).words(Question.STARTLE).contains("exaggerated");
        return Told.of(seen.annotations()).stimuli().stream()
                .filter(s -> s.kind() == Stimulus.Kind.SOUND && !exaggerated)
                .mapToDouble(Stimulus::seconds)
                .toArray();
    }

    private static boolean follows(double[] sounds, Jerk jerk, double latest) {
        double onset = jerk.span().startSeconds();
        for (double sound : sounds) {
            if (onset > sound && onset <= sound + latest) {
                return true;
            }
        }
        return false;
    }

    /**
     * How many there are.
     *
     * @return clear, faint and startles together
     */
    int count() {
        return clear.size() + faint.size() + startles.size();
    }
}
