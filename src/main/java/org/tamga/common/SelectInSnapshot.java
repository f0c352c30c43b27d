package org.tamga.common;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.postgresql.PGStatement;

/** A statement that is sent through the connection of a snapshot. */
final class SelectInSnapshot implements Select {

    private final Connection connection;
    private final boolean embedded;
    private final UnaryOperator<String> inspector;
    private final NamedSql sql;
    private final Map<String, Object> values = new HashMap<>();
    private boolean plannedForItsValues;

    SelectInSnapshot(Connection connection, boolean embedded, UnaryOperator<String> inspector, String sql) {
        this.connection = connection;
        this.embedded = embedded;
        this.inspector = inspector;
        this.sql = NamedSql.of(sql);
    }

    @Override
    public Select with(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }

    @Override
    public Select withAnyOf(Map<String, Object> more) {
        values.putAll(more);
        return this;
    }

    @Override
    public Select most(int rows) {
        return with(NamedSql.MOST, rows);
    }

    @Override
    public Select plannedForItsValues() {
        plannedForItsValues = true;
        return this;
    }

    @Override
    public List<Object[]> rows() {
        SentStatements.another();
        try (var statement = connection.prepareStatement(inspector.apply(sql.text(values, embedded)))) {
            if (plannedForItsValues && !embedded) {
                // Never prepared in the database, which plans what is not when it knows the values.
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            bind(statement);
            try (var found = statement.executeQuery()) {
                return rows(found);
            }
        } catch (SQLException e) {
            throw Unavailable.or(new IllegalStateException("a statement failed", e));
        }
    }

    private void bind(PreparedStatement statement) throws SQLException {
        var place = 1;
        for (var name : sql.parameters(values)) {
            var value = values.get(name);
            if (value instanceof Collection<?> many && (embedded || many.size() == 1)) {
                for (var each : many) {
                    bind(statement, place++, each);
                }
            } else {
                bind(statement, place++, value);
            }
        }
    }

    private void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof Collection<?> many) {
            bindMany(statement, place, many);
        } else if (value instanceof Object[] array) {
            statement.setArray(place, connection.createArrayOf(type(array[0]), array));
        } else if (value instanceof Instant instant) {
            statement.setObject(place, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else if (value instanceof LocalDate day && embedded) {
            // As Hibernate writes them there: of the first days of all, H2 makes others otherwise.
            statement.setDate(place, Date.valueOf(day));
        } else if (value == null) {
            statement.setNull(place, Types.NULL);
        } else {
            statement.setObject(place, value);
        }
    }

    private void bindMany(PreparedStatement statement, int place, Collection<?> many) throws SQLException {
        if (many.isEmpty()) {
            statement.setObject(place, "{}", Types.OTHER);
        } else {
            statement.setArray(place, connection.createArrayOf(type(many.iterator().next()), many.toArray()));
        }
    }

    private static String type(Object element) {
        return element instanceof Long ? "bigint" : element instanceof Integer ? "integer" : "varchar";
    }

    private List<Object[]> rows(ResultSet found) throws SQLException {
        var described = found.getMetaData();
        var types = new int[described.getColumnCount()];
        for (var at = 0; at < types.length; at++) {
            types[at] = described.getColumnType(at + 1);
        }
        var rows = new ArrayList<Object[]>();
        while (found.next()) {
            var columns = new Object[types.length];
            for (var at = 0; at < types.length; at++) {
                columns[at] = column(found, at + 1, types[at]);
            }
            rows.add(columns);
        }
        return rows;
    }

    private LocalDate day(ResultSet found, int at) throws SQLException {
        if (!embedded) {
            return found.getObject(at, LocalDate.class);
        }
        var day = found.getDate(at);
        return day == null ? null : day.toLocalDate();
    }

    private Object column(ResultSet found, int at, int type) throws SQLException {
        return switch (type) {
            case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR -> found.getString(at);
            case Types.DATE -> day(found, at);
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> found.getObject(at, OffsetDateTime.class);
            default -> found.getObject(at);
        };
    }
}
