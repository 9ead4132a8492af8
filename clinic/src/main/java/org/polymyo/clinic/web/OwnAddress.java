package org.polymyo.clinic.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.polymyo.clinic.account.Site;
import org.polymyo.clinic.store.WorkspaceSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where the clinic is: at the address it was given, and on the machine itself. What a request says of its address may be a
 * lie, so that nothing is shown under another name and no link is made from it.
 */
@Component
public final class OwnAddress {
    private static final Set<String> MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1");

    private final Optional<URI> given;

    /**
     * The address of a workspace.
     *
     * @param settings what was set
     * @throws IllegalArgumentException if what was set is no address
     */
    public OwnAddress(WorkspaceSettings settings) {
        String address = settings.address().strip().replaceAll("/+$", "");
        this.given = address.isEmpty() ? Optional.empty() : Optional.of(URI.create(address));
        if (given.filter(place -> place.getHost() == null).isPresent()) {
            throw new IllegalArgumentException("clinic.address must be an address such as https://clinic.example");
        }
    }

    /**
     * Whether a request was meant for this clinic.
     *
     * @param name the name of the server that the request gives
     * @return true for the address it was given and for the machine itself
     */
    boolean isKnown(String name) {
        return isMachine(name)
                || given.filter(place -> place.getHost().equalsIgnoreCase(name)).isPresent();
    }

    /**
     * Whether a request was meant for the machine itself.
     *
     * @param name the name of the server that the request gives
     * @return true for {@code localhost} and its numbers
     */
    static boolean isMachine(String name) {
        return MACHINE.contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a page came from here.
     *
     * @param origin scheme, host and port, as a browser says
     * @return true for the address that was given
     */
    boolean isOrigin(URI origin) {
        return given.filter(place -> origin.getScheme().equalsIgnoreCase(place.getScheme())
                        && origin.getRawAuthority().equalsIgnoreCase(place.getRawAuthority()))
                .isPresent();
    }

    /**
     * Where a passkey shown to this request would count.
     *
     * @param request the request
     * @return the address that was given, or the machine itself as the request names it
     */
    public Site site(HttpServletRequest request) {
        return given.filter(place -> place.getHost().equalsIgnoreCase(request.getServerName()))
                .map(place -> new Site(place.getScheme() + "://" + place.getRawAuthority(), place.getHost()))
                .orElseGet(() -> new Site(
                        ServletUriComponentsBuilder.fromContextPath(request).toUriString(), request.getServerName()));
    }

    /**
     * A link to hand over.
     *
     * @param path where on this server, beginning with a slash
     * @return below the address that was given; without one, below that of the present request, which is the machine itself
     */
    public String link(String path) {
        return given.map(place -> place + path)
                .orElseGet(() -> ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(path)
                        .toUriString());
    }
}
