package org.polymyo.video.pose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnchorsTest {
    @Test
    void theNetworksHaveAsManyOutputsAsAnchors() {
        assertThat(Anchors.of(224, 8, 16, 32, 32, 32).x()).hasSize(2254);
        assertThat(Anchors.of(192, 8, 16, 16, 16).x()).hasSize(2016);
        assertThat(Anchors.of(128, 8, 16, 16, 16).x()).hasSize(896);
    }

    @Test
    void anchorsLieInTheMiddleOfTheirCellsRowByRow() {
        Anchors anchors = Anchors.of(128, 8, 16, 16, 16);
        assertThat(anchors.x()[0]).isEqualTo(0.5 / 16);
        assertThat(anchors.x()[2]).isEqualTo(1.5 / 16);
        assertThat(anchors.y()[2]).isEqualTo(0.5 / 16);
        assertThat(anchors.y()[32]).isEqualTo(1.5 / 16);
        assertThat(anchors.y()[895]).isEqualTo(7.5 / 8);
    }
}
