package org.polymyo.clinic.web.recording;

import java.util.Optional;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.Films;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.home.Take;
import org.polymyo.clinic.home.Takes;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The films people sent from home, for themselves to look at. */
@Controller
class HomeFilmRoutes {
    private final Takes takes;
    private final Recordings recordings;
    private final Vault vault;

    HomeFilmRoutes(Takes takes, Recordings recordings, Vault vault) {
        this.takes = takes;
        this.recordings = recordings;
        this.vault = vault;
    }

    /** The newest of a clip: the copy that every browser plays once there is one, else what was sent. */
    @GetMapping("/patients/{patient}/preparation/films/{clip}/media")
    ResponseEntity<Resource> media(@PathVariable String patient, @PathVariable String clip) {
        Arrived film = Optional.ofNullable(takes.newest(patient).get(clip))
                .flatMap(Take::recording)
                .flatMap(id -> recordings.one(patient, id))
                .filter(Arrived::isVideo)
                .filter(known -> vault.isReadable(patient))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Recordings.Made sent = recordings
                .made(film.id(), Films.COPY)
                .orElse(new Recordings.Made(film.ending(), film.object(), film.size()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(sent.kind().equals("webm") ? "video/webm" : "video/mp4"))
                .cacheControl(CacheControl.noStore())
                .body(new SealedResource(vault, patient, sent.object(), sent.size()));
    }
}
