package org.polymyo.clinic.review;

/**
 * One reader's work on one analysis of a recording.
 *
 * @param id its key
 * @param recording the recording's key
 * @param analysis the key of the analysis whose marks are read
 * @param account who reads
 * @param finished whether the reader has ended it; nothing is added then
 */
public record Reading(String id, String recording, String analysis, String account, boolean finished) {}
