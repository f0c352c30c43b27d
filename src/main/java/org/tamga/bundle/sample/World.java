package org.tamga.bundle.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a made-up store is made on: what the database holds already.
 *
 * @param countries those spoken of most come first
 * @param firstKeys the first key of each table that nobody has
 * @param today the day on which the store takes in what is made up
 */
record World(List<Country> countries, List<Long> topics, List<String> units, Map<Table, Long> firstKeys, long revision,
        LocalDate today) {

    record Country(long key, String name) {
    }
}
