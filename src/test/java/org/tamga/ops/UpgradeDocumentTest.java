package org.tamga.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/operations.md says of upgrades: for which versions of the schema all instances are stopped (docs/decisions/0031). */
@DisplayName("docs/operations.md, Upgrade")
class UpgradeDocumentTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern MADE = Pattern.compile("create table (\\w+)");
    /** What locks a table for as long as all its rows take, or takes away what the release before reads. */
    private static final Pattern HOLDS_UP = Pattern.compile(
            """
            (?m)^(?:update (\\w+)|drop table (?:if exists )?(\\w+)|alter table (\\w+) (?:drop|rename|alter|add (?:primary|foreign|constraint|check|unique)))""");
    private static final Pattern STOPPED = Pattern.compile("(?m)^\\| (\\d+)(?: to (\\d+))? \\| \\*\\*stop all\\*\\*");
    private static final String ONE_ROW = "store";

    @Test
    void listsEveryMigrationThatHoldsOthersUp() throws IOException {
        var listed = listed();
        var holding = new TreeSet<Integer>();
        for (var file : migrations()) {
            var sql = Files.readString(file);
            var own = MADE.matcher(sql).results().map(made -> made.group(1)).collect(Collectors.toSet());
            HOLDS_UP.matcher(sql).results().map(found -> found.group().startsWith("drop") ? "" : table(found.group(1), found.group(3)))
                    .filter(table -> !own.contains(table) && !table.equals(ONE_ROW)).findFirst()
                    .ifPresent(table -> holding.add(number(file)));
        }

        assertThat(holding).contains(9, 10, 11);
        assertThat(listed).containsAll(holding);
    }

    private static String table(String updated, String altered) {
        return updated == null ? altered : updated;
    }

    private static TreeSet<Integer> listed() throws IOException {
        var listed = new TreeSet<Integer>();
        STOPPED.matcher(Files.readString(Path.of("docs/operations.md"))).results().forEach(row -> {
            var first = Integer.parseInt(row.group(1));
            var last = row.group(2) == null ? first : Integer.parseInt(row.group(2));
            for (var version = first; version <= last; version++) {
                listed.add(version);
            }
        });
        return listed;
    }

    private static List<Path> migrations() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            return files.sorted().toList();
        }
    }

    private static int number(Path migration) {
        return Integer.parseInt(migration.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"));
    }
}
