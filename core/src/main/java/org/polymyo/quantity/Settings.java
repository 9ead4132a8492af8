package org.polymyo.quantity;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Reads the {@link Setting} declarations of a settings record: lists them, makes defaults, checks ranges. */
public final class Settings {
    private Settings() {}

    /**
     * One declared setting with the value in force.
     *
     * @param name group and component, for example {@code preparation.highPassHz}
     * @param value value in force
     * @param declaration the declaration
     */
    public record Entry(String name, double value, Setting declaration) {
        /**
         * Whether somebody chose another value than the default.
         *
         * @return true when the value differs from the declared default
         */
        public boolean changed() {
            return value != declaration.value();
        }
    }

    /**
     * The settings record with every default.
     *
     * @param type a record whose components are doubles with {@link Setting}
     * @param <R> the record
     * @return an instance holding the declared defaults
     */
    public static <R extends Record> R defaults(Class<R> type) {
        return with(type, Map.of());
    }

    /**
     * The settings record with some values chosen.
     *
     * @param type a record whose components are doubles with {@link Setting}
     * @param chosen component name to value; names of other components are refused
     * @param <R> the record
     * @return an instance
     * @throws IllegalArgumentException if a name is unknown or a value is out of its declared range
     */
    public static <R extends Record> R with(Class<R> type, Map<String, Double> chosen) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        int used = 0;
        for (int i = 0; i < components.length; i++) {
            Double value = chosen.get(components[i].getName());
            used += value == null ? 0 : 1;
            values[i] = value == null ? declaration(components[i]).value() : value;
            types[i] = double.class;
        }
        if (used < chosen.size()) {
            throw new IllegalArgumentException("expected settings of " + type.getSimpleName() + ", found "
                    + chosen.keySet() + "; run `polymyo settings` for the list");
        }
        R made = instance(type, types, values);
        check(made);
        return made;
    }

    /**
     * The chosen values of one group.
     *
     * @param group first word of the names
     * @param chosen full name to value, of any group
     * @return component name to value
     */
    public static Map<String, Double> ofGroup(String group, Map<String, Double> chosen) {
        Map<String, Double> own = new HashMap<>();
        chosen.forEach((name, value) -> {
            if (name.startsWith(group + ".")) {
                own.put(name.substring(group.length() + 1), value);
            }
        });
        return own;
    }

    /**
     * Refuses names that nobody declared.
     *
     * @param names chosen names
     * @param declared every setting there is
     * @throws IllegalArgumentException naming those that are unknown
     */
    public static void requireKnown(Set<String> names, List<Entry> declared) {
        Set<String> unknown = new TreeSet<>(names);
        declared.forEach(entry -> unknown.remove(entry.name()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected names that `polymyo settings` lists, found " + String.join(", ", unknown));
        }
    }

    private static <R extends Record> R instance(Class<R> type, Class<?>[] types, Object[] values) {
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(type + " could not be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not a public record of double settings", e);
        }
    }

    /**
     * Lists what is in force.
     *
     * @param group first word of the names
     * @param settings a settings record
     * @return one entry a component, in declaration order
     */
    public static List<Entry> entries(String group, Record settings) {
        List<Entry> entries = new ArrayList<>();
        for (RecordComponent component : settings.getClass().getRecordComponents()) {
            entries.add(
                    new Entry(group + "." + component.getName(), read(component, settings), declaration(component)));
        }
        return List.copyOf(entries);
    }

    /**
     * Checks every component against its declared range.
     *
     * @param settings a settings record
     * @throws IllegalArgumentException naming the first component that is out of range
     */
    public static void check(Record settings) {
        for (RecordComponent component : settings.getClass().getRecordComponents()) {
            Setting declared = declaration(component);
            double value = read(component, settings);
            if (!(value >= declared.atLeast() && value <= declared.atMost())) {
                throw new IllegalArgumentException(component.getName() + " must be from " + declared.atLeast() + " to "
                        + declared.atMost() + " " + declared.unit() + ", found " + value);
            }
        }
    }

    private static Setting declaration(RecordComponent component) {
        return Objects.requireNonNull(
                component.getAnnotation(Setting.class), () -> component + " carries no @Setting declaration");
    }

    private static double read(RecordComponent component, Record settings) {
        try {
            return (double) component.getAccessor().invoke(settings);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
