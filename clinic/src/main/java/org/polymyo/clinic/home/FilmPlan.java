package org.polymyo.clinic.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.polymyo.video.Shortfall;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The clips patients are asked to film, in their order.
 *
 * @param version counted up when clips change
 * @param clips the clips
 */
public record FilmPlan(int version, List<Clip> clips) {
    private static final FilmPlan SHIPPED = read();

    /** Copies the list. */
    public FilmPlan {
        clips = List.copyOf(clips);
    }

    /**
     * The plan of this version of the program: {@code films.yaml} beside this class.
     *
     * @return the plan
     */
    public static FilmPlan shipped() {
        return SHIPPED;
    }

    /**
     * A clip.
     *
     * @param id its name
     * @return nothing where no clip has this name
     */
    public Optional<Clip> clip(String id) {
        return clips.stream().filter(clip -> clip.id().equals(id)).findFirst();
    }

    /**
     * The clips one patient is asked for.
     *
     * @param asked names of clips the clinic asks this patient for beside the usual ones
     * @return in order
     */
    public List<Clip> of(Set<String> asked) {
        return clips.stream()
                .filter(clip -> !clip.asked() || asked.contains(clip.id()))
                .toList();
    }

    private static FilmPlan read() {
        try (InputStream in = FilmPlan.class.getResourceAsStream("films.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks films.yaml");
            }
            Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            Set<String> brief = Set.copyOf(words(root, "short"));
            return new FilmPlan(
                    number(root, "version"),
                    elements(root, "clips").stream()
                            .map(clip -> clip(clip, brief))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Clip clip(Map<?, ?> clip, Set<String> brief) {
        Set<Shortfall> forgives = words(clip, "forgives").stream()
                .map(word -> Shortfall.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        Set<String> needs = new HashSet<>(words(clip, "needs"));
        String id = String.valueOf(clip.get("id"));
        return new Clip(
                id,
                String.valueOf(clip.get("condition")),
                number(clip, "seconds"),
                brief.contains(id),
                needs.contains("helper"),
                needs.contains("sound"),
                needs.contains("asked"),
                forgives);
    }

    private static int number(Map<?, ?> at, String key) {
        return Integer.parseInt(String.valueOf(at.get(key)));
    }

    private static List<String> words(Map<?, ?> at, String key) {
        return at.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static List<Map<?, ?>> elements(Map<?, ?> at, String key) {
        return at.get(key) instanceof List<?> list
                ? list.stream().<Map<?, ?>>map(element -> (Map<?, ?>) element).toList()
                : List.of();
    }
}
