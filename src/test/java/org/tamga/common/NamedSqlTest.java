package org.tamga.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class NamedSqlTest {

    private static final NamedSql SQL = NamedSql
            .of("select 'a:b ' || x from t where t.id in (:keys) and t.day <= :day and y = 'in (:keys)'");

    @Test
    void manyAreComparedAsAnArrayAndTheTextIsTheSameForAnyNumber() {
        var two = SQL.text(Map.of("keys", List.of(1L, 2L), "day", "d"), false);

        assertThat(two).isEqualTo("select 'a:b ' || x from t where t.id = any(?) and t.day <= ? and y = 'in (:keys)'");
        assertThat(SQL.text(Map.of("keys", List.of(1L, 2L, 3L), "day", "d"), false)).isEqualTo(two);
        assertThat(SQL.text(Map.of("keys", List.of(), "day", "d"), false)).isEqualTo(two);
        assertThat(SQL.parameters(Map.of())).containsExactly("keys", "day");
    }

    @Test
    void oneIsComparedAsItself() {
        assertThat(SQL.text(Map.of("keys", List.of(1L), "day", "d"), false)).contains("t.id = ? and");
        assertThat(SQL.text(Map.of("keys", List.of(1L), "day", "d"), true)).contains("t.id = ? and");
    }

    @Test
    void whereTheyAreListedEachHasItsOwn() {
        assertThat(SQL.text(Map.of("keys", List.of(1L, 2L, 3L), "day", "d"), true)).contains("t.id in (?, ?, ?) and");
        assertThat(SQL.text(Map.of("keys", List.of(), "day", "d"), true)).contains("t.id in (null) and");
    }

    @Test
    void endsAfterSoManyRows() {
        assertThat(SQL.text(Map.of("keys", List.of(1L, 2L), NamedSql.MOST, 5), false)).endsWith(" limit ?");
        assertThat(SQL.parameters(Map.of(NamedSql.MOST, 5))).containsExactly("keys", "day", NamedSql.MOST);
    }
}
