package org.polymyo.clinic.file;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The objects of one bucket and the answers to what is asked of them. */
final class BucketContent {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d+)");
    private static final Pattern PART_NUMBER = Pattern.compile("<PartNumber>(\\d+)</PartNumber>");
    private static final Pattern TAG = Pattern.compile("<ETag>(?:&quot;|\")?([0-9a-f]+)");

    /** Few, so that lists come in several pages. */
    private static final int PAGE = 3;

    private final NavigableMap<String, byte[]> objects = new ConcurrentSkipListMap<>();
    private final Map<String, NavigableMap<Integer, byte[]>> uploads = new ConcurrentHashMap<>();

    Map<String, byte[]> objects() {
        return Collections.unmodifiableMap(objects);
    }

    void lose() {
        objects.clear();
    }

    int unfinished() {
        return uploads.size();
    }

    BucketAnswer answer(String bucket, HttpExchange exchange, byte[] body) {
        String[] path = exchange.getRequestURI().getPath().split("/", 3);
        if (!path[1].equals(bucket)) {
            return BucketAnswer.error(404, "NoSuchBucket");
        }
        String key = path.length > 2 ? path[2] : "";
        Map<String, String> query = query(exchange);
        return switch (exchange.getRequestMethod()) {
            case "PUT" -> put(key, query, body);
            case "POST" -> query.containsKey("uploads") ? begun(key) : completed(key, query, body);
            case "DELETE" -> removed(key, query);
            case String ignored -> key.isEmpty() ? list(query) : read(key, exchange);
        };
    }

    private BucketAnswer put(String key, Map<String, String> query, byte[] body) {
        if (!query.containsKey("uploadId")) {
            objects.put(key, body);
        } else {
            NavigableMap<Integer, byte[]> parts = uploads.get(query.get("uploadId"));
            if (parts == null) {
                return BucketAnswer.error(404, "NoSuchUpload");
            }
            parts.put(Integer.valueOf(query.get("partNumber")), body);
        }
        return BucketAnswer.done(200, Map.of("ETag", '"' + tag(body) + '"'));
    }

    private BucketAnswer begun(String key) {
        String upload = UUID.randomUUID().toString();
        uploads.put(upload, new ConcurrentSkipListMap<>());
        return BucketAnswer.xml(
                200,
                "<InitiateMultipartUploadResult><Key>" + key + "</Key><UploadId>" + upload
                        + "</UploadId></InitiateMultipartUploadResult>");
    }

    private BucketAnswer completed(String key, Map<String, String> query, byte[] body) {
        NavigableMap<Integer, byte[]> parts = uploads.remove(query.get("uploadId"));
        if (parts == null) {
            return BucketAnswer.error(404, "NoSuchUpload");
        }
        String text = new String(body, StandardCharsets.UTF_8);
        var whole = new ByteArrayOutputStream();
        parts.values().forEach(whole::writeBytes);
        boolean same = found(PART_NUMBER, text)
                        .equals(parts.keySet().stream().map(String::valueOf).collect(Collectors.joining(",")))
                && found(TAG, text)
                        .equals(parts.values().stream().map(BucketContent::tag).collect(Collectors.joining(",")));
        if (!same) {
            return BucketAnswer.error(400, "InvalidPart");
        }
        objects.put(key, whole.toByteArray());
        return BucketAnswer.xml(
                200, "<CompleteMultipartUploadResult><Key>" + key + "</Key></CompleteMultipartUploadResult>");
    }

    private BucketAnswer removed(String key, Map<String, String> query) {
        if (query.containsKey("uploadId")) {
            uploads.remove(query.get("uploadId"));
        } else {
            objects.remove(key);
        }
        return BucketAnswer.done(204, Map.of());
    }

    private BucketAnswer list(Map<String, String> query) {
        var left = new TreeMap<>(objects.tailMap(query.getOrDefault("continuation-token", ""), false));
        String keys = left.keySet().stream()
                .limit(PAGE)
                .map(key -> "<Contents><Key>" + key + "</Key></Contents>")
                .collect(Collectors.joining());
        String next = left.keySet().stream().limit(PAGE).reduce("", (a, b) -> b);
        return BucketAnswer.xml(
                200,
                "<ListBucketResult><IsTruncated>" + (left.size() > PAGE) + "</IsTruncated>" + keys
                        + (left.size() > PAGE ? "<NextContinuationToken>" + next + "</NextContinuationToken>" : "")
                        + "</ListBucketResult>");
    }

    private BucketAnswer read(String key, HttpExchange exchange) {
        byte[] object = objects.get(key);
        if (object == null) {
            return BucketAnswer.error(404, "NoSuchKey");
        }
        Map<String, String> headers = Map.of("ETag", '"' + tag(object) + '"');
        Matcher range =
                RANGE.matcher(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range"))
                        .orElse(""));
        if (!range.matches()) {
            return new BucketAnswer(200, headers, object);
        }
        int from = Integer.parseInt(range.group(1));
        return new BucketAnswer(
                206,
                headers,
                Arrays.copyOfRange(object, from, Math.min(object.length, Integer.parseInt(range.group(2)) + 1)));
    }

    private static String found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.joining(","));
    }

    private static String tag(byte[] bytes) {
        return HexFormat.of().formatHex(SignatureCheck.sha256(bytes), 0, 16);
    }

    private static Map<String, String> query(HttpExchange exchange) {
        String raw = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return Arrays.stream(raw.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(
                        part -> part[0],
                        part -> part.length > 1 ? URLDecoder.decode(part[1], StandardCharsets.UTF_8) : ""));
    }
}
