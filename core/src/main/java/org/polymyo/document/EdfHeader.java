package org.polymyo.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.evaluation.Report;

/** The header of an EDF+C file whose only signal is {@code EDF Annotations}. Names nobody. */
final class EdfHeader {
    private static final int BYTES = 512;
    private static final int FIRST_YEAR = 1985;
    private static final int LAST_YEAR = 2084;
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private final StringBuilder text = new StringBuilder();

    private EdfHeader() {}

    /**
     * Makes a header.
     *
     * @param origin where the events come from
     * @param records number of data records
     * @param seconds length of each record
     * @param samples samples of two bytes in each record
     * @return 512 bytes
     */
    static byte[] of(Report.Provenance origin, int records, long seconds, int samples) {
        var header = new EdfHeader();
        Optional<LocalDateTime> start =
                origin.startedAt().filter(at -> at.getYear() >= FIRST_YEAR && at.getYear() <= LAST_YEAR);
        header.field("0", 8);
        header.field("X X X X", 80);
        header.field(
                "Startdate " + start.map(EdfHeader::day).orElse("X") + " X X "
                        + (origin.synthetic() ? "Polymyo_synthetic_data" : "Polymyo"),
                80);
        header.field(start.map(EdfHeader::shortDay).orElse("01.01.85"), 8);
        header.field(start.map(EdfHeader::time).orElse("00.00.00"), 8);
        header.field(Integer.toString(BYTES), 8);
        header.field("EDF+C", 44);
        header.field(Integer.toString(records), 8);
        header.field(Long.toString(seconds), 8);
        header.field("1", 4);
        header.signal(samples);
        return header.text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void signal(int samples) {
        field("EDF Annotations", 16);
        field("", 80);
        field("", 8);
        field("-1", 8);
        field("1", 8);
        field("-32768", 8);
        field("32767", 8);
        field("", 80);
        field(Integer.toString(samples), 8);
        field("", 32);
    }

    private void field(String value, int width) {
        text.append(value).append(" ".repeat(width - value.length()));
    }

    private static String day(LocalDateTime at) {
        return String.format(
                Locale.ROOT, "%02d-%s-%04d", at.getDayOfMonth(), MONTHS.get(at.getMonthValue() - 1), at.getYear());
    }

    private static String shortDay(LocalDateTime at) {
        return String.format(Locale.ROOT, "%02d.%02d.%02d", at.getDayOfMonth(), at.getMonthValue(), at.getYear() % 100);
    }

    private static String time(LocalDateTime at) {
        return String.format(Locale.ROOT, "%02d.%02d.%02d", at.getHour(), at.getMinute(), at.getSecond());
    }
}
