package org.polymyo.clinic.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses, before anything is read, what was sent to another name than the clinic's, which a page elsewhere can point to this
 * machine, and bodies larger than any page sends. Pieces of uploads, the only ones sent by PATCH, and films that a form sends
 * are counted as they arrive.
 */
final class WholesomeFilter extends OncePerRequestFilter {
    private static final long LARGEST = 1L << 21;
    private static final String HEALTH = "/health";

    private final OwnAddress address;

    /**
     * The filter of a workspace.
     *
     * @param address where it is
     */
    WholesomeFilter(OwnAddress address) {
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!address.isKnown(request.getServerName())
                && !request.getRequestURI().equals(HEALTH)) {
            response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
        } else if (!isCountedAsItComes(request) && isTooLarge(request)) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isCountedAsItComes(HttpServletRequest request) {
        return request.getMethod().equals("PATCH") || FilmFormFilter.isFilm(request);
    }

    /** No page sends a body without its length. */
    private static boolean isTooLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > LARGEST || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
