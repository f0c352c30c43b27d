package org.tamga.assessment;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a change of evidence bears on.
 *
 * @param claims the keys of claims
 * @param statements the keys of statements
 */
public record Affected(Collection<Long> claims, Collection<Long> statements) {

    /** What either bears on. */
    public Affected and(Affected other) {
        var allClaims = new TreeSet<>(claims);
        allClaims.addAll(other.claims);
        var allStatements = new TreeSet<>(statements);
        allStatements.addAll(other.statements);
        return new Affected(allClaims, allStatements);
    }

    /** What this bears on, and the other does not. */
    public Affected without(Affected other) {
        var fewerClaims = new TreeSet<>(claims);
        fewerClaims.removeAll(Set.copyOf(other.claims));
        var fewerStatements = new TreeSet<>(statements);
        fewerStatements.removeAll(Set.copyOf(other.statements));
        return new Affected(fewerClaims, fewerStatements);
    }

    public boolean isNothing() {
        return claims.isEmpty() && statements.isEmpty();
    }
}
