package org.polymyo.clinic.web;

import java.io.IOException;
import java.time.Instant;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.ObjectName;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.SealedWriter;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;

/** Files put straight into a workspace, without sending and analysing them. */
public final class Stored {
    private Stored() {}

    /**
     * A recording or video that was accepted.
     *
     * @param clinic where
     * @param of whose it is and who sent it
     * @param ending of its name
     * @param content its bytes
     * @return its key
     * @throws IOException if it cannot be written
     */
    public static String recording(Workspace clinic, Somebody of, String ending, byte[] content) throws IOException {
        var arrived = new Arrived(
                Keys.fresh(),
                of.patient(),
                Arrived.State.ACCEPTED,
                "",
                ending,
                kept(clinic, of.patient(), content),
                content.length,
                Keys.hash(Keys.fresh()),
                Instant.ofEpochSecond(1));
        byte[] name = clinic.part(Vault.class).seal(of.patient(), "seen." + ending);
        clinic.part(Recordings.class).add(arrived, name, of.account());
        return arrived.id();
    }

    /**
     * A document as an analysis leaves it.
     *
     * @param clinic where
     * @param of whose the recording is
     * @param recording its key
     * @param name of the document
     * @param content its bytes
     * @throws IOException if it cannot be written
     */
    public static void document(Workspace clinic, Somebody of, String recording, String name, byte[] content)
            throws IOException {
        Recordings recordings = clinic.part(Recordings.class);
        ObjectName object = recordings.announce(recording, name);
        write(clinic, of.patient(), object, content);
        recordings.confirm(recording, new Recordings.Made(name, object, content.length));
    }

    private static ObjectName kept(Workspace clinic, String patient, byte[] content) throws IOException {
        ObjectName object = ObjectName.fresh();
        write(clinic, patient, object, content);
        return object;
    }

    private static void write(Workspace clinic, String patient, ObjectName object, byte[] content) throws IOException {
        Vault vault = clinic.part(Vault.class);
        try (SealedWriter writer = vault.write(patient, object, 0)) {
            writer.write(content);
            writer.flush();
        }
        vault.keep(object);
    }
}
