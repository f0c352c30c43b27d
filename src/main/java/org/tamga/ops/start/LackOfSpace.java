package org.tamga.ops.start;

import java.sql.SQLException;
import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;
import org.tamga.common.Room;

/**
 * Whether a start failed for want of space where the data is kept. PostgreSQL has a code for it. The embedded database has none, and what
 * could not be written may fail only where it is read again: then the disk itself is looked at.
 */
final class LackOfSpace {

    static final String SENTENCE = "There is no space left where the data is kept: make room, and start again. Nothing is half loaded.";

    private static final String DISK_FULL = "53100";
    private static final String IN_WORDS_OF_THE_SYSTEM = "No space left on device";

    private LackOfSpace() {
    }

    static boolean isAmong(List<Throwable> causes) {
        return causes.stream().anyMatch(LackOfSpace::isSaidBy)
                || ConfigProvider.getConfig().getOptionalValue("quarkus.datasource.jdbc.url", String.class).filter(Room::isUsedUp)
                        .isPresent();
    }

    private static boolean isSaidBy(Throwable cause) {
        return cause instanceof SQLException refused && DISK_FULL.equals(refused.getSQLState())
                || cause.getMessage() != null && cause.getMessage().contains(IN_WORDS_OF_THE_SYSTEM);
    }
}
