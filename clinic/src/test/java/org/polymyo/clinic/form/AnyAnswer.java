package org.polymyo.clinic.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.polymyo.clinic.form.Answer.Pick;

/** Answers that fit a question, drawn from a seed. */
final class AnyAnswer {
    private AnyAnswer() {}

    static Answer to(Ask ask, Random chance) {
        if (chance.nextInt(6) == 0) {
            return new Answer.Absent(chance.nextBoolean() ? Answer.Why.NOT_SURE : Answer.Why.SKIPPED);
        }
        return switch (ask) {
            case Ask.One one -> new Answer.Chosen(List.of(pick(any(one.options(), chance), chance)));
            case Ask.Many many -> many(many, chance);
            case Ask.Day ignored ->
                new Answer.Dated(PartialDate.of(LocalDate.of(1950, 1, 1).plusDays(chance.nextInt(25_000))));
            case Ask.Rating rating -> new Answer.Rated(rating.from() + chance.nextInt(rating.to() - rating.from() + 1));
            case Ask.Words words -> new Answer.Written("x".repeat(1 + chance.nextInt(words.longest())));
            case Ask.Entries entries -> new Answer.Listed(entries(entries, chance));
        };
    }

    private static Answer many(Ask.Many many, Random chance) {
        List<Ask.Option> options = new ArrayList<>(many.options());
        Collections.shuffle(options, chance);
        if (many.alone().contains(options.getFirst().id())) {
            return new Answer.Chosen(List.of(pick(options.getFirst(), chance)));
        }
        options.removeIf(o -> many.alone().contains(o.id()));
        return new Answer.Chosen(options.subList(0, 1 + chance.nextInt(options.size())).stream()
                .map(o -> pick(o, chance))
                .toList());
    }

    private static List<Map<String, String>> entries(Ask.Entries entries, Random chance) {
        List<Map<String, String>> all = new ArrayList<>();
        for (int i = chance.nextInt(3); i > 0; i--) {
            Map<String, String> entry = new HashMap<>();
            for (Ask.Field field : entries.fields()) {
                entry.put(
                        field.id(),
                        field.choices().isEmpty() ? "word" + chance.nextInt(9) : any(field.choices(), chance));
            }
            all.add(entry);
        }
        return all;
    }

    private static Pick pick(Ask.Option option, Random chance) {
        Map<String, String> written = new HashMap<>();
        option.fields().forEach(f -> written.put(f, "word" + chance.nextInt(9)));
        return new Pick(option.id(), written);
    }

    private static <T> T any(List<T> list, Random chance) {
        return list.get(chance.nextInt(list.size()));
    }
}
