package org.polymyo.video.pose;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * Numbers by which people and their landmarks are found.
 *
 * @param detectionScore least score of a detection
 * @param detectionOverlap overlap from which two detections are one
 * @param presence least presence of a landmark network
 * @param heatWindow cells across the part of a heat map that refines a landmark
 * @param heatThreshold least heat that refines a landmark
 * @param bodyCrop side of a body's crop
 * @param handCrop side of a hand's crop
 * @param handShift shift of a hand's crop
 * @param palmCrop side of a hand's crop after its detection
 * @param palmShift shift of a hand's crop after its detection
 * @param wristCrop side of a hand's crop after the body
 * @param handReach farthest hand from its wrist
 * @param trunkCrop least side of a hand's crop after the body
 * @param faceCrop side of a face's crop
 * @param headCrop side of the crop in which a face is looked for
 * @param cropDrift shift of a part that moves its crop
 * @param handDrift shift of a hand that moves its crop
 * @param cropGrowth change of size of a part that moves its crop
 * @param cropTurn turn of a part that moves its crop
 * @param longPicture sides of a picture that is searched in squares
 * @param samePerson distance up to which two detections are one person
 * @param otherPerson difference of colour that makes another person
 * @param patientSpeed how fast the patient may move while lost
 * @param searchSeconds time between searches for what is lost
 * @param countSeconds time between counts of people
 */
