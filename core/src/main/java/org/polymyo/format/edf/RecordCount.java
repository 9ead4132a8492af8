package org.polymyo.format.edf;

import java.util.List;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Defect;

/**
 * How many data records there are.
 *
 * @param dataBytes bytes after the header
 * @param recordBytes size of a data record
 * @param defects told when header and file differ
 */
record RecordCount(long dataBytes, long recordBytes, List<Defect> defects) {
    private static final String FIELD = "number of data records";

    /**
     * Fits the declared number to the file.
     *
     * @param declared the number in the header; below 1 means that the recorder did not fill it in
     * @return complete data records to read
     * @throws UnusableRecordingException if there is none
     */
    long fitted(long declared) throws UnusableRecordingException {
        long present = recordBytes == 0 ? 0 : dataBytes / recordBytes;
        if (present == 0) {
            throw EdfProblem.EDF_NO_RECORDS.at(
                    "data records", "at least one of " + recordBytes + " bytes", dataBytes + " bytes");
        }
        String found = present + " complete records and " + dataBytes % recordBytes + " more bytes";
        if (declared <= 0) {
            defects.add(EdfDefect.EDF_RECORDS_UNKNOWN.at(FIELD, "a number above 0", declared + "; " + found));
        } else if (declared > present) {
            defects.add(EdfDefect.EDF_TRUNCATED.at("end of the file", declared + " data records", found));
        } else if (dataBytes > declared * recordBytes) {
            defects.add(EdfDefect.EDF_TRAILING_BYTES.at(
                    "end of the file",
                    declared + " data records",
                    (dataBytes - declared * recordBytes) + " bytes after them"));
        }
        return declared <= 0 ? present : Math.min(declared, present);
    }
}
