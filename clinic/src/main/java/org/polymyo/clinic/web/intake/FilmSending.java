package org.polymyo.clinic.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.file.FileKind;
import org.polymyo.clinic.home.Clip;
import org.polymyo.clinic.home.FilmSettings;
import org.polymyo.clinic.home.Filming;
import org.polymyo.clinic.home.Take;
import org.polymyo.clinic.home.Takes;
import org.polymyo.clinic.store.Keys;
import org.polymyo.clinic.upload.Reception;
import org.polymyo.clinic.upload.RefusedException;
import org.polymyo.clinic.upload.Upload;
import org.polymyo.clinic.web.FilmForm;
import org.polymyo.clinic.web.Times;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How films from home arrive: from a form in one go, or told of first and then sent in pieces by the script of the page. */
@Controller
@RequestMapping("/patients/{patient}/preparation/films/{clip}")
class FilmSending {
    private final FilmGate gate;
    private final Takes takes;
    private final Filming filming;
    private final Reception reception;
    private final FilmSettings settings;
    private final Times times;

    FilmSending(FilmGate gate, Takes takes, Filming filming, Reception reception, FilmSettings settings, Times times) {
        this.gate = gate;
        this.takes = takes;
        this.filming = filming;
        this.reception = reception;
        this.settings = settings;
        this.times = times;
    }

    /** Without script: the phone's own camera, the file in one form. */
    @PostMapping("/file")
    String file(
            @PathVariable String patient,
            @PathVariable("clip") String id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request)
            throws IOException {
        Clip clip = gate.clip(id);
        requireOpen(patient, person);
        long most = request.getContentLengthLong();
        FilmForm.Sent sent = FilmForm.sent(request).orElse(null);
        if (sent == null || sent.name().isEmpty()) {
            return page(patient, clip, "?fault=empty");
        }
        Optional<String> fault = fault(sent.name(), most);
        if (fault.isPresent()) {
            return page(patient, clip, "?fault=" + fault.get());
        }
        try {
            Upload upload =
                    reception.takeAll(patient, person.account(), most, new Reception.Sent(sent.name(), sent.content()));
            Optional<Take> known = known(patient, upload);
            if (known.isPresent()) {
                return page(
                        patient,
                        clip,
                        "?fault=known&day=" + times.day(known.get().told()));
            }
            String take = Keys.fresh();
            takes.add(patient, take, clip, Take.Way.CAMERA, Optional.empty(), person.account());
            takes.sent(takes.one(patient, take).orElseThrow(), upload);
            return page(patient, clip, "");
        } catch (RefusedException e) {
            return page(patient, clip, "?fault=" + word(e.reason()));
        }
    }

    /** With script: says that a film is on its way, which is refused before a byte of it is sent when it is too long. */
    @PostMapping("/takes")
    ResponseEntity<Void> told(
            @PathVariable String patient,
            @PathVariable("clip") String id,
            @RequestParam String take,
            @RequestParam Take.Way way,
            @RequestParam long size,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String made,
            @AuthenticationPrincipal Person person) {
        Clip clip = gate.clip(id);
        requireOpen(patient, person);
        if (!Keys.isKey(take) || way == Take.Way.CANNOT || size < 0) {
            return ResponseEntity.badRequest().build();
        }
        Optional<String> fault = fault(name, size);
        if (fault.isPresent()) {
            return ResponseEntity.status(fault.get().equals("too-long") ? 413 : 415)
                    .build();
        }
        takes.add(patient, take, clip, way, instant(made), person.account());
        return takes.one(patient, take)
                .map(added -> ResponseEntity.noContent().<Void>build())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** With script: says which upload is the film. When the clinic has it already, the answer says since when. */
    @PostMapping("/takes/{take}")
    ResponseEntity<Void> sent(
            @PathVariable String patient,
            @PathVariable("clip") String id,
            @PathVariable("take") String key,
            @RequestParam(defaultValue = "") String upload) {
        Take take = take(patient, gate.clip(id), key);
        Upload sent = reception
                .one(patient, upload)
                .filter(one -> one.state() != Upload.State.RECEIVING && one.state() != Upload.State.GIVEN_UP)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<Take> known = known(patient, sent).filter(other -> !other.id().equals(key));
        takes.sent(take, sent);
        takes.one(patient, key).ifPresent(arrived -> filming.arrived(patient, arrived));
        ResponseEntity.HeadersBuilder<?> answer = ResponseEntity.noContent();
        known.ifPresent(
                other -> answer.header("Polymyo-Known", times.day(other.told()).toString()));
        return answer.build();
    }

    @PostMapping("/cannot")
    String cannot(
            @PathVariable String patient, @PathVariable("clip") String id, @AuthenticationPrincipal Person person) {
        Clip clip = gate.clip(id);
        requireOpen(patient, person);
        takes.add(patient, Keys.fresh(), clip, Take.Way.CANNOT, Optional.empty(), person.account());
        return page(patient, clip, "");
    }

    private Take take(String patient, Clip clip, String key) {
        return takes.one(patient, key)
                .filter(one -> one.clip().equals(clip.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** An earlier take whose film is the same file. */
    private Optional<Take> known(String patient, Upload upload) {
        return takes.of(patient).stream()
                .filter(take ->
                        !upload.recording().isEmpty() && take.recording().equals(Optional.of(upload.recording())))
                .findFirst();
    }

    private void requireOpen(String patient, Person person) {
        if (gate.elsewhere(patient, person).isPresent() || gate.childRefuses(patient)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
    }

    private Optional<String> fault(String name, long size) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.matches("hei[cf]|jpe?g|png|webp|gif|avif")) {
            return Optional.of("photo");
        }
        if (!FileKind.of(ending).equals(Optional.of(FileKind.VIDEO))) {
            return Optional.of("not-film");
        }
        return size > settings.largest().toBytes() ? Optional.of("too-long") : Optional.empty();
    }

    private static String word(RefusedException.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> "too-long";
            case NO_SPACE -> "no-room";
            case KIND -> "not-film";
            case UNKNOWN, OFFSET, BUSY, CHECKSUM -> "failed";
        };
    }

    private static Optional<Instant> instant(String millis) {
        try {
            return millis.matches("[0-9]{1,15}")
                    ? Optional.of(Instant.ofEpochMilli(Long.parseLong(millis)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String page(String patient, Clip clip, String more) {
        return IntakePages.at(patient, "/films/" + clip.id() + more);
    }
}
