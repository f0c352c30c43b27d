package org.tamga.store;

import java.util.List;
import java.util.Map;

import org.tamga.Ask;
import org.tamga.common.GlobalId;

/**
 * The operations of the contract, asked in a store of {@link ManyRows}: of AB, which a tenth of all claims and statements are about; of CL,
 * for which a seventh of all statements speak; of AC, which has a fiftieth; and of HP and HQ, which have hardly anything.
 */
enum OperationOfMany {

    TRAVERSE_FROM_WHO_IS_SPOKEN_ABOUT("traverse", Map.of("code", "AB", "on", "2020-10-01")),
    TRAVERSE_FROM_WHO_SPEAKS("traverse", Map.of("code", "CL", "on", "2020-10-01")),
    TRAVERSE_FROM_ANY("traverse", Map.of("code", "HQ", "on", "2020-10-01")),
    CLAIMS_OF_WHO_HAS_MOST("claims", Map.of("code", "AB")),
    CLAIMS_OF_WHO_HAS_MANY("claims", Map.of("code", "AC")),
    CLAIMS_OF_ANY("claims", Map.of("code", "HQ")),
    CLAIM("claim", Map.of("slug", "claim-20")),
    BETWEEN_WHO_HAVE_MOST_CLAIMS("between", Map.of("a", "AB", "b", "AC")),
    BETWEEN_WHO_HAVE_MOST_STATEMENTS("between", Map.of("a", "AB", "b", "CL")),
    BETWEEN_ANY("between", Map.of("a", "HP", "b", "HQ")),
    ARTICLES("articles", Map.of()),
    MEASURES_OF_WHO_HAS_MOST("measures", Map.of("code", "AB")),
    MEASURES_OF_ANY("measures", Map.of("code", "HQ")),
    BRIEFING("briefing", Map.of("code", "AB", "from", "2025-12-01", "until", "2025-12-31")),
    NODE("node", Map.of("id", GlobalId.of("Claim", "claim-20"), "ids", List.of(GlobalId.of("Claim", "claim-20"),
            GlobalId.of("Actor", "actor-1"), GlobalId.of("Article", "article-20"), GlobalId.of("Statement", "statement-20"))));

    private final String operation;
    private final Map<String, ?> variables;

    OperationOfMany(String operation, Map<String, ?> variables) {
        this.operation = operation;
        this.variables = variables;
    }

    /** @param number makes it another question than any before, whose answer may be remembered */
    void ask(long number) {
        Ask.data(Ask.file("contract/" + operation + ".graphql") + "# " + number, variables);
    }

    /** Those that ask the same of others, and itself. */
    List<OperationOfMany> ofAll() {
        return List.of(values()).stream().filter(other -> other.operation.equals(operation)).toList();
    }

    /** Whether it tells how long a list of actors is. */
    boolean countsOfActors() {
        return List.of("traverse", "claims", "between").contains(operation);
    }

    boolean isOfTwo() {
        return operation.equals("between");
    }
}
