package org.tamga.assessment.rules;

import java.util.List;
import java.util.Objects;

/**
 * One side of the evidence.
 *
 * @param evidence in the order of citation slugs
 * @param origins the groups that certain ties make: those that {@code max} counts
 * @param voices the evidence of each voice that {@code min} counts; what floats is in it only where nothing else is
 */
public record Side(List<Evidence> evidence, List<Origin> origins, List<List<Evidence>> voices) {

    /** How many independent voices there are at least. */
    public int min() {
        return voices.size();
    }

    /** How many independent voices there are at most. */
    public int max() {
        return origins.size();
    }

    public int articles() {
        return (int) evidence.stream().map(each -> each.text().article().slug()).distinct().count();
    }

    /** How many sources published these articles; an article whose source nobody knows adds none. */
    public int sources() {
        return (int) evidence.stream().map(each -> each.text().outlet()).filter(Objects::nonNull).map(Named::slug).distinct().count();
    }
}
