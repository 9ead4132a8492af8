package org.polymyo.clinic.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What belongs to the workspace as a whole.
 *
 * @param masterKeyFile the file of the master key; empty for {@code master.key} in the workspace's folder. Several servers
 *     of one workspace are given the same
 * @param zone the clinic's time zone, for example {@code Europe/Berlin}; empty for that of the machine
 * @param address where people reach the clinic in their browsers, for example {@code https://clinic.example}; invitations
 *     lead there, and pages are shown under no other name but the machine's own ({@code localhost})
 */
@ConfigurationProperties("clinic")
public record WorkspaceSettings(
        @DefaultValue("") String masterKeyFile,
        @DefaultValue("") String zone,
        @DefaultValue("") String address) {}
