package org.polymyo.clinic.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What patients can read about jerks and tests: {@code information.yaml} beside this class says which parts there are. */
public final class Information {
    private static final List<Leaf> SHIPPED = read();

    private Information() {}

    /**
     * One page.
     *
     * @param id its name in addresses and words
     * @param parts its parts in order
     * @param sources keys of publications, for staff; empty where it is common practice
     */
    public record Leaf(String id, List<String> parts, List<String> sources) {}

    /**
     * All pages.
     *
     * @return in order
     */
    public static List<Leaf> leaves() {
        return SHIPPED;
    }

    /**
     * A page.
     *
     * @param id its name
     * @return nothing where there is no such page
     */
    public static Optional<Leaf> leaf(String id) {
        return SHIPPED.stream().filter(leaf -> leaf.id().equals(id)).findFirst();
    }

    private static List<Leaf> read() {
        try (InputStream in = Information.class.getResourceAsStream("information.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks information.yaml");
            }
            Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return root.get("pages") instanceof List<?> pages
                    ? pages.stream().map(page -> leaf((Map<?, ?>) page)).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Leaf leaf(Map<?, ?> page) {
        return new Leaf(String.valueOf(page.get("id")), words(page, "parts"), words(page, "sources"));
    }

    private static List<String> words(Map<?, ?> page, String key) {
        return page.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
