package org.polymyo.clinic.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.polymyo.clinic.account.Attempts;
import org.polymyo.clinic.account.Credentials;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.audit.Deed;
import org.springframework.stereotype.Component;

/** Before what counts much, people prove once more to be who signed in, by the password or by a code of the second factor. */
@Component
public class Proof {
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    private final Credentials credentials;
    private final Attempts attempts;
    private final AuditLog log;

    Proof(Credentials credentials, Attempts attempts, AuditLog log) {
        this.credentials = credentials;
        this.attempts = attempts;
        this.log = log;
    }

    /**
     * Why the secret is no proof. A wrong one counts like one at sign-in.
     *
     * @param person who is signed in
     * @param deed what is going to be done, for the audit log
     * @param patient to whose data, where it is a patient's
     * @param secret what was typed
     * @param request from where
     * @return nothing when it is a proof
     */
    public Optional<String> objection(
            Person person, String deed, Optional<String> patient, String secret, HttpServletRequest request) {
        String account = person.account();
        if (!attempts.mayTry(account, request.getRemoteAddr())) {
            return Optional.of("Too many attempts. Please wait a quarter of an hour; nothing was done.");
        }
        String typed = secret.strip();
        boolean right = CODE.matcher(typed).matches()
                ? credentials.useCode(account, typed)
                : credentials.isPassword(Optional.of(account), secret);
        if (right) {
            attempts.succeeded(account, request.getRemoteAddr());
            return Optional.empty();
        }
        log.add(new Deed(account, deed, patient, "", Deed.Outcome.REFUSED, "no proof"));
        return Optional.of(
                "This is neither your password nor a code shown now. Nothing was done. Each code counts once.");
    }
}
