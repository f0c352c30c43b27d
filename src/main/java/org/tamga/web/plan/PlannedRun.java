package org.tamga.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

import org.dataloader.DataLoaderRegistry;

import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLObjectType;

/**
 * One operation that runs by its plan. Objects are gone through as deep as it goes without reading; what has to be read is read for all of them at
 * once, and then it goes on beneath.
 */
final class PlannedRun {

    private final DataLoaderRegistry loaders;
    private final BooleanSupplier late;
    private List<Awaited> awaited = new ArrayList<>();

    /** @param late whether it is too late to go on */
    PlannedRun(DataLoaderRegistry loaders, BooleanSupplier late) {
        this.loaders = loaders;
        this.late = late;
    }

    /** A value that is still to be read, and where it belongs. */
    private record Awaited(Place place, Object[] values, int at, CompletableFuture<?> value) {
    }

    /** @throws RuntimeException whatever goes wrong: what then has to be told, the engine knows */
    Map<String, Object> data(Plan plan, GraphQLObjectType type, MergedSelectionSet fields, Object root) {
        var data = object(new Shape(type, fields, null, plan), root);
        while (!awaited.isEmpty()) {
            loaders.dispatchAll();
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
        if (waiting.size() == before.size() && loaders.dispatchDepth() == 0) {
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

    private static Object fetched(Place place, Object source) {
        try {
            return place.fetches().of(source);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new Unplanned("it failed");
        }
    }
}
