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
 * @param faceCrop side of a face's crop
 * @param headCrop side of the crop in which a face is looked for
 * @param cropDrift shift of a part that moves its crop
 * @param cropGrowth change of size of a part that moves its crop
 * @param cropTurn turn of a part that moves its crop
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
                value = 1,
                atLeast = 0.2,
                atMost = 5,
                unit = "1",
                meaning = "How far a hand may be from the body's wrist, in lengths of the palm, to belong to it.",
                source = "decision:landmarks")
        double handReach,

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
