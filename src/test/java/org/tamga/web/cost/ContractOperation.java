package org.tamga.web.cost;

import java.util.Map;

import org.tamga.Ask;

/** The operations of the contract, asked of the dataset that Tamga comes with. */
enum ContractOperation {

    TRAVERSE("traverse", Map.of("code", "KZ", "on", "2022-10-01")),
    CLAIMS("claims", Map.of("code", "KZ")),
    CLAIM("claim", Map.of("slug", "kazakhstan-depends-on-russia")),
    MEASURES("measures", Map.of("code", "KZ")),
    BETWEEN("between", Map.of("a", "KZ", "b", "RU", "on", "2022-10-01")),
    ARTICLES("articles", Map.of()),
    BRIEFING("briefing", Map.of("code", "KZ", "from", "2022-09-01", "until", "2022-10-31"));

    private final String file;
    private final Map<String, String> variables;

    ContractOperation(String file, Map<String, String> variables) {
        this.file = file;
        this.variables = variables;
    }

    String document() {
        return Ask.file("contract/" + file + ".graphql");
    }

    Map<String, String> variables() {
        return variables;
    }
}
