package org.polymyo.clinic.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.form.Form.Section;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads the form definitions beside this class. */
public final class FormFile {

    /** YAML takes a bare no for a truth value; here every word is a word. */
    private static final class WordsOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none: words stay words
        }
    }

    private FormFile() {}

    /**
     * The questions before a visit.
     *
     * @return the form of this version of the program
     */
    public static Form visitPreparation() {
        return shipped("visit-preparation");
    }

    /**
     * The questions about one medicine on the patient's list.
     *
     * @return the form of this version of the program
     */
    public static Form medicine() {
        return shipped("medicine");
    }

    /**
     * The questions about one relative on the patient's list.
     *
     * @return the form of this version of the program
     */
    public static Form relative() {
        return shipped("relative");
    }

    private static Form shipped(String name) {
        try (InputStream in = FormFile.class.getResourceAsStream(name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name + ".yaml");
            }
            var options = new LoaderOptions();
            var yaml = new Yaml(
                    new SafeConstructor(options),
                    new Representer(new DumperOptions()),
                    new DumperOptions(),
                    options,
                    new WordsOnly());
            return form(new Node("form", yaml.load(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Form form(Node root) {
        return new Form(
                root.word("form"),
                root.number("version"),
                root.list("sections").stream()
                        .map(s -> new Section(
                                s.word("section"),
                                s.list("questions").stream()
                                        .map(FormFile::question)
                                        .toList()))
                        .toList());
    }

    private static Question question(Node node) {
        return new Question(node.word("id"), ask(node), rule(node), node.word("goes-to"));
    }

    private static Ask ask(Node node) {
        return switch (node.word("kind")) {
            case "one" -> new Ask.One(options(node));
            case "many" -> new Ask.Many(options(node), new HashSet<>(node.words("alone")));
            case "day" -> new Ask.Day();
            case "rating" -> new Ask.Rating(node.number("from"), node.number("to"));
            case "words" -> new Ask.Words(node.number("longest"));
            case "entries" -> new Ask.Entries(named(node, "fields", Ask.Field::new), node.number("most"));
            case String other -> throw node.wrong("one, many, day, rating, words or entries", other);
        };
    }

    private static List<Ask.Option> options(Node node) {
        return named(node, "answers", Ask.Option::new);
    }

    private interface Named<T> {
        T of(String id, List<String> parts);
    }

    /** Each element is a name, or a name with a list of names. */
    private static <T> List<T> named(Node node, String key, Named<T> made) {
        List<T> all = new ArrayList<>();
        for (Node element : node.list(key)) {
            Optional<String> alone = element.asWord();
            if (alone.isPresent()) {
                all.add(made.of(alone.get(), List.of()));
            } else {
                element.keys().forEach(k -> all.add(made.of(k, element.words(k))));
            }
        }
        return all;
    }

    private static Rule rule(Node node) {
        return node.child("only-if").<Rule>map(n -> new Rule.Some(chosen(n))).orElseGet(Rule.Always::new);
    }

    private static List<Rule> chosen(Node node) {
        return node.keys().stream()
                .<Rule>map(question -> new Rule.Chosen(question, new HashSet<>(node.words(question))))
                .toList();
    }

    /** A place in the file that can say what it expected. */
    private record Node(String where, Object value) {
        List<String> keys() {
            if (value instanceof Map<?, ?> map) {
                return map.keySet().stream().map(String::valueOf).toList();
            }
            throw wrong("named values", value);
        }

        Optional<Node> child(String key) {
            return value instanceof Map<?, ?> map && map.get(key) instanceof Object found
                    ? Optional.of(new Node(where + ", " + key, found))
                    : Optional.empty();
        }

        Optional<String> asWord() {
            return value instanceof String word ? Optional.of(word) : Optional.empty();
        }

        String word(String key) {
            return child(key).flatMap(Node::asWord).orElseThrow(() -> wrong("a word as '" + key + "'", value));
        }

        int number(String key) {
            return Integer.parseInt(word(key));
        }

        List<Node> list(String key) {
            Node list = child(key).orElseThrow(() -> wrong("a list as '" + key + "'", value));
            if (list.value() instanceof List<?> elements) {
                return elements.stream().map(e -> new Node(list.where(), e)).toList();
            }
            throw list.wrong("a list", list.value());
        }

        List<String> words(String key) {
            return child(key).isEmpty()
                    ? List.of()
                    : list(key).stream()
                            .map(n -> n.asWord().orElseThrow(() -> n.wrong("a word", n.value())))
                            .toList();
        }

        IllegalArgumentException wrong(String expected, Object found) {
            return new IllegalArgumentException(where + ": expected " + expected + ", found " + found);
        }
    }
}
