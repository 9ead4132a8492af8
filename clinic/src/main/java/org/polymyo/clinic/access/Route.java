package org.polymyo.clinic.access;

import java.util.Map;
import org.polymyo.clinic.account.Role;

/**
 * One line of the table of rights.
 *
 * @param method the HTTP method; HEAD counts as GET
 * @param pattern the route as the router knows it
 * @param open whether it needs no sign-in
 * @param extents how far each role reaches
 */
public record Route(String method, String pattern, boolean open, Map<Role, Extent> extents) {
    /** Keeps its own copy of the extents. */
    public Route {
        extents = Map.copyOf(extents);
    }

    /**
     * The route as the audit log names it.
     *
     * @return method and pattern
     */
    public String name() {
        return method + " " + pattern;
    }
}
