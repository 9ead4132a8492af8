package org.polymyo.clinic.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/** A sealed file on its way into a bucket, each part with its SHA-256, which the store compares. */
final class BucketSending {
    /** Parts count up to 10 000, so that files of 160 GB can be sent; one part is held in memory. */
    static final int PART = 16 << 20;

    private final S3Client client;
    private final String bucket;
    private final String key;

    BucketSending(S3Client client, String bucket, ObjectName name) {
        this.client = client;
        this.bucket = bucket;
        this.key = name.text();
    }

    /** Sends it; in the bucket it is whole or not at all. */
    long send(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(PART);
            if (first.length < PART) {
                client.putObject(
                        request -> request.bucket(bucket).key(key).checksumSHA256(sum(first)),
                        RequestBody.fromBytes(first));
                return first.length;
            }
            return sendParts(first, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long sendParts(byte[] first, InputStream rest) throws IOException {
        String upload = client.createMultipartUpload(
                        request -> request.bucket(bucket).key(key).checksumAlgorithm(ChecksumAlgorithm.SHA256))
                .uploadId();
        try {
            List<CompletedPart> parts = new ArrayList<>();
            long sent = 0;
            for (byte[] part = first; part.length > 0; part = rest.readNBytes(PART)) {
                parts.add(sentPart(upload, parts.size() + 1, part));
                sent += part.length;
            }
            client.completeMultipartUpload(request ->
                    request.bucket(bucket).key(key).uploadId(upload).multipartUpload(all -> all.parts(parts)));
            return sent;
        } catch (IOException | SdkException e) {
            giveUp(upload, e);
            throw e;
        }
    }

    private CompletedPart sentPart(String upload, int number, byte[] part) {
        String sum = sum(part);
        String tag = client.uploadPart(
                        request -> request.bucket(bucket)
                                .key(key)
                                .uploadId(upload)
                                .partNumber(number)
                                .checksumSHA256(sum),
                        RequestBody.fromBytes(part))
                .eTag();
        return CompletedPart.builder()
                .partNumber(number)
                .eTag(tag)
                .checksumSHA256(sum)
                .build();
    }

    /** What was sent takes no space any more, if the store still answers; its rule for unfinished uploads does the rest. */
    private void giveUp(String upload, Exception why) {
        try {
            client.abortMultipartUpload(
                    request -> request.bucket(bucket).key(key).uploadId(upload));
        } catch (SdkException e) {
            why.addSuppressed(e);
        }
    }

    private static String sum(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
