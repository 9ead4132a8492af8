package org.polymyo.clinic.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.polymyo.clinic.account.Account;
import org.polymyo.clinic.account.Attempts;
import org.polymyo.clinic.account.IdentityProvider;
import org.polymyo.clinic.audit.Deed;
import org.polymyo.clinic.store.Keys;
import org.polymyo.clinic.store.MasterKey;
import org.polymyo.clinic.web.Cookies;
import org.polymyo.clinic.web.OwnAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Sign-in by the hospital's identity provider. What is needed on the way back waits sealed in the browser that went. */
@Controller
class ProviderDoor {
    private static final String PATH = "/sign-in/provider";
    private static final String BACK = PATH + "/back";
    private static final String PLACE = "way to the identity provider";
    private static final String VIEW = "account/sign-in";
    private static final String SILENT = "It does not answer. Try again, or sign in with name and password.";
    private static final String REFUSED =
            "You could not be signed in that way. Begin again, or ask the administrator for an"
                    + " account under the same name.";
    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final int PARTS = 4;

    private final IdentityProvider provider;
    private final Attempts attempts;
    private final Entrance entrance;
    private final OwnAddress address;
    private final MasterKey key;
    private final Clock clock;

    ProviderDoor(
            IdentityProvider provider,
            Attempts attempts,
            Entrance entrance,
            OwnAddress address,
            MasterKey key,
            Clock clock) {
        this.provider = provider;
        this.attempts = attempts;
        this.entrance = entrance;
        this.address = address;
        this.key = key;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String begin(HttpServletRequest request, HttpServletResponse response, Model model) {
        requireProvider();
        var way = IdentityProvider.Way.fresh();
        Optional<URI> page = provider.begin(way, back());
        if (page.isEmpty()) {
            return Entrance.refused(VIEW, SILENT, model, response);
        }
        Cookies.WAY.keep(request, response, sealed(way), LASTS);
        return "redirect:" + page.get();
    }

    @GetMapping(BACK)
    String back(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        requireProvider();
        String from = request.getRemoteAddr();
        String tried = "provider " + Keys.hash(state);
        if (!attempts.mayTry(tried, from)) {
            return Entrance.refused(VIEW, Entrance.TOO_MANY, model, response);
        }
        Optional<Account> account = Cookies.WAY
                .value(request)
                .flatMap(this::opened)
                .filter(way -> !code.isEmpty() && MessageDigest.isEqual(bytes(way.state()), bytes(state)))
                .flatMap(way -> provider.shown(way, back(), code));
        Cookies.WAY.clear(request, response);
        if (account.isEmpty()) {
            entrance.refuse(Deed.NOBODY, "identity provider");
            return Entrance.refused(VIEW, REFUSED, model, response);
        }
        attempts.succeeded(tried, from);
        String id = account.get().id();
        return provider.asksSecondFactor()
                ? entrance.complete(id, request, response)
                : entrance.afterPassword(id, request, response);
    }

    private void requireProvider() {
        if (!provider.isSet()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private URI back() {
        return URI.create(address.link(BACK));
    }

    private String sealed(IdentityProvider.Way way) {
        String text = String.join(" ", way.state(), way.nonce(), way.verifier(), Long.toString(clock.millis()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.seal(bytes(text), PLACE));
    }

    private Optional<IdentityProvider.Way> opened(String sealed) {
        try {
            byte[] plain = key.open(Base64.getUrlDecoder().decode(sealed), PLACE);
            String[] parts = new String(plain, StandardCharsets.UTF_8).split(" ", -1);
            boolean counts = parts.length == PARTS && Long.parseLong(parts[3]) + LASTS.toMillis() > clock.millis();
            return counts ? Optional.of(new IdentityProvider.Way(parts[0], parts[1], parts[2])) : Optional.empty();
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // not sealed here
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
