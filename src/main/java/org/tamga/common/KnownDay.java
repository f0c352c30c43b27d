package org.tamga.common;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/**
 * As known on which day the evidence is looked at (DESIGN, section 4): the day given on the field, or else on the nearest field above it
 * that has one; today where none has, and where the day has not come yet.
 */
@ApplicationScoped
public class KnownDay {

    /** The argument, wherever a field takes it. */
    public static final String ARGUMENT = "known";

    public static final String DESCRIPTION = "The evidence as known on this day, here and in all beneath: only what had been published by "
            + "then, and what then stood. Today (UTC) where neither this field nor one above it says, and where the day has not come yet.";

    private final Today today;

    KnownDay(Today today) {
        this.today = today;
    }

    public LocalDate of(Context field) {
        return AtPlace.once(field, LocalDate.class, () -> found(field));
    }

    private LocalDate found(Context field) {
        var now = today.get();
        for (var step = field.unwrap(DataFetchingEnvironment.class).getExecutionStepInfo(); step != null; step = step.getParent()) {
            var given = given(step);
            if (given != null) {
                return given.isAfter(now) ? now : given;
            }
        }
        return now;
    }

    private static LocalDate given(ExecutionStepInfo step) {
        var value = step.getArguments().get(ARGUMENT);
        return value == null ? null : value instanceof LocalDate day ? day : Day.of(value.toString());
    }
}
