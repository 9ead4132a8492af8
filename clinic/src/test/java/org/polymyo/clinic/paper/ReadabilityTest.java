package org.polymyo.clinic.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose light and blur are known; letters are twelve points high. */
class ReadabilityTest {
    private static Verdict of(int ink, int ground, double blur) {
        return Readability.of(new Photo(DrawnPage.of(ink, ground, blur)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.7, 1, 1.3})
    void aPageASlightBlurDoesNotHideCanBeRead(double blur) {
        assertThat(of(20, 235, blur)).isEqualTo(Verdict.READABLE);
        assertThat(of(10, 90, blur)).as("in a dim room").isEqualTo(Verdict.READABLE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {4, 6, 10})
    void aPageWhoseLettersRunIntoEachOtherCannot(double blur) {
        assertThat(of(20, 235, blur)).isEqualTo(Verdict.NOT_SHARP);
        assertThat(of(10, 90, blur)).as("in a dim room").isEqualTo(Verdict.NOT_SHARP);
    }

    @Test
    void tooLittleAndTooMuchLightAreTold() {
        assertThat(of(2, 30, 0)).isEqualTo(Verdict.TOO_DARK);
        assertThat(of(240, 255, 0)).isEqualTo(Verdict.TOO_BRIGHT);
    }

    @Test
    void aPictureOfFewPointsIsTooSmall() {
        var small = DrawnPage.of(20, 235, 0).getSubimage(0, 0, 299, 600);
        assertThat(Readability.of(new Photo(small))).isEqualTo(Verdict.TOO_SMALL);
    }

    @Test
    void whatIsCutOffIsGoneAndAQuarterTurnTakesTopToTheRight() throws Exception {
        Photo page = new Photo(DrawnPage.of(20, 235, 0));
        Photo cut = page.cut(new Cut(50, 0, 0, 10));
        assertThat(cut.height()).isEqualTo(600);
        assertThat(cut.width()).isEqualTo(810);
        assertThat(cut.points().getRGB(5, 5)).isEqualTo(page.points().getRGB(95, 605));
        Photo turned = page.turned();
        assertThat(turned.points().getRGB(turned.width() - 1, 7))
                .isEqualTo(page.points().getRGB(7, 0));
        assertThat(Photo.of(turned.jpeg()).width()).isEqualTo(1200);
    }

    @Test
    void buttonsCutUntilAFifthIsLeftAndNoFurther() {
        Cut cut = Cut.NONE;
        for (int i = 0; i < 50; i++) {
            cut = cut.more(Cut.Side.LEFT).more(Cut.Side.TOP);
        }
        assertThat(cut).isEqualTo(new Cut(80, 0, 0, 80));
    }
}
