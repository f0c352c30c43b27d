package org.tamga.common;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/**
 * What a client selected beneath a field, read from the document: the engine's own view of a selection goes through all that is beneath
 * it, for every object that has the field. What a directive may leave out counts as selected: it is read in vain at worst.
 */
public final class Selected {

    private Selected() {
    }

    /** Whether any of these fields stands right beneath this one. */
    public static boolean asks(Context field, Set<String> names) {
        return any(field, asked -> names.contains(asked.getName()));
    }

    /** Whether any of these fields stands right beneath one that stands right beneath this one. */
    public static boolean asksBeneath(Context field, Set<String> names) {
        var fragments = field.unwrap(DataFetchingEnvironment.class).getFragmentsByName();
        return any(field, between -> any(between.getSelectionSet(), fragments, asked -> names.contains(asked.getName())));
    }

    private static boolean any(Context field, Predicate<Field> wanted) {
        var environment = field.unwrap(DataFetchingEnvironment.class);
        return environment.getMergedField().getFields().stream()
                .anyMatch(asked -> any(asked.getSelectionSet(), environment.getFragmentsByName(), wanted));
    }

    private static boolean any(SelectionSet beneath, Map<String, FragmentDefinition> fragments, Predicate<Field> wanted) {
        if (beneath == null) {
            return false;
        }
        for (var selection : beneath.getSelections()) {
            var found = selection instanceof Field asked ? wanted.test(asked)
                    : selection instanceof InlineFragment inline ? any(inline.getSelectionSet(), fragments, wanted)
                            : selection instanceof FragmentSpread spread
                                    && any(fragments.get(spread.getName()).getSelectionSet(), fragments, wanted);
            if (found) {
                return true;
            }
        }
        return false;
    }
}
