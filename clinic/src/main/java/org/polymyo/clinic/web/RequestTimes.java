package org.polymyo.clinic.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.polymyo.clinic.access.Rights;
import org.polymyo.clinic.access.Route;
import org.polymyo.clinic.operation.Metrics;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Measures how long requests take, by the route as the table of rights names it: an address would hold keys. */
@Component
final class RequestTimes implements HandlerInterceptor {
    private static final String BEGAN = RequestTimes.class.getName();
    private static final String NO_ROUTE = "none";

    private final Rights rights = Rights.shipped();
    private final Metrics metrics;

    /**
     * Measures for a server.
     *
     * @param metrics where it is counted
     */
    RequestTimes(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            request.setAttribute(BEGAN, System.nanoTime());
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && request.getAttribute(BEGAN) instanceof Long began) {
            int status = fault == null ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            metrics.answered(route(request), status, Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private String route(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return rights.route(request.getMethod(), pattern == null ? "" : pattern.toString())
                .map(Route::name)
                .orElse(NO_ROUTE);
    }
}
