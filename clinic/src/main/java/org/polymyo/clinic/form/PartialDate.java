package org.polymyo.clinic.form;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day of which perhaps only the month, the year or the patient's age is known. The precision is kept; nothing is filled in.
 *
 * @param precision how much is known
 * @param earliest first day it can have been
 * @param latest last day it can have been
 */
public record PartialDate(Precision precision, LocalDate earliest, LocalDate latest) {
    /** How much of a day is known. */
    public enum Precision {
        /** The day itself. */
        DAY,
        /** The month. */
        MONTH,
        /** The year. */
        YEAR,
        /** How old the patient was. */
        AGE
    }

    /** Refuses an end before the begin. */
    public PartialDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("expected days in order, found " + earliest + " to " + latest);
        }
    }

    /**
     * A known day.
     *
     * @param day the day
     * @return the day alone
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(Precision.DAY, day, day);
    }

    /**
     * A known month.
     *
     * @param month the month
     * @return its days
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(Precision.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    /**
     * A known year.
     *
     * @param year the year
     * @return its days
     */
    public static PartialDate ofYear(int year) {
        return new PartialDate(Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * A known age.
     *
     * @param age whole years
     * @param born the day of birth
     * @return the days on which the patient had this age
     */
    public static PartialDate ofAge(int age, LocalDate born) {
        return new PartialDate(
                Precision.AGE, born.plusYears(age), born.plusYears(age + 1L).minusDays(1));
    }
}
