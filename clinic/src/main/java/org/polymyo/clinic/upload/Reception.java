package org.polymyo.clinic.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.clinic.file.FileKind;
import org.polymyo.clinic.file.ObjectName;
import org.polymyo.clinic.file.SealedWriter;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.store.Keys;
import org.polymyo.clinic.upload.RefusedException.Reason;
import org.polymyo.clinic.upload.Upload.State;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * Takes files in piece by piece. A piece counts when it is sealed on the disk and the database says so, in this order: what
 * a sender was told is received survives a crash of everything.
 */
@Service
@EnableConfigurationProperties(UploadSettings.class)
public class Reception {
    private static final int BLOCK = 1 << 16;
    private static final long SAFE_EVERY = 1L << 24;

    private final Uploads uploads;
    private final Arrival arrival;
    private final Vault vault;
    private final UploadSettings settings;
    private final Clock clock;
    private final Locks locks;

    Reception(Uploads uploads, Arrival arrival, Vault vault, UploadSettings settings, Clock clock, Locks locks) {
        this.uploads = uploads;
        this.arrival = arrival;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
        this.locks = locks;
    }

    /**
     * The largest file that is taken.
     *
     * @return bytes
     */
    public long largest() {
        return settings.largest().toBytes();
    }

    /**
     * Announces a file.
     *
     * @param patient the patient it is for
     * @param account who sends it
     * @param length its length in bytes
     * @param name its name at the sender's, kept sealed
     * @return the upload, ready for the first piece
     * @throws RefusedException if it is too large or of no use
     * @throws IOException if nothing can be written
     */
    public Upload announce(String patient, String account, long length, String name)
            throws RefusedException, IOException {
        String ending = ending(name);
        if (FileKind.of(ending).isEmpty()) {
            throw new RefusedException(Reason.KIND);
        }
        if (length > largest()
                || uploads.bytesOf(patient) + length > settings.perPatient().toBytes()) {
            throw new RefusedException(Reason.TOO_LARGE);
        }
        ObjectName object = ObjectName.fresh();
        if (length + settings.freeSpace().toBytes()
                > Files.getFileStore(vault.drafts()).getUsableSpace()) {
            throw new RefusedException(Reason.NO_SPACE);
        }
        long expiresAt = clock.instant().plus(settings.expiry()).toEpochMilli();
        var upload = new Upload(
                Keys.fresh(), patient, account, length, 0, State.RECEIVING, "", "", ending, object, expiresAt);
        uploads.add(upload, vault.seal(patient, name));
        return length == 0 ? arrival.settle(uploads.received(upload, 0)) : upload;
    }

    /** Files on the discs of scanners often have names without an ending; what they are shows when they are whole. */
    private static String ending(String name) {
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "dcm";
    }

    /**
     * Takes a file that a form of a page without script sends in one go; nobody knows its length before its end.
     *
     * @param patient the patient it is for
     * @param account who sends it
     * @param most more bytes than it has
     * @param file its name at the sender's and its bytes
     * @return what became of it
     * @throws RefusedException if it is not taken
     * @throws IOException if the sender breaks off, when nothing of it counts, or nothing can be written
     */
    public Upload takeAll(String patient, String account, long most, Sent file) throws RefusedException, IOException {
        Upload upload = announce(patient, account, most, file.name());
        return locks.holding(upload.object(), () -> {
            try {
                received(upload, 0, file.content(), Optional.empty());
            } catch (RefusedException | IOException e) {
                uploads.ended(upload, State.GIVEN_UP, "", Optional.empty());
                vault.remove(upload.object());
                throw e;
            }
            return arrival.settle(uploads.whole(upload));
        });
    }

    /**
     * A file as a form sends it.
     *
     * @param name its name at the sender's
     * @param content its bytes, read to their end
     */
    public record Sent(String name, InputStream content) {}

    /**
     * How far an upload is.
     *
     * @param patient the patient it is for
     * @param id its key
     * @return nothing when there is no such upload for this patient
     */
    public Optional<Upload> one(String patient, String id) {
        return uploads.one(patient, id);
    }

