package org.polymyo.clinic.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.account.SignIn;
import org.polymyo.clinic.account.SignIns;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out by the cookie who asks. */
public final class SignedInFilter extends OncePerRequestFilter {
    private static final String ATTRIBUTE = SignIn.class.getName();

    private final SignIns signIns;

    /**
     * The filter of a workspace.
     *
     * @param signIns those under way
     */
    SignedInFilter(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Cookies.SESSION
                .value(request)
                .flatMap(signIns::of)
                .ifPresent(signIn -> request.setAttribute(ATTRIBUTE, signIn));
        person(request).ifPresent(person -> {
            var known = new PreAuthenticatedAuthenticationToken(person, "", List.of());
            SecurityContextHolder.getContext().setAuthentication(known);
        });
        chain.doFilter(request, response);
    }

    /**
     * The sign-in a request belongs to, complete or not.
     *
     * @param request the request
     * @return the sign-in
     */
    public static Optional<SignIn> signIn(HttpServletRequest request) {
        return Optional.ofNullable((SignIn) request.getAttribute(ATTRIBUTE));
    }

    /**
     * Who asks; only who proved it in full counts.
     *
     * @param request the request
     * @return the person
     */
    public static Optional<Person> person(HttpServletRequest request) {
        return signIn(request).filter(SignIn::isComplete).map(SignIn::person);
    }
}
