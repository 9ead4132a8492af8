package org.polymyo.clinic.web.recording;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.polymyo.clinic.file.Film;
import org.polymyo.clinic.file.Films;
import org.polymyo.clinic.trace.Page;
import org.polymyo.clinic.trace.Sieve;
import org.polymyo.clinic.trace.TraceChannel;
import org.polymyo.clinic.trace.TraceFile;
import org.polymyo.clinic.trace.TraceShelf;
import org.polymyo.clinic.trace.View;
import org.polymyo.quantity.TimeSpan;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The curves of a recording: what there is, and page by page what to draw. */
@RestController
class TraceRoutes {
    private final TraceShelf shelf;
    private final Films films;

    TraceRoutes(TraceShelf shelf, Films films) {
        this.shelf = shelf;
        this.films = films;
    }

    @GetMapping("/patients/{patient}/recordings/{recording}/traces.json")
    ResponseEntity<Contents> contents(@PathVariable String patient, @PathVariable String recording) throws IOException {
        return shelf.traces(patient, recording)
                .map(traces -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Contents.of(traces, films.of(patient, recording))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/patients/{patient}/recordings/{recording}/traces")
    ResponseEntity<byte[]> page(
            @PathVariable String patient,
            @PathVariable String recording,
            @RequestParam double from,
            @RequestParam double to,
            @RequestParam int columns,
            @RequestParam(required = false) @Nullable List<Integer> channels,
            Frequencies frequencies)
            throws IOException {
        Optional<TraceFile> traces = shelf.traces(patient, recording);
        if (traces.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        try {
            int count = traces.get().channels().size();
            List<Integer> wanted =
                    channels == null ? IntStream.range(0, count).boxed().toList() : channels;
            if (wanted.stream().anyMatch(i -> i < 0 || i >= count)) {
                return ResponseEntity.badRequest().build();
            }
            Page page = Page.of(traces.get(), new View(new TimeSpan(from, to), columns, wanted, frequencies.sieve()));
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .header("Polymyo-Filtered", Boolean.toString(page.filtered()))
                    .body(page.bytes());
        } catch (IllegalArgumentException e) {
            return ResponseEntity.badRequest().build();
        }
    }

    /**
     * Which frequencies a page asks for; what is not named is not filtered.
     *
     * @param highpass edge in Hz
     * @param lowpass edge in Hz
     * @param notch frequency in Hz
     * @param phase {@code zero} for a filter without delay, else causal
     */
    record Frequencies(
            @Nullable Double highpass,
            @Nullable Double lowpass,
            @Nullable Double notch,
            @Nullable String phase) {
        Sieve sieve() {
            return new Sieve(optional(highpass), optional(lowpass), optional(notch), "zero".equals(phase));
        }

        private static OptionalDouble optional(@Nullable Double edge) {
            return edge == null || edge == 0 ? OptionalDouble.empty() : OptionalDouble.of(edge);
        }
    }

    /**
     * What there is to draw.
     *
     * @param duration_s length of the recording
     * @param start_offset_s time of its first sample
     * @param channels its channels
     * @param gaps where no channel has samples, each as begin and end
     * @param base samples in a bin of the lowest level
     * @param factor bins that the next level joins
     * @param levels levels of the pyramid
     * @param media its video, missing where it has none
     */
    record Contents(
            double duration_s,
            double start_offset_s,
            List<TraceChannel> channels,
            List<double[]> gaps,
            int base,
            int factor,
            int levels,
            @Nullable Media media) {
        static Contents of(TraceFile traces, Optional<Film> film) {
            List<double[]> gaps = traces.gaps().stream()
                    .map(gap -> new double[] {gap.startSeconds(), gap.endSeconds()})
                    .toList();
            double start = gaps.isEmpty() || gaps.getFirst()[0] > 0 ? 0 : gaps.getFirst()[1];
            return new Contents(
                    traces.durationSeconds(),
                    start,
                    traces.channels(),
                    gaps,
                    TraceFile.BASE,
                    TraceFile.FACTOR,
                    traces.levels(),
                    film.map(Media::of).orElse(null));
        }
    }

    /**
     * How a video stands to the traces.
     *
     * @param offset_s when it begins, missing where nobody has found it yet
     * @param uncertainty_s how far that may be off either way, missing where unknown
     */
    record Media(@Nullable Double offset_s, @Nullable Double uncertainty_s) {
        static Media of(Film film) {
            return new Media(
                    film.place().map(Film.Place::beginsSeconds).orElse(null),
                    film.place().flatMap(Film.Place::doubtSeconds).orElse(null));
        }
    }
}
