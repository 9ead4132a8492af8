package org.polymyo.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.polymyo.evaluation.Protocol;
import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;
import org.polymyo.video.VideoSettings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code settings}: every number that can change a result. */
@Command(
        name = "settings",
        description = "Lists every number that can change a result, with default, range, unit, meaning and source.",
        footer = {"", "Examples:", "  polymyo settings", "  polymyo settings --json"})
final class SettingsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup
    private Form form = new Form();

    /** How to print; at most one. */
    static final class Form {
        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Option(names = "--markdown", description = "Print the tables of docs/reference/settings.md.")
        private boolean markdown;
    }

    @Override
    public Integer call() {
        List<Settings.Entry> entries = new ArrayList<>(Protocol.defaults().entries());
        entries.addAll(VideoSettings.defaults().entries());
        PrintWriter out = spec.commandLine().getOut();
        if (form.json) {
            out.println(json(entries));
        } else if (form.markdown) {
            out.print(markdown(entries));
        } else {
            entries.forEach(entry -> out.println(plain(entry)));
            out.println("Change one with `polymyo analyze --set name=value`.");
        }
        return ExitCode.DONE.number();
    }

    private static String plain(Settings.Entry entry) {
        Setting declared = entry.declaration();
        return entry.name() + " = " + number(declared.value()) + " " + declared.unit() + "  (" + range(declared)
                + ")\n    " + declared.meaning() + "; source " + source(declared);
    }

    /**
     * The body of the reference page.
     *
     * @param entries every setting
     * @return Markdown, one table a group
     */
    static String markdown(List<Settings.Entry> entries) {
        var page = new StringBuilder();
        String group = "";
        for (Settings.Entry entry : entries) {
            String of = entry.name().substring(0, entry.name().indexOf('.'));
            if (!of.equals(group)) {
                group = of;
                page.append("\n## ")
                        .append(group)
                        .append("\n\n| name | default | range | unit | meaning | source |\n")
                        .append("|---|---|---|---|---|---|\n");
            }
            Setting declared = entry.declaration();
            page.append("| `")
                    .append(entry.name())
                    .append("` | ")
                    .append(number(declared.value()))
                    .append(" | ")
                    .append(range(declared))
                    .append(" | ")
                    .append(declared.unit())
                    .append(" | ")
                    .append(declared.meaning())
                    .append(" | ")
                    .append(source(declared))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String json(List<Settings.Entry> entries) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Settings.Entry entry : entries) {
            Setting declared = entry.declaration();
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", entry.name());
            one.put("default", declared.value());
            one.put("at_least", declared.atLeast());
            one.put("at_most", declared.atMost());
            one.put("unit", declared.unit());
            one.put("meaning", declared.meaning());
            one.put("source", declared.source());
            one.put("verified", declared.verified());
            list.add(one);
        }
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(list);
    }

    private static String range(Setting declared) {
        return number(declared.atLeast()) + " to " + number(declared.atMost());
    }

    private static String source(Setting declared) {
        return declared.source() + (declared.verified() ? "" : " (not yet checked against the primary source)");
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
