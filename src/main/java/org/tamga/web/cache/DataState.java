package org.tamga.web.cache;

import java.time.LocalDate;

/**
 * What an answer depends on beside its question: which store at which revision, and which day it is, since what is withdrawn or who is a
 * member changes with the day.
 *
 * @param day in UTC
 */
public record DataState(String store, long revision, LocalDate day) {
}
