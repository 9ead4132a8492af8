package org.polymyo.clinic.server;

import java.util.Objects;
import org.polymyo.clinic.store.MasterKey;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps a server with another master key than the workspace's from starting: nothing it sealed could be read by the others, and
 * its entries would break the audit log.
 */
@Component
class KeyGuard {
    private static final String NAME = "master key";

    /**
     * Compares the key with what the first server left.
     *
     * @param database where that is kept: a code that tells nothing of the key
     * @param key this server's key
     * @throws OtherKeyException if it is another
     */
    KeyGuard(JdbcClient database, MasterKey key) {
        String code = key.code("workspace", NAME);
        database.sql("insert into workspace (name, value) values (?, ?) on conflict (name) do nothing")
                .param(NAME)
                .param(code)
                .update();
        String first = database.sql("select value from workspace where name = ?")
                .param(NAME)
                .query(String.class)
                .single();
        if (!first.equals(code)) {
            throw new OtherKeyException();
        }
    }

    /** This server has another key. */
    static final class OtherKeyException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        OtherKeyException() {
            super("Expected the master key of this workspace, found another.");
        }
    }

    /** Says so in words instead of a stack trace. */
    static final class Explanation extends AbstractFailureAnalyzer<OtherKeyException> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, OtherKeyException cause) {
            return new FailureAnalysis(
                    Objects.requireNonNull(cause.getMessage()),
                    "Give all servers of one workspace the same file by clinic.master-key-file; a restored workspace needs"
                            + " the key of the one that was backed up.",
                    cause);
        }
    }
}
