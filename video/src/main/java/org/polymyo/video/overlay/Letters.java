package org.polymyo.video.overlay;

/** Letters of 5 by 7 dots, so that words are drawn the same on machines with and without fonts. */
final class Letters {
    static final int WIDTH = 5;
    static final int HEIGHT = 7;

    private static final String KNOWN = "abcdefghijklmnopqrstuvwxyz0123456789.";

    /** One row of numbers a letter, a number a row of dots, the leftmost dot worth 16. */
    private static final int[][] ROWS = {
        {0, 0, 14, 1, 15, 17, 15},
        {16, 16, 30, 17, 17, 17, 30},
        {0, 0, 14, 16, 16, 17, 14},
        {1, 1, 15, 17, 17, 17, 15},
        {0, 0, 14, 17, 31, 16, 14},
        {6, 9, 8, 28, 8, 8, 8},
        {0, 15, 17, 17, 15, 1, 14},
        {16, 16, 22, 25, 17, 17, 17},
        {4, 0, 12, 4, 4, 4, 14},
        {2, 0, 6, 2, 2, 18, 12},
        {16, 16, 18, 20, 24, 20, 18},
        {12, 4, 4, 4, 4, 4, 14},
        {0, 0, 26, 21, 21, 17, 17},
        {0, 0, 22, 25, 17, 17, 17},
        {0, 0, 14, 17, 17, 17, 14},
        {0, 0, 30, 17, 30, 16, 16},
        {0, 0, 13, 19, 15, 1, 1},
        {0, 0, 22, 25, 16, 16, 16},
        {0, 0, 14, 16, 14, 1, 30},
        {8, 8, 28, 8, 8, 9, 6},
        {0, 0, 17, 17, 17, 19, 13},
        {0, 0, 17, 17, 17, 10, 4},
        {0, 0, 17, 17, 21, 21, 10},
        {0, 0, 17, 10, 4, 10, 17},
        {0, 0, 17, 17, 15, 1, 14},
        {0, 0, 31, 2, 4, 8, 31},
        {14, 17, 19, 21, 25, 17, 14},
        {4, 12, 4, 4, 4, 4, 14},
        {14, 17, 1, 2, 4, 8, 31},
        {31, 2, 4, 2, 1, 17, 14},
        {2, 6, 10, 18, 31, 2, 2},
        {31, 16, 30, 1, 1, 17, 14},
        {6, 8, 16, 30, 17, 17, 14},
        {31, 1, 2, 4, 8, 8, 8},
        {14, 17, 17, 14, 17, 17, 14},
        {14, 17, 17, 15, 1, 2, 12},
        {0, 0, 0, 0, 0, 12, 12}
    };

    private Letters() {}

    /** Whether a dot of a letter is inked; a letter that is not known is a space. */
    static boolean inked(char letter, int column, int row) {
        int known = KNOWN.indexOf(letter);
        return known >= 0 && (ROWS[known][row] >> (WIDTH - 1 - column) & 1) == 1;
    }
}
