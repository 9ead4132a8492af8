package org.polymyo.clinic.review;

import org.polymyo.evaluation.Report;

/**
 * An analysed recording, ready to be read.
 *
 * @param patient whose it is
 * @param recording its key
 * @param analysis what stands for this one report; another analysis of the same recording has another
 * @param report what the software found
 */
public record Study(String patient, String recording, String analysis, Report report) {}
