package org.polymyo.clinic.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the guard before every route, and before the guard who counts, so that what is refused is counted too. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final Guard guard;
    private final RequestTimes times;

    /**
     * The configuration of a workspace.
     *
     * @param guard its guard
     * @param times counts requests
     */
    WebConfiguration(Guard guard, RequestTimes times) {
        this.guard = guard;
        this.times = times;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(times).order(Integer.MIN_VALUE);
        registry.addInterceptor(guard).order(Integer.MIN_VALUE + 1);
    }
}
