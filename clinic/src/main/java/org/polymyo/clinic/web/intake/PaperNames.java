package org.polymyo.clinic.web.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.paper.Paper;
import org.springframework.stereotype.Component;

/** Papers with the names their files had at the sender's, which are sealed like the files. */
@Component
class PaperNames {
    private final Recordings recordings;
    private final Vault vault;

    PaperNames(Recordings recordings, Vault vault) {
        this.recordings = recordings;
        this.vault = vault;
    }

    /**
     * A paper with what its file is called.
     *
     * @param paper the paper
     * @param arrived its file
     * @param name the name it had at the sender's
     */
    record Named(Paper paper, Arrived arrived, String name) {
        /** Whether somebody at the clinic must look at it first. */
        public boolean waits() {
            return !arrived.isUsable();
        }

        /** Its size as people read it. */
        public String size() {
            long kilobytes = Math.max(1, arrived.size() / 1000);
            return kilobytes < 1000 ? kilobytes + " kB" : kilobytes / 1000 + " MB";
        }
    }

    /** The papers whose files are still there. */
    List<Named> of(List<Paper> papers) {
        return papers.stream().flatMap(paper -> named(paper).stream()).toList();
    }

    private Optional<Named> named(Paper paper) {
        return recordings.one(paper.patient(), paper.recording()).map(arrived -> {
            try {
                return new Named(paper, arrived, vault.words(paper.patient(), recordings.sealedName(arrived.id())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
