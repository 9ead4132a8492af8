package org.polymyo.video.decoding;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a worker reads: the open file it starts with. It can open no other.
 *
 * @param file the file
 * @param key by which it is hidden, if it is
 */
record Intake(Path file, Optional<OneTimeKey> key) {
    /** How the worker gets the file. */
    Redirect redirect() {
        return Redirect.from(file.toFile());
    }

    /** How the worker is told to read it, after the format it is in. */
    List<String> arguments() {
        List<String> all = new ArrayList<>(List.of("-protocol_whitelist", key.isPresent() ? "crypto,fd" : "fd"));
        key.ifPresent(hidden -> all.addAll(
                List.of("-decryption_key", hidden.keyInHexadecimal(), "-decryption_iv", hidden.startInHexadecimal())));
        all.addAll(List.of("-i", key.isPresent() ? "crypto:fd:" : "fd:"));
        return List.copyOf(all);
    }
}
