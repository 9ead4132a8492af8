package org.polymyo.video.landmark;

import java.util.List;

/**
 * The patient in one frame. A part that was not found or not looked for is an empty list.
 *
 * @param body 33 landmarks in the order of BlazePose, or none
 * @param leftHand 21 landmarks of the person's left hand in the order of MediaPipe Hands, or none
 * @param rightHand 21 landmarks of the right hand, or none
 * @param face 468 landmarks in the order of MediaPipe Face Mesh, or none
 */
public record Person(List<Landmark> body, List<Landmark> leftHand, List<Landmark> rightHand, List<Landmark> face) {
    /** Nobody in view. */
    public static final Person NOBODY = new Person(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Person {
        body = List.copyOf(body);
        leftHand = List.copyOf(leftHand);
        rightHand = List.copyOf(rightHand);
        face = List.copyOf(face);
    }
}
