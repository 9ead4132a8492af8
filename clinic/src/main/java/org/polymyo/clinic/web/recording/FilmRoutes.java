package org.polymyo.clinic.web.recording;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.Film;
import org.polymyo.clinic.file.Films;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.Vault;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The video of a recording: which it is, and its bytes, any part of them; those of the copy that browsers play as soon as
 * its analysis has made it.
 */
@Controller
class FilmRoutes {
    private static final String RECORDING = "/patients/{patient}/recordings/{recording}";
    private static final double MILLISECOND = 1e-3;

    /** MP4, MOV and 3GP are one container to a browser; it is told so, since it plays none it thinks it does not know. */
    private static final Map<String, String> TYPES = Map.of("webm", "video/webm", "mkv", "video/x-matroska");

    private final Films films;
    private final Recordings recordings;
    private final Vault vault;

    FilmRoutes(Films films, Recordings recordings, Vault vault) {
        this.films = films;
        this.recordings = recordings;
        this.vault = vault;
    }

    /** Which part is wanted is read from the request's {@code Range} by the framework. */
    @GetMapping(RECORDING + "/media")
    ResponseEntity<Resource> media(
            @PathVariable String patient, @PathVariable String recording, HttpServletRequest request) {
        Film film = films.of(patient, recording)
                .filter(known -> vault.isReadable(patient))
                .orElseThrow(FilmRoutes::unknown);
        Arrived video = film.video();
        Recordings.Made sent = recordings
                .made(video.id(), Films.COPY)
                .orElse(new Recordings.Made(video.ending(), video.object(), video.size()));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TYPES.getOrDefault(sent.kind(), "video/mp4")))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().build().toString());
        return request.getMethod().equals("HEAD")
                ? answer.contentLength(sent.size()).build()
                : answer.body(new SealedResource(vault, patient, sent.object(), sent.size()));
    }

    @PostMapping(RECORDING + "/film")
    String belongs(
            @PathVariable String patient,
            @PathVariable String recording,
            @RequestParam String video,
            @RequestParam(defaultValue = "") String begins,
            @RequestParam(defaultValue = "") String doubt,
            @AuthenticationPrincipal Person person) {
        Arrived shown = recordings.one(patient, recording).orElseThrow(FilmRoutes::unknown);
        try {
            Optional<Film> film = video.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Film(
                            recordings.one(patient, video).orElseThrow(), place(begins.strip(), doubt.strip())));
            films.set(shown, film, person.account());
        } catch (NoSuchElementException | IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "", e);
        }
        return "redirect:/patients/" + patient + "/recordings/" + recording;
    }

    private static Optional<Film.Place> place(String begins, String doubt) {
        Optional<Double> known =
                doubt.isEmpty() ? Optional.empty() : Optional.of(Double.parseDouble(doubt) * MILLISECOND);
        return begins.isEmpty() ? Optional.empty() : Optional.of(new Film.Place(Double.parseDouble(begins), known));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
