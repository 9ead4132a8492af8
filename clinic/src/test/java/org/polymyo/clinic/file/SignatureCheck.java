package org.polymyo.clinic.file;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Computes the signature (AWS version 4) and the checksums of a request anew, from the published rule. */
record SignatureCheck(BucketSettings settings) {
    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})");
    private static final List<String> NEEDED = List.of("host", "x-amz-content-sha256", "x-amz-date");

    /** Why a request is refused; nothing when all is right. */
    Optional<String> fault(HttpExchange exchange, byte[] body) {
        Matcher said = AUTHORIZATION.matcher(header(exchange, "authorization"));
        if (!said.matches() || !said.group(1).equals(settings.accessKey())) {
            return Optional.of("InvalidAccessKeyId");
        }
        String sum = header(exchange, "x-amz-content-sha256");
        boolean unsigned = sum.equals("UNSIGNED-PAYLOAD") && body.length == 0;
        if (!unsigned && !sum.equals(HexFormat.of().formatHex(sha256(body)))) {
            return Optional.of("XAmzContentSHA256Mismatch");
        }
        String checksum = header(exchange, "x-amz-checksum-sha256");
        if (!checksum.isEmpty() && !checksum.equals(Base64.getEncoder().encodeToString(sha256(body)))) {
            return Optional.of("BadDigest");
        }
        List<String> signed = List.of(said.group(3).split(";"));
        boolean right = signed.containsAll(NEEDED)
                && said.group(2).endsWith("/" + settings.region() + "/s3/aws4_request")
                && said.group(4).equals(signature(exchange, said.group(2), signed, sum));
        return right ? Optional.empty() : Optional.of("SignatureDoesNotMatch");
    }

    private String signature(HttpExchange exchange, String scope, List<String> signed, String sum) {
        String headers = signed.stream()
                .map(name -> name + ":" + header(exchange, name) + "\n")
                .collect(Collectors.joining());
        String request = String.join(
                "\n",
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                query(exchange),
                headers,
                String.join(";", signed),
                sum);
        String toSign = String.join(
                "\n",
                "AWS4-HMAC-SHA256",
                header(exchange, "x-amz-date"),
                scope,
                HexFormat.of().formatHex(sha256(request.getBytes(StandardCharsets.UTF_8))));
        byte[] key = ("AWS4" + settings.secretKey()).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/")) {
            key = mac(key, part);
        }
        return HexFormat.of().formatHex(mac(key, toSign));
    }

    private static String query(HttpExchange exchange) {
        String raw = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return Arrays.stream(raw.split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.contains("=") ? part : part + "=")
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))
                .orElse("")
                .trim()
                .replaceAll(" +", " ");
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
