package org.polymyo.clinic.operation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may read the metrics.
 *
 * @param token what a reader elsewhere sends as its bearer token, 32 characters or more; empty for readers on the machine
 *     itself alone
 */
@ConfigurationProperties("clinic.metrics")
public record MetricsSettings(@DefaultValue("") String token) {
    private static final int SHORTEST = 32;

    /** Refuses a token that could be guessed. */
    public MetricsSettings {
        if (!token.isEmpty() && token.length() < SHORTEST) {
            throw new IllegalArgumentException("clinic.metrics.token must have 32 characters or more");
        }
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "MetricsSettings[]";
    }
}
