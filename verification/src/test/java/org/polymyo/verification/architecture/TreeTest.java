package org.polymyo.verification.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.polymyo.verification.Checkout;

/** Nothing in the tree depends on the machine it was written on. */
class TreeTest {
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.$}/~-])/(work|root|home|Users|mnt|tmp)/[\\w.-]+");
    private static final Pattern LINK = Pattern.compile("https?://([\\w.-]+)");
    private static final List<String> READ_AS_TEXT = List.of(
            ".java", ".xml", ".md", ".sh", ".properties", ".tsv", ".json", ".bib", "polymyo", "verify", "run", "mvnw");

    /** Where libraries may come from: the public places that every machine uses by itself. */
    private static final Set<String> BUILD_HOSTS =
            Set.of("maven.apache.org", "repo.maven.apache.org", "www.apache.org", "www.w3.org", "adoptium.net");

    @Test
    void noFileNamesAPlaceOnAMachine() {
        for (Path file : texts()) {
            assertThat(MACHINE_PATH.matcher(Checkout.text(file)).results().map(r -> r.group()))
                    .as("machine paths in %s", Checkout.name(file))
                    .isEmpty();
        }
    }

    @Test
    void theBuildFetchesFromPublicPlacesOnly() {
        Set<String> hosts = new TreeSet<>();
        for (Path file : texts()) {
            String name = Checkout.name(file);
            if (name.endsWith("pom.xml") || name.startsWith(".mvn/") || name.startsWith(".ci/")) {
                Matcher link = LINK.matcher(Checkout.text(file));
                link.results().map(r -> r.group(1)).forEach(hosts::add);
            }
        }
        assertThat(BUILD_HOSTS).containsAll(hosts);
    }

    private static List<Path> texts() {
        return Checkout.files("").stream()
                .filter(file -> READ_AS_TEXT.stream().anyMatch(file.toString()::endsWith))
                .filter(file -> !file.endsWith("TreeTest.java"))
                .toList();
    }
}
