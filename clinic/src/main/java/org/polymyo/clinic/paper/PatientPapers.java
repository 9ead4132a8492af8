package org.polymyo.clinic.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.ContentStream;
import org.polymyo.clinic.file.FileKind;
import org.polymyo.clinic.file.ObjectName;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.SealedWriter;
import org.polymyo.clinic.file.Vault;
import org.springframework.stereotype.Service;

/**
 * The papers of patients. The original of a photograph stays sealed and is shown to nobody; what is shown is written anew
 * from its points.
 */
@Service
public class PatientPapers {
    private final PaperRows rows;
    private final Recordings recordings;
    private final Vault vault;

    PatientPapers(PaperRows rows, Recordings recordings, Vault vault) {
        this.rows = rows;
        this.recordings = recordings;
        this.vault = vault;
    }

    /**
     * Puts a file that arrived where it belongs, and looks at it when it is a photograph.
     *
     * @param arrived the file
     * @param subject the word of a test, or the key of a medicine
     * @param account who sent it
     * @return the paper; the earlier one when the file is there already
     * @throws IOException if it cannot be read or its copy cannot be written
     */
    public Paper enclose(Arrived arrived, String subject, String account) throws IOException {
        Optional<Paper> same = of(arrived.patient(), subject).stream()
                .filter(paper -> paper.recording().equals(arrived.id()))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        boolean photo = arrived.isUsable() && arrived.kind().equals(Optional.of(FileKind.PHOTO));
        Look look = photo ? look(arrived) : new Look(Verdict.FILE, Optional.empty());
        var size = look.photo()
                .map(seen -> new PaperRows.Size(seen.width(), seen.height()))
                .orElse(new PaperRows.Size(0, 0));
        String id = rows.add(arrived.patient(), subject, arrived.id(), account, look.verdict(), size);
        Paper paper = one(arrived.patient(), id).orElseThrow();
        if (look.photo().isPresent()) {
            write(paper, Copy.WHOLE, look.photo().get());
        }
        return paper;
    }

    private record Look(Verdict verdict, Optional<Photo> photo) {}

    private Look look(Arrived arrived) throws IOException {
        if (!PhotoReader.isAvailable()) {
            return new Look(Verdict.NOT_SEEN, Optional.empty());
        }
        try (InputStream content = new ContentStream(vault.open(arrived.patient(), arrived.object(), arrived.size()))) {
            PhotoReader.Read read = PhotoReader.read(content);
            if (read.tiled()) {
                return new Look(Verdict.OTHER_FORMAT, Optional.empty());
            }
            if (read.photo().isEmpty() || !read.complete()) {
                return new Look(Verdict.DAMAGED, read.photo());
            }
            return new Look(Readability.of(read.photo().get()), read.photo());
        }
    }

    /** The copies that are made of a photograph. */
    private enum Copy {
        /** All of it, to be cut. */
        WHOLE,
        /** What the patient keeps of it. */
        CUT;

        String kind(Paper paper) {
            return "photo " + name() + " " + paper.id();
        }
    }

    private void write(Paper paper, Copy copy, Photo photo) throws IOException {
        byte[] jpeg = photo.jpeg();
        ObjectName name = recordings.announce(paper.recording(), copy.kind(paper));
        try (SealedWriter writer = vault.write(paper.patient(), name, 0)) {
            writer.write(jpeg);
            writer.flush();
        }
        vault.keep(name);
        recordings.confirm(paper.recording(), new Recordings.Made(copy.kind(paper), name, jpeg.length));
        for (ObjectName old : recordings.leftOver(paper.recording())) {
            vault.remove(old);
            recordings.forget(old);
        }
    }

    /**
     * The picture to be cut.
     *
     * @param paper a paper that is shown
     * @return a JPEG
     * @throws IOException if it cannot be read
     */
    public byte[] whole(Paper paper) throws IOException {
        return read(paper, Copy.WHOLE).orElseThrow(() -> new IOException("no copy was made"));
    }

    /**
     * The picture as the patient keeps it.
     *
     * @param paper a paper that is shown
     * @return a JPEG; the whole picture while it was not cut
     * @throws IOException if it cannot be read
     */
    public byte[] picture(Paper paper) throws IOException {
        Optional<byte[]> cut = read(paper, Copy.CUT);
        return cut.isPresent() ? cut.get() : whole(paper);
    }

    private Optional<byte[]> read(Paper paper, Copy copy) throws IOException {
        Optional<Recordings.Made> made = recordings.made(paper.recording(), copy.kind(paper));
        if (made.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = new ContentStream(
                vault.open(paper.patient(), made.get().object(), made.get().size()))) {
            return Optional.of(in.readAllBytes());
        }
    }

    /**
     * Keeps a paper, without what was cut off.
     *
     * @param paper the paper
     * @param cut what is cut off
     * @throws IOException if the copy cannot be made
     */
    public void keep(Paper paper, Cut cut) throws IOException {
        if (paper.isShown()) {
            write(paper, Copy.CUT, Photo.of(whole(paper)).cut(cut));
        }
        rows.kept(paper);
    }

    /**
     * Turns the picture by a quarter to the right.
     *
     * @param paper a paper that is shown
     * @throws IOException if the copy cannot be made
     */
    public void turn(Paper paper) throws IOException {
        Photo turned = Photo.of(whole(paper)).turned();
        write(paper, Copy.WHOLE, turned);
        rows.resized(paper, new PaperRows.Size(turned.width(), turned.height()));
    }

    /**
     * Takes a paper off; the sealed original stays until it is erased.
     *
     * @param paper the paper
     * @param account who does so
     */
    public void remove(Paper paper, String account) {
        rows.removed(paper, account);
    }

    /**
     * The papers of a patient.
     *
     * @param patient key of the patient
     * @return oldest first, without those that were removed
     */
    public List<Paper> of(String patient) {
        return rows.of(patient);
    }

    /**
     * The papers that belong to one thing.
     *
     * @param patient key of the patient
     * @param subject the word of a test, or the key of a medicine
     * @return oldest first
     */
    public List<Paper> of(String patient, String subject) {
        return of(patient).stream()
                .filter(paper -> paper.subject().equals(subject))
                .toList();
    }

    /**
     * A paper.
     *
     * @param patient key of the patient
     * @param id its key
     * @return nothing when the patient has no such paper
     */
    public Optional<Paper> one(String patient, String id) {
        return rows.one(patient, id);
    }
}
