package org.polymyo.clinic.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database keeps the workspace.
 *
 * @param url a PostgreSQL address such as {@code jdbc:postgresql://host/clinic}; empty for the database file in the
 *     workspace's own folder
 * @param user the database user, empty where the address says it
 * @param password its password, empty where none is needed
 * @param connections the most connections kept open at once
 */
@ConfigurationProperties("clinic.database")
public record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("8") int connections) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "DatabaseSettings[url=" + url + ", connections=" + connections + "]";
    }
}
