package org.tamga;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Makes the store of a test empty again, whatever tables the migrations have. */
@ApplicationScoped
public class EmptyStore {

    private static final Pattern TABLE = Pattern.compile("^create table (\\w+)", Pattern.MULTILINE);

    private final EntityManager entities;

    EmptyStore(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public void empty() {
        statements().forEach(sql -> entities.createNativeQuery(sql).executeUpdate());
    }

    /** What empties it, one after the other. */
    static List<String> statements() {
        var statements = new ArrayList<String>();
        statements.add("update actor set country_id = null, speaks_for_id = null");
        tables().stream().filter(table -> !table.equals("store")).forEach(table -> statements.add("delete from " + table));
        // Another store, as what was told of the one before is remembered by its name.
        statements.add("update store set name = '%s', revision = 0, briefings_from = 0, bundles = '', bundles_at = 0, lists_ordered_at = 0"
                .formatted(UUID.randomUUID()));
        return statements;
    }

    /** Those that point to others before those. */
    private static List<String> tables() {
        var tables = new ArrayList<String>();
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (var migration : migrations.sorted().toList()) {
                TABLE.matcher(Files.readString(migration)).results().forEach(found -> tables.add(found.group(1)));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Collections.reverse(tables);
        return tables;
    }
}
