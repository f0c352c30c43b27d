package org.tamga.web.cost;

import java.util.List;
import java.util.Map;

import org.tamga.Ask;
import org.tamga.common.GlobalId;

/** The operations of the contract, asked of the dataset that Tamga comes with. */
enum ContractOperation {

    TRAVERSE("traverse", Map.of("code", "KZ", "on", "2022-10-01")),
    CLAIMS("claims", Map.of("code", "KZ")),
    CLAIM("claim", Map.of("slug", Known.CLAIM)),
    MEASURES("measures", Map.of("code", "KZ")),
    BETWEEN("between", Map.of("a", "KZ", "b", "RU", "on", "2022-10-01")),
    ARTICLES("articles", Map.of()),
    BRIEFING("briefing", Map.of("code", "KZ", "from", "2022-09-01", "until", "2022-10-31")),
    NODE("node", Map.of("id", Known.ID, "ids", List.of(Known.ID, GlobalId.of("Article", "astana-recalibrates"),
            GlobalId.of("Actor", "csto"), GlobalId.of("Statement", "tokayev-fleeing-russians-hopeless"))));

    private static final class Known {

        private static final String CLAIM = "kazakhstan-depends-on-russia";
        private static final String ID = GlobalId.of("Claim", CLAIM);
    }

    private final String file;
    private final Map<String, ?> variables;

    ContractOperation(String file, Map<String, ?> variables) {
        this.file = file;
        this.variables = variables;
    }

    String document() {
        return Ask.file("contract/" + file + ".graphql");
    }

    Map<String, ?> variables() {
        return variables;
    }
}
