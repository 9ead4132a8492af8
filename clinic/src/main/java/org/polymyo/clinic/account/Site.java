package org.polymyo.clinic.account;

/**
 * Where a passkey counts, as browsers say it.
 *
 * @param origin scheme, host and port
 * @param host the host alone, which a passkey is bound to
 */
public record Site(String origin, String host) {}
