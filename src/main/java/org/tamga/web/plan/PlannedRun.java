package org.tamga.web.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

import org.tamga.web.fetch.PlannedFetcher.Fetch;

import graphql.collect.ImmutableMapWithNullValues;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;

/**
 * One operation that runs by its plan. Objects are gone through as deep as it goes without reading; what has to be read is read for all of them at
 * once, and then it goes on beneath.
 */
final class PlannedRun {

    private final Plan plan;
    private final ExecutionContext execution;
    private final ExecutionStepInfo above;
    private final BooleanSupplier late;
    private Here[] here;
    private List<Awaited> awaited = new ArrayList<>();

    /**
     * @param execution the engine's own view of the operation
     * @param above where the operation itself stands
     * @param late whether it is too late to go on
     */
    PlannedRun(Plan plan, ExecutionContext execution, ExecutionStepInfo above, BooleanSupplier late) {
        this.plan = plan;
        this.execution = execution;
        this.above = above;
        this.late = late;
        this.here = new Here[plan.places()];
    }

    /** A value that is still to be read, and where it belongs. */
    private record Awaited(Place place, Object[] values, int at, CompletableFuture<?> value) {
    }

    /** What this run knows of a place. */
    private static final class Here {

        private Fetch fetch;
        private ExecutionStepInfo step;
        private DataFetchingEnvironment environment;
    }

    ExecutionContext execution() {
        return execution;
    }

    /** @throws RuntimeException whatever goes wrong: what then has to be told, the engine knows */
    Map<String, Object> data(Object root) {
        var data = object(plan.whole(), root);
        while (!awaited.isEmpty()) {
            execution.getDataLoaderRegistry().dispatchAll();
            goOn();
        }
        return data;
    }

    private void goOn() {
        var before = awaited;
        awaited = new ArrayList<>();
        var waiting = new ArrayList<Awaited>();
        for (var each : before) {
            if (each.value.isDone()) {
                each.values[each.at] = each.place.kind().complete(each.value.join(), this);
            } else {
                waiting.add(each);
            }
        }
        if (waiting.size() == before.size() && execution.getDataLoaderRegistry().dispatchDepth() == 0) {
            throw new Unplanned("nothing more is read");
        }
        awaited.addAll(waiting);
    }

    Fields object(Shape shape, Object source) {
        if (late.getAsBoolean()) {
            throw new Unplanned("too late");
        }
        var places = shape.places();
        var values = new Object[places.length];
        for (var at = 0; at < places.length; at++) {
            var place = places[at];
            var value = fetched(place, source);
            if (value instanceof CompletionStage<?> stage) {
                var promised = stage.toCompletableFuture();
                if (!promised.isDone()) {
                    awaited.add(new Awaited(place, values, at, promised));
                    continue;
                }
                value = promised.join();
            }
            values[at] = place.kind().complete(value, this);
        }
        return new Fields(shape, values);
    }

    private Object fetched(Place place, Object source) {
        try {
            return (place.alike() == null ? fetch(place) : place.alike()).of(source);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new Unplanned("it failed");
        }
    }

    private Fetch fetch(Place place) throws Exception {
        var known = here(place);
        if (known.fetch == null) {
            known.fetch = place.fetcher().at(() -> environment(place));
        }
        return known.fetch;
    }

    private Here here(Place place) {
        var number = place.number();
        if (number >= here.length) {
            here = Arrays.copyOf(here, Math.max(plan.places(), number + 1));
        }
        var known = here[number];
        if (known == null) {
            known = new Here();
            here[number] = known;
        }
        return known;
    }

    /** Where a place stands, by the fields above it. */
    ExecutionStepInfo step(Place place) {
        var known = here(place);
        if (known.step == null) {
            var taken = ImmutableMapWithNullValues.copyOf(place.arguments(execution));
            var parent = place.above() == null ? above : step(place.above());
            known.step = ExecutionStepInfo.newExecutionStepInfo()
                    .type(place.definition().getType())
                    .fieldDefinition(place.definition())
                    .fieldContainer(place.owner())
                    .field(place.field())
                    .path(parent.getPath().segment(place.field().getResultKey()))
                    .parentInfo(parent)
                    .arguments(() -> taken)
                    .build();
        }
        return known.step;
    }

    private DataFetchingEnvironment environment(Place place) {
        var known = here(place);
        if (known.environment == null) {
            known.environment = DataFetchingEnvironmentImpl.newDataFetchingEnvironment(execution)
                    .arguments(step(place).getArguments())
                    .fieldDefinition(place.definition())
                    .mergedField(place.field())
                    .fieldType(place.definition().getType())
                    .executionStepInfo(step(place))
                    .parentType(place.owner())
                    .build();
        }
        return known.environment;
    }
}
