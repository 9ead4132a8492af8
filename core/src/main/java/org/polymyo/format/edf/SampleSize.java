package org.polymyo.format.edf;

import java.util.List;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Defect;

/**
 * Decides between 16 and 24 bits. The first bytes of the file say it; where other fields contradict them, the size of
 * the file must agree with one side and not with the other.
 *
 * @param dataBytes bytes after the header
 * @param samples samples of each signal in a data record
 * @param declared number of data records as declared
 * @param defects told when the first bytes were wrong
 */
record SampleSize(long dataBytes, int[] samples, long declared, List<Defect> defects) {
    /**
     * Decides.
     *
     * @param bdf whether the first bytes say 24 bits
     * @param wideLimits whether digital limits need more than 16 bits
     * @param reserved the reserved field
     * @return bytes in a sample
     * @throws UnusableRecordingException if the size of the file does not decide
     */
    int decide(boolean bdf, boolean wideLimits, String reserved) throws UnusableRecordingException {
        boolean says24 = wideLimits || reserved.startsWith("24BIT") || reserved.startsWith("BDF+");
        boolean says16 = !wideLimits && reserved.startsWith("EDF+");
        int claimed = bdf ? 3 : 2;
        int other = bdf ? 2 : 3;
        if (bdf ? !says16 : !says24) {
            return claimed;
        }
        if (fits(claimed) == fits(other)) {
            throw EdfProblem.EDF_SAMPLE_SIZE_UNCLEAR.at(
                    "version, reserved field and digital limits",
                    "all for " + 8 * claimed + " bits",
                    "some for " + 8 * other + " bits, with " + dataBytes + " bytes of data");
        }
        if (fits(claimed)) {
            return claimed;
        }
        defects.add(EdfDefect.EDF_SAMPLE_SIZE.at("version", 8 * other + " bits", 8 * claimed + " bits"));
        return other;
    }

    private boolean fits(int sampleBytes) {
        long recordBytes = EdfHeaderReader.recordBytes(samples, sampleBytes);
        return recordBytes > 0
                && dataBytes % recordBytes == 0
                && (declared <= 0 || dataBytes / recordBytes == declared);
    }
}
