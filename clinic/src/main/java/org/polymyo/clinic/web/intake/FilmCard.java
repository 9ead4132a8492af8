package org.polymyo.clinic.web.intake;

import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.home.Clip;
import org.polymyo.clinic.home.Take;
import org.polymyo.clinic.home.Verdict;

/**
 * A take as its page shows it.
 *
 * @param take the take
 * @param verdict what is told of it
 */
public record FilmCard(Take take, Verdict verdict) {
    /**
     * Whether its film can be played here.
     *
     * @return true once it is with the clinic and not set aside
     */
    public boolean isPlayable() {
        return take.recording().isPresent() && !List.of("stopped", "removed").contains(verdict.sentence());
    }

    /**
     * One line of the list of clips.
     *
     * @param clip the clip
     * @param card its newest take
     */
    public record Line(Clip clip, Optional<FilmCard> card) {
        /**
         * How far it is.
         *
         * @return none, cannot, better or there
         */
        public String state() {
            return card.map(known -> known.take().way() == Take.Way.CANNOT
                            ? "cannot"
                            : known.verdict().again() ? "better" : "there")
                    .orElse("none");
        }
    }
}
