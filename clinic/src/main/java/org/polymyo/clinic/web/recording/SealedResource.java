package org.polymyo.clinic.web.recording;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.polymyo.clinic.file.ContentStream;
import org.polymyo.clinic.file.ObjectName;
import org.polymyo.clinic.file.Vault;
import org.springframework.core.io.AbstractResource;

/** A sealed file as the framework sends it, whole or in part; it unseals no more than it sends. */
final class SealedResource extends AbstractResource {
    private final Vault vault;
    private final String patient;
    private final ObjectName object;
    private final long size;

    SealedResource(Vault vault, String patient, ObjectName object, long size) {
        this.vault = vault;
        this.patient = patient;
        this.object = object;
        this.size = size;
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public String getDescription() {
        return "a sealed file";
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new ContentStream(vault.open(patient, object, size));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SealedResource resource && resource.object.equals(object);
    }

    @Override
    public int hashCode() {
        return object.hashCode();
    }
}
