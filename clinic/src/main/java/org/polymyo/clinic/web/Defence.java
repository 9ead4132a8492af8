package org.polymyo.clinic.web;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.polymyo.clinic.account.SignIns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer carries against attacks by way of the browser. */
@Configuration(proxyBeanMethods = false)
class Defence {
    /** Nothing may be loaded or sent but from and to this server; no script or style may stand inside a page. */
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' blob:; media-src 'self' blob:; connect-src 'self'; font-src 'self'; manifest-src 'self';"
            + " worker-src 'self' blob:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    private static final Predicate<String> PLAIN =
            Pattern.compile("[\\P{Cntrl}\\t\\r\\n]*").asMatchPredicate();

    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    /**
     * The chain of filters every request passes.
     *
     * @param http its builder
     * @param signIns those under way
     * @param address where the clinic is
     * @return the chain
     */
    @Bean
    SecurityFilterChain filters(HttpSecurity http, SignIns signIns, OwnAddress address) {
        return http.csrf(forms -> forms.csrfTokenRepository(new FormTokens()))
                .addFilterBefore(new WholesomeFilter(address), CsrfFilter.class)
                .addFilterBefore(new ForeignPageFilter(address), CsrfFilter.class)
                .addFilterBefore(new FilmFormFilter(), CsrfFilter.class)
                .addFilterAfter(new SignedInFilter(signIns), CsrfFilter.class)
                .sessionManagement(session -> session.disable())
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .build();
    }

    /**
     * Refuses addresses and headers no browser sends, and control characters in fields, which not every database keeps.
     *
     * @return the firewall
     */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(PLAIN);
        firewall.setAllowedParameterNames(PLAIN);
        return firewall;
    }
}
