package org.polymyo.clinic.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A hospital's identity provider in this process, which holds to the rules of the code flow and lies when it is told to. */
final class Hospital implements AutoCloseable {
    static final String CLIENT = "polymyo";
    static final String SECRET = "a secret of this test, long enough to sign with";

    /** What is wrong with what it says. */
    enum Lie {
        NONE,
        OTHER_ISSUER,
        OTHER_CLIENT,
        OTHER_NONCE,
        TOO_LATE,
        OTHER_KEY,
        NOT_SIGNED,
        SIGNED_BY_THE_SECRET
    }

    private record Promise(Map<String, String> asked, String subject, String name) {}

    private final HttpServer server;
    private final RSAKey key = new RSAKeyGenerator(2048).keyID("now").generate();
    private final RSAKey stolen = new RSAKeyGenerator(2048).keyID("now").generate();
    private final Map<String, Promise> codes = new ConcurrentHashMap<>();
    private volatile Lie lie = Lie.NONE;

    Hospital() throws IOException, JOSEException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void says(Lie other) {
        lie = other;
    }

    /** Somebody signs in there, having come by an address; answers the code that goes back. */
    String signedIn(URI asked, String subject, String name) {
        String code = UUID.randomUUID().toString();
        codes.put(code, new Promise(fields(asked.getRawQuery()), subject, name));
        return code;
    }

    static Map<String, String> fields(String text) {
        return Arrays.stream(text.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String said = switch (exchange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> described();
                case "/keys" -> new JWKSet(key.toPublicJWK()).toString();
                case "/token" -> token(exchange.getRequestHeaders().getFirst("Authorization"), fields(body));
                default -> "";
            };
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(said.contains("\"error\"") ? 400 : 200, 0);
            exchange.getResponseBody().write(said.getBytes(StandardCharsets.UTF_8));
        } catch (JOSEException | NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    private String described() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",\
                "jwks_uri":"%1$s/keys","subject_types_supported":["public"],"response_types_supported":["code"],\
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer());
    }

    private String token(String client, Map<String, String> sent) throws JOSEException, NoSuchAlgorithmException {
        Promise promise = codes.remove(sent.getOrDefault("code", ""));
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(sent.getOrDefault("code_verifier", "").getBytes(StandardCharsets.US_ASCII));
        boolean right = promise != null
                && new String(Base64.getDecoder().decode(client.substring("Basic ".length())), StandardCharsets.UTF_8)
                        .startsWith(CLIENT + ":a+secret+of+this+test")
                && promise.asked.get("redirect_uri").equals(sent.get("redirect_uri"))
                && promise.asked
                        .get("code_challenge")
                        .equals(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        return right
                ? "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + said(promise) + "\"}"
                : "{\"error\":\"invalid_grant\"}";
    }

    private String said(Promise promise) throws JOSEException {
        long now = System.currentTimeMillis();
        long until = lie == Lie.TOO_LATE ? now - 600_000 : now + 60_000;
        var claims = new JWTClaimsSet.Builder()
                .issuer(lie == Lie.OTHER_ISSUER ? "http://elsewhere.example" : issuer())
                .audience(lie == Lie.OTHER_CLIENT ? "another" : CLIENT)
                .subject(promise.subject)
                .claim("nonce", lie == Lie.OTHER_NONCE ? "other" : promise.asked.get("nonce"))
                .claim("preferred_username", promise.name)
                .issueTime(new Date(until - 60_000))
                .expirationTime(new Date(until))
                .build();
        if (lie == Lie.NOT_SIGNED) {
            return new PlainJWT(claims).serialize();
        }
        boolean bySecret = lie == Lie.SIGNED_BY_THE_SECRET;
        var token = new SignedJWT(
                new JWSHeader.Builder(bySecret ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                        .keyID("now")
                        .build(),
                claims);
        token.sign(bySecret ? new MACSigner(SECRET) : new RSASSASigner(lie == Lie.OTHER_KEY ? stolen : key));
        return token.serialize();
    }

    /** Answers nobody any more. */
    void falls() {
        server.stop(0);
    }

    @Override
    public void close() {
        falls();
    }
}
