package org.polymyo.clinic.file;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What an object store answers. */
record BucketAnswer(int status, Map<String, String> headers, byte[] body) {
    static BucketAnswer error(int status, String code) {
        return xml(status, "<Error><Code>" + code + "</Code><Message>" + code + "</Message></Error>");
    }

    static BucketAnswer xml(int status, String text) {
        return new BucketAnswer(
                status, Map.of("Content-Type", "application/xml"), text.getBytes(StandardCharsets.UTF_8));
    }

    static BucketAnswer done(int status, Map<String, String> headers) {
        return new BucketAnswer(status, headers, new byte[0]);
    }
}
