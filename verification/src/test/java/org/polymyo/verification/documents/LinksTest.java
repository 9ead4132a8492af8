package org.polymyo.verification.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.polymyo.verification.Checkout;

/** Links between documents lead somewhere. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(#[^)]*)?\\)");
    private static final Pattern NAMED = Pattern.compile("`(docs/[\\w./-]+\\.\\w+)`");

    @Test
    void everyLinkAndNamedPageExists() {
        for (Path page : Checkout.files(".md")) {
            String text = Checkout.text(page);
            List<String> missing = Stream.concat(
                            LINK.matcher(text)
                                    .results()
                                    .map(r -> r.group(1))
                                    .filter(l -> !l.contains("://"))
                                    .filter(l -> !Files.exists(page.resolveSibling(l))),
                            NAMED.matcher(text)
                                    .results()
                                    .map(r -> r.group(1))
                                    .filter(l -> !Files.exists(Checkout.ROOT.resolve(l))))
                    .toList();
            assertThat(missing).as("links of %s", Checkout.name(page)).isEmpty();
        }
    }

    @Test
    void everyPageThatJavadocNamesExists() {
        Pattern page = Pattern.compile("docs/[\\w./-]+\\.(?:md|bib|json)");
        List<Path> shipped = Checkout.files(".java").stream()
                .filter(source -> Checkout.name(source).contains("/src/main/"))
                .toList();
        for (Path source : shipped) {
            assertThat(page.matcher(Checkout.text(source)).results().map(r -> r.group()))
                    .as("pages that %s names", Checkout.name(source))
                    .allMatch(name -> Files.exists(Checkout.ROOT.resolve(name)));
        }
    }
}
