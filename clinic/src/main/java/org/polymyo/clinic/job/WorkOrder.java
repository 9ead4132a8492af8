package org.polymyo.clinic.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polymyo.clinic.file.DataKey;
import org.polymyo.clinic.file.Films;
import org.polymyo.document.Documents;

/**
 * What a worker process is told, over its private pipe: nothing of it stands in its command line, where others could see it.
 *
 * @param key the key of the patient's files
 * @param sealed the recording, sealed
 * @param size how much content it holds
 * @param ending ending of its name
 * @param drafts where to write what, by kind, each sealed with the same key
 */
record WorkOrder(DataKey key, Path sealed, long size, String ending, Map<String, Path> drafts) {
    /** The kind of the file from which the review page is drawn. */
    static final String TRACES = "traces";

    /** The kind of the copy of a video that browsers play; an order that names it is about a video. */
    static final String FILM = Films.COPY;

    /** The kind of what lies there while a video is decoded and counts for nothing afterwards. */
    static final String HIDDEN = "hidden";

    /**
     * What is to be made.
     *
     * @param video whether it is a video
     * @return kinds of files
     */
    static List<String> kinds(boolean video) {
        List<String> kinds = new ArrayList<>(video ? List.of(HIDDEN, FILM, ClipNote.KIND) : List.of());
        kinds.add(TRACES);
        kinds.addAll(Documents.NAMES);
        return kinds;
    }

    /** Keeps the order of the drafts. */
    WorkOrder {
        drafts = new LinkedHashMap<>(drafts);
    }

    /**
     * The order as text.
     *
     * @return lines, ended by an empty one
     */
    String text() {
        List<String> lines = new ArrayList<>(List.of(key.revealed(), sealed.toString(), Long.toString(size), ending));
        drafts.forEach((kind, draft) -> lines.add(kind + " " + draft));
        return String.join("\n", lines) + "\n\n";
    }

    /**
     * Reads an order.
     *
     * @param in where its text comes from
     * @return the order
     * @throws IOException if it breaks off
     */
    static WorkOrder read(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            lines.add(line);
        }
        if (lines.size() < 4) {
            throw new IOException("the work order broke off");
        }
        Map<String, Path> drafts = new LinkedHashMap<>();
        for (String line : lines.subList(4, lines.size())) {
            int space = line.indexOf(' ');
            drafts.put(line.substring(0, space), Path.of(line.substring(space + 1)));
        }
        return new WorkOrder(
                DataKey.of(HexFormat.of().parseHex(lines.get(0))),
                Path.of(lines.get(1)),
                Long.parseLong(lines.get(2)),
                lines.get(3),
                drafts);
    }
}
