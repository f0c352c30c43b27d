package org.tamga.web;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.DelegatingDataFetchingEnvironment;
import graphql.schema.SelectedField;

/**
 * What is selected beneath a field, to be asked about but not listed.
 * <p>
 * SmallRye writes down everything that is selected, as JSON, each time that it fetches a field, also of every object of a list; nothing here
 * reads that, and it took a third of the time of large answers. It lists the fields for it, and so finds none.
 */
final class UnlistedSelection implements DataFetchingFieldSelectionSet {

    private final DataFetchingFieldSelectionSet selection;

    private UnlistedSelection(DataFetchingFieldSelectionSet selection) {
        this.selection = selection;
    }

    /** The environment of a field, whose selection is not listed. */
    static DataFetchingEnvironment in(DataFetchingEnvironment field) {
        return new DelegatingDataFetchingEnvironment(field) {
            @Override
            public DataFetchingFieldSelectionSet getSelectionSet() {
                return new UnlistedSelection(super.getSelectionSet());
            }
        };
    }

    @Override
    public boolean contains(String glob) {
        return selection.contains(glob);
    }

    @Override
    public boolean containsAnyOf(String glob, String... globs) {
        return selection.containsAnyOf(glob, globs);
    }

    @Override
    public boolean containsAllOf(String glob, String... globs) {
        return selection.containsAllOf(glob, globs);
    }

    @Override
    public List<SelectedField> getFields() {
        return List.of();
    }

    @Override
    public List<SelectedField> getImmediateFields() {
        return List.of();
    }

    @Override
    public List<SelectedField> getFields(String glob, String... globs) {
        return selection.getFields(glob, globs);
    }

    @Override
    public Map<String, List<SelectedField>> getFieldsGroupedByResultKey() {
        return Map.of();
    }

    @Override
    public Map<String, List<SelectedField>> getFieldsGroupedByResultKey(String glob, String... globs) {
        return selection.getFieldsGroupedByResultKey(glob, globs);
    }
}
