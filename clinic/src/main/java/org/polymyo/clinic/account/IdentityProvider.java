package org.polymyo.clinic.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The identity provider of the hospital: the code flow of OpenID Connect with PKCE. What it says counts when it is signed by a
 * key it publishes now, for this clinic, lately, and for this one sign-in.
 */
@Component
@EnableConfigurationProperties(ProviderSettings.class)
public class IdentityProvider {
    private static final Logger LOG = LoggerFactory.getLogger(IdentityProvider.class);
    private static final int PATIENCE = (int) Duration.ofSeconds(10).toMillis();
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final ProviderSettings settings;
    private final Identities identities;

    /**
     * The provider of a workspace.
     *
     * @param settings where it is
     * @param identities whom it knows
     */
    public IdentityProvider(ProviderSettings settings, Identities identities) {
        this.settings = settings;
        this.identities = identities;
    }

    /**
     * One way to the provider and back.
     *
     * @param state shows that who comes back is who went
     * @param nonce ties what the provider says to this way
     * @param verifier shows that who asks for it is who went
     */
    public record Way(String state, String nonce, String verifier) {
        /**
         * A way nobody knows.
         *
         * @return the way
         */
        public static Way fresh() {
            return new Way(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue());
        }
    }

    /**
     * Whether there is one.
     *
     * @return true when its address was set
     */
    public boolean isSet() {
        return !settings.issuer().isEmpty();
    }

    /**
     * What staff call it.
     *
     * @return a few words
     */
    public String name() {
        return settings.name();
    }

    /**
     * Whether it asks for a second factor itself.
     *
     * @return false when the clinic's own is asked for too
     */
    public boolean asksSecondFactor() {
        return settings.secondFactor();
    }

    /**
     * Where a way begins.
     *
     * @param way the way
     * @param back where it ends
     * @return the provider's page; nothing when the provider does not answer
     */
    public Optional<URI> begin(Way way, URI back) {
        return metadata()
                .map(provider -> new AuthenticationRequest.Builder(
                                new ResponseType(ResponseType.Value.CODE),
                                new Scope("openid", "profile"),
                                new ClientID(settings.clientId()),
                                back)
                        .endpointURI(provider.getAuthorizationEndpointURI())
                        .state(new State(way.state()))
                        .nonce(new Nonce(way.nonce()))
                        .codeChallenge(new CodeVerifier(way.verifier()), CodeChallengeMethod.S256)
                        .build()
                        .toURI());
    }

    /**
     * Who came back.
     *
     * @param way the way that was begun
     * @param back where it ended
     * @param code what the browser brought
     * @return the account; nothing when what the provider says does not hold or nobody here has that name
     */
    public Optional<Account> shown(Way way, URI back, String code) {
        return metadata()
                .flatMap(provider -> claims(provider, way, back, code))
                .flatMap(claims -> identities.account(
                        settings.issuer(),
                        claims.getSubject().getValue(),
                        Optional.ofNullable(claims.getStringClaim(settings.claim()))
                                .orElse("")));
    }

    private Optional<IDTokenClaimsSet> claims(OIDCProviderMetadata provider, Way way, URI back, String code) {
        var client = new ClientID(settings.clientId());
        var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(way.verifier()));
        HTTPRequest request = new TokenRequest.Builder(
                        provider.getTokenEndpointURI(),
                        new ClientSecretBasic(client, new Secret(settings.clientSecret())),
                        grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(PATIENCE);
        request.setReadTimeout(PATIENCE);
        try {
            TokenResponse answer = OIDCTokenResponseParser.parse(request.send());
            return answer instanceof OIDCTokenResponse told
                    ? Optional.of(valid(told.getOIDCTokens().getIDToken(), provider, new Nonce(way.nonce())))
                    : Optional.empty();
        } catch (com.nimbusds.oauth2.sdk.ParseException | IOException | BadJOSEException | JOSEException e) {
            LOG.warn(
                    "the identity provider's answer does not hold: {}",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private IDTokenClaimsSet valid(JWT token, OIDCProviderMetadata provider, Nonce nonce)
            throws BadJOSEException, JOSEException, IOException {
        if (!(token.getHeader().getAlgorithm() instanceof JWSAlgorithm algorithm) || !ALGORITHMS.contains(algorithm)) {
            throw new BadJOSEException("not signed by a key of the provider");
        }
        return new IDTokenValidator(
                        provider.getIssuer(),
                        new ClientID(settings.clientId()),
                        algorithm,
                        provider.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(PATIENCE, PATIENCE))
                .validate(token, nonce);
    }

    private Optional<OIDCProviderMetadata> metadata() {
        try {
            return Optional.of(OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), PATIENCE, PATIENCE));
        } catch (GeneralException | IOException e) {
            LOG.warn("the identity provider does not answer: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
