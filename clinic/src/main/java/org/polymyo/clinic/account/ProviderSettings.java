package org.polymyo.clinic.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An identity provider of the hospital (OpenID Connect) that staff may sign in with.
 *
 * @param issuer its address, for example {@code https://login.example}; empty for none
 * @param name what staff call it, as the link on the sign-in page says it
 * @param clientId what the clinic is to it
 * @param clientSecret how the clinic proves that
 * @param claim which of its claims is the name to sign in with; one that people cannot change themselves
 * @param secondFactor whether it asks for a second factor itself; else the clinic's own is asked for too
 */
@ConfigurationProperties("clinic.provider")
public record ProviderSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("the hospital's account") String name,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("preferred_username") String claim,
        @DefaultValue("false") boolean secondFactor) {
    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "ProviderSettings[issuer=" + issuer + ", clientId=" + clientId + ", claim=" + claim + "]";
    }
}
