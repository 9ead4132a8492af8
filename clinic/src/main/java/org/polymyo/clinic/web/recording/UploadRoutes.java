package org.polymyo.clinic.web.recording;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.upload.Checksum;
import org.polymyo.clinic.upload.Reception;
import org.polymyo.clinic.upload.RefusedException;
import org.polymyo.clinic.upload.Upload;
import org.polymyo.clinic.web.SignedInFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Resumable uploads as tus 1.0 defines them (https://tus.io/protocols/resumable-upload). */
@RestController
class UploadRoutes {
    private static final String VERSION = "1.0.0";
    private static final String PIECE = "application/offset+octet-stream";
    private static final int CHECKSUM_MISMATCH = 460;

    private final Reception reception;

    UploadRoutes(Reception reception) {
        this.reception = reception;
    }

    @PostMapping("/patients/{patient}/uploads")
    ResponseEntity<Void> announce(
            @PathVariable String patient,
            @RequestHeader(name = "Upload-Length", defaultValue = "-1") long length,
            @RequestHeader(name = "Upload-Metadata", defaultValue = "") String metadata,
            HttpServletRequest request)
            throws RefusedException, IOException {
        String account = SignedInFilter.person(request).map(Person::account).orElseThrow();
        Optional<String> name = fileName(metadata);
        if (length < 0 || name.isEmpty()) {
            return headers(ResponseEntity.badRequest()).build();
        }
        Upload upload = reception.announce(patient, account, length, name.get());
        return told(ResponseEntity.created(URI.create("/patients/" + patient + "/uploads/" + upload.id())), upload);
    }

    @GetMapping("/patients/{patient}/uploads/{upload}")
    ResponseEntity<Void> state(@PathVariable String patient, @PathVariable String upload)
            throws RefusedException, IOException {
        return told(ResponseEntity.ok(), reception.settled(known(patient, upload)));
    }

    @PatchMapping("/patients/{patient}/uploads/{upload}")
    ResponseEntity<Void> take(
            @PathVariable String patient,
            @PathVariable String upload,
            @RequestHeader(name = "Upload-Offset", defaultValue = "-1") long offset,
            @RequestHeader(name = "Upload-Checksum", required = false) @Nullable String header,
            HttpServletRequest request)
            throws RefusedException, IOException {
        Optional<Checksum> checksum = Optional.ofNullable(header).flatMap(Checksum::of);
        if (!PIECE.equals(request.getContentType())) {
            return headers(ResponseEntity.status(415)).build();
        }
        if (offset < 0 || header != null && checksum.isEmpty()) {
            return headers(ResponseEntity.badRequest()).build();
        }
        return told(
                ResponseEntity.status(204),
                reception.take(known(patient, upload), offset, request.getInputStream(), checksum));
    }

    @DeleteMapping("/patients/{patient}/uploads/{upload}")
    ResponseEntity<Void> giveUp(@PathVariable String patient, @PathVariable String upload)
            throws RefusedException, IOException {
        reception.giveUp(known(patient, upload));
        return headers(ResponseEntity.status(204)).build();
    }

    @ExceptionHandler
    ResponseEntity<Void> refused(RefusedException refusal) {
        HttpStatusCode status = switch (refusal.reason()) {
            case UNKNOWN -> HttpStatusCode.valueOf(404);
            case OFFSET -> HttpStatusCode.valueOf(409);
            case BUSY -> HttpStatusCode.valueOf(423);
            case TOO_LARGE -> HttpStatusCode.valueOf(413);
            case NO_SPACE -> HttpStatusCode.valueOf(507);
            case CHECKSUM -> HttpStatusCode.valueOf(CHECKSUM_MISMATCH);
            case KIND -> HttpStatusCode.valueOf(415);
        };
        return headers(ResponseEntity.status(status)).build();
    }

    private Upload known(String patient, String id) throws RefusedException {
        return reception
                .one(patient, id)
                .filter(upload -> upload.state() != Upload.State.GIVEN_UP)
                .orElseThrow(() -> new RefusedException(RefusedException.Reason.UNKNOWN));
    }

    private ResponseEntity<Void> told(ResponseEntity.BodyBuilder answer, Upload upload) {
        headers(answer)
                .header("Upload-Offset", Long.toString(upload.received()))
                .header("Upload-Length", Long.toString(upload.length()))
                .header("Polymyo-Upload-State", upload.state().name());
        if (upload.state() == Upload.State.RECEIVING) {
            answer.header(
                    "Upload-Expires",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            Instant.ofEpochMilli(upload.expiresAt()).atOffset(ZoneOffset.UTC)));
        }
        if (!upload.recording().isEmpty()) {
            answer.header("Polymyo-Recording", upload.recording());
        }
        if (!upload.reason().isEmpty()) {
            answer.header("Polymyo-Reason", upload.reason());
        }
        return answer.build();
    }

    private <B extends ResponseEntity.HeadersBuilder<?>> B headers(B answer) {
        answer.header("Tus-Resumable", VERSION)
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,checksum,expiration,termination")
                .header("Tus-Checksum-Algorithm", "sha1,sha256,md5")
                .header("Tus-Max-Size", Long.toString(reception.largest()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return answer;
    }

    /** Metadata are pairs of a word and a value in Base64, between commas. */
    private static Optional<String> fileName(String metadata) {
        for (String pair : metadata.split(",")) {
            String[] parts = pair.strip().split(" ");
            if (parts.length == 2 && parts[0].equals("filename")) {
                try {
                    return Optional.of(new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
