package org.polymyo.clinic.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Cookies that only this server reads, and over TLS only this server can have set. */
public enum Cookies {
    /** Who is signed in. */
    SESSION("session"),
    /** Shows that a form came from a page of this server. */
    FORM("form"),
    /** What a way to the identity provider needs when it comes back, sealed. */
    WAY("way");

    private final String name;

    Cookies(String name) {
        this.name = name;
    }

    /**
     * The cookie's value, if the browser sent it.
     *
     * @param request the request
     * @return the value
     */
    public Optional<String> value(HttpServletRequest request) {
        Cookie[] all = request.getCookies();
        return all == null
                ? Optional.empty()
                : Arrays.stream(all)
                        .filter(cookie -> cookie.getName().equals(name(request)))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /**
     * Sets it until the browser closes.
     *
     * @param request the request, which tells whether TLS is used
     * @param response where it is set
     * @param value its value
     */
    public void set(HttpServletRequest request, HttpServletResponse response, String value) {
        send(request, response, value, Duration.ofSeconds(-1));
    }

    /**
     * Sets it for longer than the browser is open.
     *
     * @param request the request, which tells whether TLS is used
     * @param response where it is set
     * @param value its value
     * @param age how long
     */
    public void keep(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        send(request, response, value, age);
    }

    /**
     * Takes it away.
     *
     * @param request the request, which tells whether TLS is used
     * @param response where it is taken away
     */
    public void clear(HttpServletRequest request, HttpServletResponse response) {
        send(request, response, "", Duration.ZERO);
    }

    private void send(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Without TLS, on this machine alone, browsers refuse the prefix. */
    private String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-polymyo-" + name : "polymyo-" + name;
    }
}
