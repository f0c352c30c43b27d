package org.tamga.ops;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Where else the data can be read. */
@ConfigMapping(prefix = "tamga.database")
public interface DatabaseConfig {

    /** A PostgreSQL that is a copy of the database; what only reads is read there while it has all that was committed: see docs/decisions/0018. */
    Optional<String> readUrl();
}
