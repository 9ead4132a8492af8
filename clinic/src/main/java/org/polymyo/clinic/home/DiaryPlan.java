package org.polymyo.clinic.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * On which days the clinic asks a patient for a diary.
 *
 * @param weekdays on these; none ends the diary
 * @param first from this day on
 * @param last to this day
 * @param clips names of short clips to film on each such day
 * @param reminds whether the pages of the patient remind on such a day
 */
public record DiaryPlan(Set<DayOfWeek> weekdays, LocalDate first, LocalDate last, List<String> clips, boolean reminds) {
    /** Copies the collections. */
    public DiaryPlan {
        weekdays = Set.copyOf(weekdays);
        clips = List.copyOf(clips);
    }

    /**
     * Whether a diary is kept at all.
     *
     * @param day today
     * @return false once it is over or was ended
     */
    public boolean isOpen(LocalDate day) {
        return !weekdays.isEmpty() && !day.isAfter(last);
    }

    /**
     * Whether something is asked for on a day.
     *
     * @param day the day
     * @return true on the days chosen
     */
    public boolean asks(LocalDate day) {
        return isOpen(day) && !day.isBefore(first) && weekdays.contains(day.getDayOfWeek());
    }
}