public record LandmarkSettings(
        @Setting(
                value = 0.5,
                atLeast = 0.1,
                atMost = 0.95,
                unit = "1",
                meaning = "Least score at which a detected person, hand or face counts.",
                source = "mediapipe2019",
                verified = true)
        double detectionScore,

        @Setting(
                value = 0.3,
                atLeast = 0.1,
                atMost = 0.9,
                unit = "1",
                meaning = "Shared over joint area from which two detections are the same person, hand or face.",
                source = "mediapipe2019",
                verified = true)
        double detectionOverlap,

        @Setting(
                value = 0.5,
                atLeast = 0.1,
                atMost = 0.95,
                unit = "1",
                meaning = "Least presence at which the landmarks of a body, hand or face count.",
                source = "mediapipe2019",
                verified = true)
        double presence,

        @Setting(
                value = 7,
                atLeast = 3,
                atMost = 15,
                unit = "1",
                meaning = "Cells across the window of the heat map whose centre of gravity is the landmark.",
                source = "mediapipe2019",
                verified = true)
        double heatWindow,

        @Setting(
                value = 0.5,
                atLeast = 0,
                atMost = 1,
                unit = "1",
                meaning = "Least heat in that window; below it the landmark stays as the network put it.",
                source = "mediapipe2019",
                verified = true)
        double heatThreshold,

        @Setting(
                value = 1.25,
                atLeast = 0.5,
                atMost = 2,
                unit = "1",
                meaning = "Side of the crop for the body, in diameters of the circle round the whole body.",
                source = "mediapipe2019",
                verified = true)
        double bodyCrop,

        @Setting(
                value = 2,
                atLeast = 1,
                atMost = 4,
                unit = "1",
                meaning = "Side of the crop for a hand, in longer sides of the box round palm and lower joints.",
                source = "mediapipe2019",
                verified = true)
        double handCrop,

        @Setting(
                value = -0.1,
                atLeast = -1,
                atMost = 1,
                unit = "1",
                meaning = "Shift of that crop away from the fingers, in heights of the box.",
                source = "mediapipe2019",
                verified = true)
        double handShift,

        @Setting(
                value = 2.6,
                atLeast = 1,
                atMost = 4,
                unit = "1",
                meaning = "Side of the crop for a hand that was just detected, in sides of the palm.",
                source = "mediapipe2019",
                verified = true)
        double palmCrop,

        @Setting(
                value = -0.5,
                atLeast = -1,
                atMost = 1,
                unit = "1",
                meaning = "Shift of that crop away from the fingers, in heights of the palm.",
                source = "mediapipe2019",
                verified = true)
        double palmShift,

        @Setting(
                value = 5.4,
                atLeast = 1,
                atMost = 10,
                unit = "1",
                meaning = "Side of the crop for a hand known from the body only, in lengths from wrist to knuckles.",
                source = "mediapipe2019",
                verified = true)
        double wristCrop,

        @Setting(
                value = 0.5,
                atLeast = 0.1,
                atMost = 3,
                unit = "1",
                meaning =
                        "How far a hand may be from the body's wrist, in sides of the crop in which it is looked for, to belong to it.",
                source = "decision:landmarks")
        double handReach,

        @Setting(
                value = 0.3,
                atLeast = 0,
                atMost = 1,
                unit = "1",
                meaning =
                        "Least side of that crop, in diagonals of the trunk: a hand that points at the camera looks short.",
                source = "decision:landmarks")
        double trunkCrop,

        @Setting(
                value = 1.5,
                atLeast = 1,
                atMost = 4,
                unit = "1",
                meaning = "Side of the crop for a face, in longer sides of the box round it.",
                source = "mediapipe2019",
                verified = true)
        double faceCrop,

        @Setting(
                value = 3,
                atLeast = 1,
                atMost = 6,
                unit = "1",
                meaning = "Side of the crop in which a face is looked for, in longer sides of the box round the"
                        + " body's landmarks of eyes, ears, nose and mouth.",
                source = "mediapipe2019",
                verified = true)
        double headCrop,

        @Setting(
                value = 0.15,
                atLeast = 0,
                atMost = 0.5,
                unit = "1",
                meaning = "Shift of a body part, in sides of its crop, after which the crop moves there; until then"
                        + " it stays, because a moving crop shakes the landmarks.",
                source = "decision:landmarks")
        double cropDrift,

        @Setting(
                value = 0.05,
                atLeast = 0,
                atMost = 0.5,
                unit = "1",
                meaning = "The same for a hand, whose landmarks suffer more where they lie badly in the crop.",
                source = "decision:landmarks")
        double handDrift,

        @Setting(
                value = 0.2,
                atLeast = 0,
                atMost = 1,
                unit = "1",
                meaning = "Change of size of a body part after which its crop is made to fit again.",
                source = "decision:landmarks")
        double cropGrowth,

        @Setting(
                value = 0.5,
                atLeast = 0,
                atMost = 3.2,
                unit = "rad",
                meaning = "Turn of a body part after which its crop is turned with it.",
                source = "decision:landmarks")
        double cropTurn,

        @Setting(
                value = 1.5,
                atLeast = 1.05,
                atMost = 100,
                unit = "1",
                meaning =
                        "Longer over shorter side from which a picture is also searched in squares of its shorter side, in which small people are found.",
                source = "decision:landmarks")
        double longPicture,

        @Setting(
                value = 0.5,
                atLeast = 0.05,
                atMost = 1,
                unit = "1",
                meaning =
                        "Distance of two detected bodies, in sides of the smaller crop, below which they are one person.",
                source = "decision:landmarks")
        double samePerson,

        @Setting(
                value = 40,
                atLeast = 5,
                atMost = 442,
                unit = "1",
                meaning =
                        "Difference between the mean colours of two trunks, in levels of red, green and blue, above which it is checked whether they belong to two people.",
                source = "decision:landmarks")
        double otherPerson,

        @Setting(
                value = 1,
                atLeast = 0.05,
                atMost = 10,
                unit = "1/s",
                meaning = "How far a patient who is lost may have moved, in sides of the crop (about two heights of the"
                        + " body) a second.",
                source = "decision:landmarks")
        double patientSpeed,

        @Setting(
                value = 0.5,
                atLeast = 0,
                atMost = 10,
                unit = "s",
                meaning = "Time between two searches of the whole picture for a body, hand or face that is lost.",
                source = "decision:landmarks")
        double searchSeconds,

        @Setting(
                value = 1,
                atLeast = 0.1,
                atMost = 60,
                unit = "s",
                meaning = "Time between two counts of the people in view.",
                source = "decision:landmarks")
        double countSeconds) {
    /**
     * The declared defaults.
     *
     * @return settings nobody changed
     */
    public static LandmarkSettings defaults() {
        return Settings.defaults(LandmarkSettings.class);
    }
}
