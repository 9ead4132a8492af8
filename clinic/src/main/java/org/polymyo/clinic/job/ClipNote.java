package org.polymyo.clinic.job;

import java.util.List;
import java.util.Set;
import org.polymyo.video.EvaluatedClip;
import org.polymyo.video.Shortfall;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a video was filmed and whether it shows jerks: what is told to who filmed it, a few minutes after it arrived.
 *
 * @param shortfalls what is wrong with how it was filmed, the gravest first
 * @param sound whether it has sound
 * @param jerks how many jerks of single parts of the body were found; 0 also where it is not usable
 * @param clinic what it can be used for, in a sentence for the clinic
 */
public record ClipNote(List<Shortfall> shortfalls, boolean sound, int jerks, String clinic) {
    /** The kind of file it is kept in. */
    public static final String KIND = "capture.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Copies the list. */
    public ClipNote {
        shortfalls = List.copyOf(shortfalls);
    }

    static ClipNote of(EvaluatedClip clip, boolean sound) {
        int jerks = clip.found().values().stream()
                .mapToInt(found -> found.jerks().size())
                .sum();
        return new ClipNote(
                clip.capture().shortfalls(), sound, jerks, clip.capture().clinic());
    }

    /**
     * Reads a note.
     *
     * @param bytes as they were written
     * @return the note
     */
    public static ClipNote read(byte[] bytes) {
        return JSON.readValue(bytes, ClipNote.class);
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    /**
     * What is wrong where some things are no fault.
     *
     * @param forgiven these
     * @return the rest, the gravest first
     */
    public List<Shortfall> besides(Set<Shortfall> forgiven) {
        return shortfalls.stream().filter(one -> !forgiven.contains(one)).toList();
    }
}
