package org.polymyo.clinic.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.polymyo.clinic.operation.Metrics;
import org.polymyo.clinic.operation.MetricsSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The metrics, for who asks on the machine itself or with the token that was set. */
@RestController
class MetricsPage {
    private static final String TYPE = "text/plain;version=0.0.4;charset=utf-8";
    private static final String BEARER = "Bearer ";

    /** A proxy on this machine says with one of these that somebody else asks. */
    private static final List<String> FORWARDED =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private final Metrics metrics;
    private final MetricsSettings settings;

    MetricsPage(Metrics metrics, MetricsSettings settings) {
        this.metrics = metrics;
        this.settings = settings;
    }

    @GetMapping("/metrics")
    ResponseEntity<String> metrics(HttpServletRequest request) {
        if (!hasToken(request) && !isHere(request)) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, TYPE).body(metrics.text());
    }

    private boolean hasToken(HttpServletRequest request) {
        String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        return !settings.token().isEmpty()
                && sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8),
                        (BEARER + settings.token()).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isHere(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    && OwnAddress.isMachine(request.getServerName())
                    && FORWARDED.stream().noneMatch(header -> request.getHeader(header) != null);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