    /**
     * Takes a piece.
     *
     * @param upload the upload as it was looked up
     * @param offset where the sender says that the piece begins
     * @param piece its bytes
     * @param checksum what digest the sender says it has
     * @return the upload as it is now; when it became whole, what became of it
     * @throws RefusedException if the piece is not taken
     * @throws IOException if the sender breaks off or nothing can be written; what was safe by then counts
     */
    public Upload take(Upload upload, long offset, InputStream piece, Optional<Checksum> checksum)
            throws RefusedException, IOException {
        return locks.holding(upload.object(), () -> {
            Upload now = one(upload.patient(), upload.id()).orElseThrow(() -> new RefusedException(Reason.UNKNOWN));
            if (now.state() == State.RECEIVING) {
                now = received(now, offset, piece, checksum);
            } else if (offset != now.length()) {
                throw new RefusedException(now.state() == State.GIVEN_UP ? Reason.UNKNOWN : Reason.OFFSET);
            }
            return arrival.settle(now);
        });
    }

    private Upload received(Upload upload, long offset, InputStream piece, Optional<Checksum> checksum)
            throws RefusedException, IOException {
        try (SealedWriter writer = vault.write(upload.patient(), upload.object(), upload.received())) {
            if (writer.size() < upload.received()) {
                uploads.received(upload, writer.size());
            }
            if (offset != writer.size()) {
                throw new RefusedException(Reason.OFFSET);
            }
            return checksum.isPresent()
                    ? checked(upload, writer, piece, checksum.get())
                    : unchecked(upload, writer, piece);
        }
    }

    /** Everything that was read counts, also when the sender breaks off. */
    private Upload unchecked(Upload upload, SealedWriter writer, InputStream piece)
            throws RefusedException, IOException {
        byte[] block = new byte[BLOCK];
        long safe = writer.size();
        try {
            for (int count = piece.read(block); count >= 0; count = piece.read(block)) {
                requireRoom(upload, writer, count);
                writer.write(block, 0, count);
                if (writer.size() - safe >= SAFE_EVERY) {
                    writer.flush();
                    safe = writer.size();
                    uploads.received(upload, safe);
                }
            }
        } finally {
            writer.flush();
            uploads.received(upload, writer.size());
        }
        return one(upload.patient(), upload.id()).orElseThrow();
    }

    /** Until the whole piece is there and right, none of it counts. */
    private Upload checked(Upload upload, SealedWriter writer, InputStream piece, Checksum checksum)
            throws RefusedException, IOException {
        byte[] block = new byte[BLOCK];
        for (int count = piece.read(block); count >= 0; count = piece.read(block)) {
            requireRoom(upload, writer, count);
            checksum.take(block, count);
            writer.write(block, 0, count);
        }
        if (!checksum.holds()) {
            throw new RefusedException(Reason.CHECKSUM);
        }
        writer.flush();
        return uploads.received(upload, writer.size());
    }

    private static void requireRoom(Upload upload, SealedWriter writer, int count) throws RefusedException {
        if (writer.size() + count > upload.length()) {
            throw new RefusedException(Reason.TOO_LARGE);
        }
    }

    /**
     * Gives an upload up on the sender's wish. One that became a recording stays one.
     *
     * @param upload the upload
     * @throws RefusedException if a piece of it is on its way
     * @throws IOException if its bytes cannot be removed
     */
    public void giveUp(Upload upload) throws RefusedException, IOException {
        locks.holding(upload.object(), () -> {
            Optional<Upload> now = one(upload.patient(), upload.id());
            if (now.isPresent() && now.get().state() == State.RECEIVING) {
                uploads.ended(upload, State.GIVEN_UP, "", Optional.empty());
                vault.remove(upload.object());
            }
            return now;
        });
    }

    /**
     * Settles what becomes of an upload that is whole, as a crash or a sender that broke off at the end may leave it.
     *
     * @param upload the upload
     * @return the upload as it is then
     * @throws IOException if its bytes cannot be read or kept
     */
    public Upload settled(Upload upload) throws IOException {
        if (upload.state() != State.WHOLE) {
            return upload;
        }
        try {
            return locks.holding(
                    upload.object(),
                    () -> arrival.settle(one(upload.patient(), upload.id()).orElse(upload)));
        } catch (RefusedException e) {
            return upload; // somebody is at it
        }
    }
}
