package org.polymyo.verification.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polymyo.synthetic.IntendedType;
import org.polymyo.verification.Checkout;

/** Prints the page of the ranking's accuracy. Takes hours with many people, so only {@code ./verify --origin} runs it. */
class OriginPageRun {
    private static final Path PAGE = Checkout.ROOT.resolve("docs/reference/origin-accuracy.md");

    @Test
    void thePageIsPrintedFromWhatIsMeasured() throws IOException {
        String chosen = System.getProperty("polymyo.origin.kinds", "");
        List<IntendedType> studied = chosen.isBlank()
                ? OriginPage.kinds()
                : Arrays.stream(chosen.split(",")).map(IntendedType::valueOf).toList();
        int people = Integer.getInteger("polymyo.origin.people", 5);
        int others = Integer.getInteger("polymyo.origin.others", people);
        int withEmg = Integer.getInteger("polymyo.origin.emg", people);
        List<Judged> full = new Patients(true).of(studied, people, others);
        List<Judged> emg = new Patients(false)
                .of(OriginPage.kinds(), withEmg, Integer.getInteger("polymyo.origin.emg.others", others));
        String text = new OriginPage(full, emg).text();
        Files.writeString(PAGE, text);

        assertThat(text).contains("## What was promised");
    }
}
