package org.tamga.common;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Takes the rows of one table, as fast as its database can: there are all of them once it is {@link #finish finished}. */
public abstract class RowSink implements AutoCloseable {

    /** @param values in the order of the columns; dates as {@link java.time.LocalDate} */
    public abstract void row(Object... values) throws SQLException;

    /** Hands on what is left. */
    public abstract void finish() throws SQLException;

    @Override
    public abstract void close() throws SQLException;

    public static RowSink of(Connection connection, String table, List<String> columns) throws SQLException {
        return connection.isWrapperFor(PGConnection.class) ? new Copied(connection.unwrap(PGConnection.class), table, columns)
                : new Inserted(connection, table, columns);
    }

    /** PostgreSQL's COPY, in its text format. */
    private static final class Copied extends RowSink {

        private static final int AT_ONCE = 64 * 1024;

        private final CopyIn copy;
        private final ByteArrayOutputStream rows = new ByteArrayOutputStream(AT_ONCE + 8 * 1024);
        private final StringBuilder line = new StringBuilder();

        Copied(PGConnection connection, String table, List<String> columns) throws SQLException {
            this.copy = connection.getCopyAPI().copyIn("copy %s (%s) from stdin".formatted(table, String.join(", ", columns)));
        }

        @Override
        public void row(Object... values) throws SQLException {
            line.setLength(0);
            for (var at = 0; at < values.length; at++) {
                line.append(at == 0 ? "" : "\t");
                append(values[at]);
            }
            rows.writeBytes(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
            if (rows.size() >= AT_ONCE) {
                flush();
            }
        }

        private void append(Object value) {
            if (value == null) {
                line.append("\\N");
            } else if (value instanceof String text) {
                append(text);
            } else {
                line.append(value);
            }
        }

        /** What COPY reads otherwise is rare: the rest goes on as it stands, piece by piece. */
        private void append(String text) {
            var from = 0;
            for (var at = 0; at < text.length(); at++) {
                var escaped = escaped(text.charAt(at));
                if (escaped != null) {
                    line.append(text, from, at).append(escaped);
                    from = at + 1;
                }
            }
            line.append(text, from, text.length());
        }

        private static String escaped(char letter) {
            return switch (letter) {
                case '\\' -> "\\\\";
                case '\t' -> "\\t";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                default -> null;
            };
        }

        private void flush() throws SQLException {
            copy.writeToCopy(rows.toByteArray(), 0, rows.size());
            rows.reset();
        }

        @Override
        public void finish() throws SQLException {
            flush();
            copy.endCopy();
        }

        @Override
        public void close() throws SQLException {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static final class Inserted extends RowSink {

        private static final int AT_ONCE = 1000;

        private final PreparedStatement insert;
        private int waiting;

        Inserted(Connection connection, String table, List<String> columns) throws SQLException {
            this.insert = connection.prepareStatement("insert into %s (%s) values (%s)".formatted(table, String.join(", ", columns),
                    String.join(", ", Collections.nCopies(columns.size(), "?"))));
        }

        @Override
        public void row(Object... values) throws SQLException {
            for (var at = 0; at < values.length; at++) {
                insert.setObject(at + 1, values[at]);
            }
            insert.addBatch();
            if (++waiting == AT_ONCE) {
                finish();
            }
        }

        @Override
        public void finish() throws SQLException {
            insert.executeBatch();
            waiting = 0;
        }

        @Override
        public void close() throws SQLException {
            insert.close();
        }
    }
}
