package org.polymyo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.evaluation.Report;
import org.polymyo.event.Events;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportHtmlTest {
    static Stream<Report> reports() {
        Report quiet = ReportFixture.quiet();
        Report empty = ReportFixture.with(quiet, new Events(List.of(), List.of(), List.of()), List.of());
        return Stream.of(ReportFixture.rich(), quiet, empty, ReportFixture.crowded(2000), ReportFixture.hostile());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void thePageIsWellFormedAndFetchesNothing(Report report) throws Exception {
        Document page = parsed(report);
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            assertThat(element.getTagName()).isNotIn("script", "link", "img", "iframe", "object", "base", "form");
            assertThat(element.hasAttribute("href") || element.hasAttribute("src"))
                    .isFalse();
        }
        assertThat(text(report)
                        .replace("xmlns=\"http://www.w3.org/2000/svg\"", "")
                        .replace("xmlns=\"http://www.w3.org/1999/xhtml\"", ""))
                .doesNotContain("http:", "https:", "@import", "url(");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void headingsTablesAndDrawingsSayWhatTheyAre(Report report) throws Exception {
        Document page = parsed(report);
        assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(page.getElementsByTagName("caption").getLength())
                .isEqualTo(page.getElementsByTagName("table").getLength());
        NodeList heads = page.getElementsByTagName("th");
        assertThat(IntStream.range(0, heads.getLength()).mapToObj(i -> (Element) heads.item(i)))
                .allMatch(head -> head.hasAttribute("scope"));
        assertThat(page.getElementsByTagName("desc").getLength())
                .isEqualTo(page.getElementsByTagName("svg").getLength());
    }

    @Test
    void theAnswerComesFirstWithItsReasons() {
        String page = text(ReportFixture.rich());
        assertThat(page.indexOf("Jerks that fit myoclonus are present.")).isBetween(1, page.indexOf("Key numbers"));
        assertThat(page).contains("Measured, not diagnosed", "For", "Against", "Missing", "zutt2018");
    }

    @Test
    void syntheticDataAreLabelled() {
        assertThat(text(ReportFixture.quiet())).contains("Synthetic data.");
        assertThat(text(ReportFixture.rich())).doesNotContain("Synthetic data.");
    }

    @Test
    void changedAndUnverifiedSettingsAreMarked() {
        assertThat(text(ReportFixture.rich())).contains("preparation.highPassHz", "changed, unverified", "25 Hz");
    }

    @Test
    void labelsAreEscaped() {
        assertThat(text(ReportFixture.rich()))
                .contains("R &lt;ECR&gt; &amp; &quot;ED&quot;")
                .doesNotContain("<ECR>");
    }

    @Test
    void anOrdinaryReportIsBelowTwoMegabytes() {
        assertThat(ReportHtml.write(ReportFixture.rich())).hasSizeLessThan(2_000_000);
    }

    @Test
    void fiftyThousandMarksStaySmall() {
        assertThat(ReportHtml.write(ReportFixture.crowded(50_000))).hasSizeLessThan(300_000);
    }

    @Test
    void noDrawingIsHigherThanASheet() throws Exception {
        List<String> muscles = IntStream.range(0, 50).mapToObj(i -> "EMG " + i).toList();
        Report rich = ReportFixture.rich();
        Report many = ReportFixture.with(rich, rich.events(), FigureFixture.all(rich.events(), muscles, 1200));
        NodeList drawings = parsed(many).getElementsByTagName("svg");
        for (int i = 0; i < drawings.getLength(); i++) {
            assertThat(Integer.parseInt(((Element) drawings.item(i)).getAttribute("height")))
                    .isLessThan(940);
        }
    }

    @Test
    void thePageHasAStyleForPaperForTheDarkAndForNarrowScreens() {
        assertThat(text(ReportFixture.quiet()))
                .contains(
                        "@media print",
                        "size: A4",
                        "prefers-color-scheme: dark",
                        "width=device-width",
                        "overflow-x: auto");
    }

    @Test
    void equalReportsGiveEqualBytes() {
        assertThat(ReportHtml.write(ReportFixture.rich())).isEqualTo(ReportHtml.write(ReportFixture.rich()));
    }

    private static String text(Report report) {
        return new String(ReportHtml.write(report), StandardCharsets.UTF_8);
    }

    private static Document parsed(Report report) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(ReportHtml.write(report)));
    }
}
