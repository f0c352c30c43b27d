package org.tamga.web.plan;

import java.util.Optional;

import org.tamga.common.Bounded;

import com.github.benmanes.caffeine.cache.Cache;

import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;

/**
 * The plans of operations that ran before, as many as there is room for: each is that of a document as it was parsed. One of which variables decide what is selected
 * is made anew each time.
 */
final class Plans {

    private static final int PART_OF_THE_HEAP = 64;
    private static final long MOST = 8 << 20;
    /** What a place takes: its field, the name as bytes, what is made of its values. */
    private static final int PLACE = 400;

    private final Cache<OperationDefinition, Plan> kept = Bounded.cache(Bounded.room(Optional.empty(), PART_OF_THE_HEAP, MOST),
            (operation, plan) -> PLACE * plan.places());

    /** That of an operation; null where it has to be made. */
    Plan of(ExecutionContext execution) {
        return kept.getIfPresent(execution.getOperationDefinition());
    }

    /** It went well. */
    void keep(ExecutionContext execution, Plan plan) {
        if (kept.getIfPresent(execution.getOperationDefinition()) != plan && !Variables.select(execution)) {
            kept.put(execution.getOperationDefinition(), plan);
        }
    }
}
