package org.polymyo.clinic.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.polymyo.format.Bytes;

/** How a stretch lies: where each channel begins and the last ends, then for each channel how many runs, and the runs. */
final class StretchBytes {
    private StretchBytes() {}

    /**
     * A stretch as it is stored.
     *
     * @param runs the runs of every channel, in order of time
     * @param runBytes how many bytes the runs take together
     * @return its bytes
     */
    static byte[] of(List<List<Run>> runs, int runBytes) {
        int table = (runs.size() + 1) * Integer.BYTES;
        ByteBuffer bytes = ByteBuffer.allocate(table + runs.size() * Integer.BYTES + runBytes);
        bytes.position(table);
        for (int channel = 0; channel < runs.size(); channel++) {
            bytes.putInt(channel * Integer.BYTES, bytes.position());
            bytes.putInt(runs.get(channel).size());
            runs.get(channel).forEach(run -> run.write(bytes));
        }
        bytes.putInt(runs.size() * Integer.BYTES, bytes.position());
        return bytes.array();
    }

    /**
     * Reads one channel of a stretch.
     *
     * @param file the trace file
     * @param position where the stretch begins
     * @param channel the channel
     * @return its runs
     * @throws IOException if they cannot be read
     */
    static List<Run> read(Bytes file, long position, int channel) throws IOException {
        ByteBuffer ends = ByteBuffer.wrap(file.read(position + (long) channel * Integer.BYTES, 2 * Integer.BYTES));
        int from = ends.getInt();
        ByteBuffer bytes = ByteBuffer.wrap(file.read(position + from, ends.getInt() - from));
        List<Run> runs = new ArrayList<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            runs.add(Run.read(bytes));
        }
        return runs;
    }
}
