package org.tamga.common;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;

/** A statement that Hibernate sends, after what it has not written yet. */
final class SelectInChange implements Select {

    private final Query query;

    SelectInChange(EntityManager entities, String sql) {
        this.query = entities.createNativeQuery(sql, Object[].class);
    }

    @Override
    public Select with(String parameter, Object value) {
        query.setParameter(parameter, value);
        return this;
    }

    @Override
    public Select withAnyOf(Map<String, Object> values) {
        var named = query.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
        values.forEach((name, value) -> {
            if (named.contains(name)) {
                query.setParameter(name, value);
            }
        });
        return this;
    }

    @Override
    public Select most(int rows) {
        query.setMaxResults(rows);
        return this;
    }

    @Override
    public Select plannedForItsValues() {
        return this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Object[]> rows() {
        return query.getResultList();
    }
}
