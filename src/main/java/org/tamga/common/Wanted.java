package org.tamga.common;

import java.util.Map;
import java.util.Set;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/**
 * What a client wants of a connection: which page, and whether the rows and the count are asked for at all. What nobody asked for is
 * not read.
 */
public record Wanted(Page page, boolean rows, boolean total) {

    private static final Set<String> ROWS = Set.of("edges", "pageInfo");
    private static final Set<String> TOTAL = Set.of("totalCount");

    /**
     * Read from the arguments and the selection of a connection's field: from what stands right beneath it, since the engine's own view of a
     * selection goes through all that is beneath that, for every object that has the field.
     */
    public static Wanted of(Context field, Page page) {
        var environment = field.unwrap(DataFetchingEnvironment.class);
        return new Wanted(page, selects(environment, ROWS), selects(environment, TOTAL));
    }

    private static boolean selects(DataFetchingEnvironment environment, Set<String> names) {
        return environment.getMergedField().getFields().stream()
                .anyMatch(asked -> selects(asked.getSelectionSet(), names, environment.getFragmentsByName()));
    }

    /** What a directive may leave out counts as selected: it is read in vain at worst. */
    private static boolean selects(SelectionSet beneath, Set<String> names, Map<String, FragmentDefinition> fragments) {
        for (var selection : beneath.getSelections()) {
            var selected = selection instanceof Field asked ? names.contains(asked.getName())
                    : selection instanceof InlineFragment inline ? selects(inline.getSelectionSet(), names, fragments)
                            : selection instanceof FragmentSpread spread
                                    && selects(fragments.get(spread.getName()).getSelectionSet(), names, fragments);
            if (selected) {
                return true;
            }
        }
        return false;
    }
}
