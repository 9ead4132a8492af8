package org.polymyo.clinic.account;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks what browsers say of keys, as WebAuthn level 2 prescribes; each answer must come from a device that asked its owner. */
final class PasskeyReader {
    private static final Logger LOG = LoggerFactory.getLogger(PasskeyReader.class);
    private static final boolean OWNER_ASKED = true;
    private static final List<PublicKeyCredentialParameters> ALGORITHMS =
            List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
                    .stream()
                    .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
                    .toList();

    private final ObjectConverter bytes = new ObjectConverter();
    private final AttestationObjectConverter attestations = new AttestationObjectConverter(bytes);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(bytes);

    /** A key a device made. */
    record Made(String credential, byte[] attestation, long counter) {}

    /** What is kept of a key. */
    record Known(byte[] attestation, long counter) {}

    /** What a right answer says. */
    record Shown(Optional<byte[]> user, long counter) {}

    /** A new key; nothing when what is said of it does not hold. */
    Optional<Made> made(Site site, String said, Predicate<byte[]> isOurs) {
        return tried(() -> manager.parseRegistrationResponseJSON(said))
                .flatMap(data -> server(site, data.getCollectedClientData(), isOurs)
                        .flatMap(server -> tried(() -> made(data, server))));
    }

    private Made made(RegistrationData data, ServerProperty server) {
        manager.verify(data, new RegistrationParameters(server, ALGORITHMS, OWNER_ASKED));
        AttestationObject whole = Objects.requireNonNull(data.getAttestationObject());
        AttestedCredentialData key =
                Objects.requireNonNull(whole.getAuthenticatorData().getAttestedCredentialData());
        return new Made(
                Base64.getUrlEncoder().withoutPadding().encodeToString(key.getCredentialId()),
                attestations.convertToBytes(whole),
                whole.getAuthenticatorData().getSignCount());
    }

    /** Which key an answer is of. */
    Optional<byte[]> credential(String said) {
        return answer(said).map(AuthenticationData::getCredentialId);
    }

    /** An answer; nothing when it does not hold. */
    Optional<Shown> shown(Site site, String said, Known known, Predicate<byte[]> isOurs) {
        return answer(said)
                .flatMap(data -> server(site, data.getCollectedClientData(), isOurs)
                        .flatMap(server -> tried(() -> shown(data, server, known))));
    }

    private Optional<AuthenticationData> answer(String said) {
        return tried(() -> manager.parseAuthenticationResponseJSON(said));
    }

    private Shown shown(AuthenticationData data, ServerProperty server, Known known) {
        AttestationObject whole = Objects.requireNonNull(attestations.convert(known.attestation()));
        var credential = new CredentialRecordImpl(whole, null, null, null);
        credential.setCounter(known.counter());
        manager.verify(data, new AuthenticationParameters(server, credential, null, OWNER_ASKED));
        return new Shown(
                Optional.<byte @Nullable []>ofNullable(data.getUserHandle()),
                Objects.requireNonNull(data.getAuthenticatorData()).getSignCount());
    }

    /** What strangers send makes the library throw more than what it declares; all of it means that nothing was shown. */
    private static <T> Optional<T> tried(Supplier<@Nullable T> step) {
        try {
            return Optional.ofNullable(step.get());
        } catch (RuntimeException e) {
            LOG.debug("what was said of a passkey does not hold", e);
            return Optional.empty();
        }
    }

    private static Optional<ServerProperty> server(
            Site site, @Nullable CollectedClientData client, Predicate<byte[]> isOurs) {
        if (client == null || !isOurs.test(client.getChallenge().getValue())) {
            return Optional.empty();
        }
        return Optional.of(ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(site.host())
                .challenge(client.getChallenge())
                .build());
    }
}
