package org.polymyo.clinic.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.SealedFile;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.patient.Patient;
import org.polymyo.clinic.patient.Patients;
import org.polymyo.clinic.store.Keys;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.format.edf.AnonymousCopy;
import org.springframework.stereotype.Service;

/** De-identified copies of recordings. */
@Service
public class Copies {
    private static final Set<String> ENDINGS = Set.of("edf", "bdf");
    private static final int MOST_DAYS = 3650;
    private static final int HEXADECIMAL = 16;
    private static final int DIGITS = 8;

    private final Vault vault;
    private final Patients patients;
    private final Accounts accounts;

    /**
     * The copies of a workspace.
     *
     * @param vault where originals are
     * @param patients whose names are looked for
     * @param accounts whose names are looked for too
     */
    public Copies(Vault vault, Patients patients, Accounts accounts) {
        this.vault = vault;
        this.patients = patients;
        this.accounts = accounts;
    }

    /**
     * Whether a copy can be made. Tables and videos hold too much that no program can tell from a name.
     *
     * @param arrived a recording
     * @return true for EDF and BDF that may be used
     */
    public static boolean isPossible(Arrived arrived) {
        return arrived.isUsable() && ENDINGS.contains(arrived.ending());
    }

    /**
     * A copy that can be looked at before it is written.
     *
     * @param copy what would be written
     * @param original closed with it
     */
    public record Open(AnonymousCopy copy, SealedFile original) implements Closeable {
        @Override
        public void close() throws IOException {
            original.close();
        }
    }

    /**
     * Prepares a copy.
     *
     * @param arrived a recording of which one is possible
     * @return the copy; the caller closes it
     * @throws UnusableRecordingException if the recording is not what its name says
     * @throws IOException if it cannot be read
     */
    public Open open(Arrived arrived) throws UnusableRecordingException, IOException {
        var screen = new Screen(names(arrived.patient()));
        var words = new AnonymousCopy.Words(screen::keepsAnnotation, screen::keepsLabel);
        int earlier = daysEarlier(arrived.patient());
        SealedFile file = vault.open(arrived.patient(), arrived.object(), arrived.size());
        try {
            return new Open(AnonymousCopy.of(file.content(), words, earlier), file);
        } catch (UnusableRecordingException | IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private Names names(String patient) {
        Patient whose = patients.byId(patient).orElseThrow();
        List<String> names = new ArrayList<>(List.of(whose.givenName(), whose.familyName(), whose.hospitalNumber()));
        accounts.all().forEach(account -> {
            names.add(account.displayName());
            names.add(account.name());
        });
        return Names.of(names);
    }

    /** The same for all recordings of a patient, so that the time between them stays; told by the patient's key alone. */
    private int daysEarlier(String patient) throws IOException {
        String chance = Keys.hash("days earlier " + vault.key(patient).revealed());
        return 1 + (int) (Long.parseLong(chance.substring(0, DIGITS), HEXADECIMAL) % MOST_DAYS);
    }
}
