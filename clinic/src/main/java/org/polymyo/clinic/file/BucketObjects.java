package org.polymyo.clinic.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Objects of a bucket in an S3-compatible store. Only sealed bytes ever leave this machine. */
public final class BucketObjects implements ObjectStore, Closeable {
    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final String bucket;

    /**
     * Objects in a bucket, which is there already.
     *
     * @param settings where it is and who asks
     */
    public BucketObjects(BucketSettings settings) {
        this.client = BucketClient.of(settings);
        this.bucket = settings.bucket();
    }

    @Override
    public void take(ObjectName name, Path file) throws IOException {
        long size = Files.size(file);
        var sending = new BucketSending(client, bucket, name);
        asked(name, () -> sending.send(file));
        long kept = head(name).contentLength();
        if (kept != size) {
            throw new IOException("expected " + size + " bytes of " + name + " in the bucket, found " + kept);
        }
        Files.delete(file);
    }

    @Override
    public StoredBytes open(ObjectName name) throws IOException {
        HeadObjectResponse head = head(name);
        return new BucketBytes(
                head.contentLength(),
                (from, count) -> asked(
                        name,
                        () -> client.getObjectAsBytes(request -> request.bucket(bucket)
                                        .key(name.text())
                                        .ifMatch(head.eTag())
                                        .range("bytes=" + from + "-" + (from + count - 1)))
                                .asByteArrayUnsafe()));
    }

    @Override
    public Vault.Local local(ObjectName name, Path folder) throws IOException {
        Path fetched = Files.createTempDirectory(folder, "fetched").resolve(name.text());
        try {
            asked(name, () -> client.getObject(request -> request.bucket(bucket).key(name.text()), fetched));
            return new Vault.Local(fetched, true);
        } catch (IOException e) {
            new Vault.Local(fetched, true).close();
            throw e;
        }
    }

    @Override
    public void remove(ObjectName name) throws IOException {
        asked(name, () -> client.deleteObject(request -> request.bucket(bucket).key(name.text())));
    }

    @Override
    public Set<ObjectName> names() throws IOException {
        return asked(
                bucket,
                () -> client.listObjectsV2Paginator(request -> request.bucket(bucket)).contents().stream()
                        .map(object -> new ObjectName(object.key()))
                        .collect(Collectors.toSet()));
    }

    /**
     * Moves objects of a folder into the bucket: those of a workspace that had none before, or of a restored backup.
     *
     * @param local the folder's objects; none afterwards
     * @throws IOException if one cannot be moved; then it is where it was
     */
    void bring(LocalObjects local) throws IOException {
        for (ObjectName name : local.names()) {
            take(name, local.place(name));
        }
    }

    private HeadObjectResponse head(ObjectName name) throws IOException {
        return asked(
                name, () -> client.headObject(request -> request.bucket(bucket).key(name.text())));
    }

    private static <T> T asked(Object what, Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) {
                throw new NoSuchFileException(what.toString());
            }
            throw new IOException("the object store answered " + e.statusCode(), e);
        } catch (SdkException e) {
            throw new IOException("the object store did not answer", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
