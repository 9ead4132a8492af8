package org.polymyo.event;

/**
 * A stretch in which the muscle is louder than its background.
 *
 * @param from first bin
 * @param to bin after the last
 * @param peak loudest bin
 * @param level background it stands out from, mean square
 */
record Excursion(int from, int to, int peak, double level) {
    int bins() {
        return to - from;
    }
}
