package org.polymyo.clinic.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.file.ObjectName;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.SealedFile;
import org.polymyo.clinic.file.Vault;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Trace files that were looked at lately, kept open so that turning a page costs no more than reading it. */
@Component
public class TraceShelf implements DisposableBean {
    /** The kind of file traces are. */
    public static final String KIND = "traces";

    private static final int KEPT = 12;

    private final Recordings recordings;
    private final Vault vault;
    private final Map<ObjectName, Shelved> shelf = new LinkedHashMap<>(KEPT, 0.75f, true);

    /**
     * An empty shelf.
     *
     * @param recordings knows which trace file belongs to which recording
     * @param vault holds them
     */
    public TraceShelf(Recordings recordings, Vault vault) {
        this.recordings = recordings;
        this.vault = vault;
    }

    /**
     * The traces of a recording. The patient's key is asked for each time, so that files whose key was destroyed are not
     * shown from memory.
     *
     * @param patient the patient
     * @param recording the patient's recording
     * @return nothing when there is no such recording or its traces were not made yet
     * @throws IOException if they cannot be read
     */
    public Optional<TraceFile> traces(String patient, String recording) throws IOException {
        Optional<Recordings.Made> made =
                recordings.one(patient, recording).flatMap(arrived -> recordings.made(arrived.id(), KIND));
        if (made.isEmpty() || !vault.isReadable(patient)) {
            return Optional.empty();
        }
        synchronized (shelf) {
            Shelved known = shelf.get(made.get().object());
            if (known != null) {
                return Optional.of(known.traces());
            }
        }
        SealedFile file = vault.open(patient, made.get().object(), made.get().size());
        var shelved = new Shelved(file, TraceFile.open(file.content()));
        shelve(made.get().object(), shelved);
        return Optional.of(shelved.traces());
    }

    private void shelve(ObjectName name, Shelved shelved) {
        synchronized (shelf) {
            shelf.put(name, shelved);
            if (shelf.size() > KEPT) {
                // Its file is closed when nobody looks at it any more.
                shelf.remove(shelf.keySet().iterator().next());
            }
        }
    }

    @Override
    public void destroy() {
        synchronized (shelf) {
            shelf.values().forEach(Shelved::close);
            shelf.clear();
        }
    }

    /**
     * A trace file on the shelf.
     *
     * @param file the open file
     * @param traces what is in it
     */
    private record Shelved(SealedFile file, TraceFile traces) {
        void close() {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
