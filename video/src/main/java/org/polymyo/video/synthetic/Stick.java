package org.polymyo.video.synthetic;

/**
 * Where the drawn person is in one moment; points are across and down, in pixels of the scene.
 *
 * @param size shoulder width
 * @param hips middle of the hips
 * @param neck base of the neck
 * @param nose middle of the face
 * @param tilt direction from the neck to the crown, 0 is down
 * @param mouth how far the mouth is drawn aside
 * @param lids how far the lids are drawn down
 * @param leftArm shoulder, elbow, wrist, tip of the hand
 * @param rightArm the same
 * @param leftLeg hip, knee, ankle, tip of the foot
 * @param rightLeg the same
 */
record Stick(
        double size,
        double[] hips,
        double[] neck,
        double[] nose,
        double tilt,
        double mouth,
        double lids,
        double[][] leftArm,
        double[][] rightArm,
        double[][] leftLeg,
        double[][] rightLeg) {
    /**
     * A point of the face.
     *
     * @param right shoulder widths to the right of the picture when the head is upright
     * @param down shoulder widths towards the chin
     * @return the point
     */
    double[] inFace(double right, double down) {
        double s = StrictMath.sin(tilt);
        double c = StrictMath.cos(tilt);
        return new double[] {nose[0] + size * (-right * c - down * s), nose[1] + size * (right * s - down * c)};
    }
}
