package org.tamga.web.price;

import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.LongSupplier;

import graphql.language.OperationDefinition;

/** What operations cost that came before: as long as a document is kept, the same operation is most often asked with the same variables again. */
public final class KnownPrices {

    private final Map<OperationDefinition, SoftReference<Told>> told = Collections.synchronizedMap(new WeakHashMap<>());

    /** Softly, as somebody may have given very much. */
    private record Told(Map<String, Object> variables, long price) {
    }

    /**
     * The price of an operation.
     *
     * @param variables coerced
     * @param find tells it, where it is not known
     */
    public long of(OperationDefinition operation, Map<String, Object> variables, LongSupplier find) {
        var kept = told.get(operation);
        var known = kept == null ? null : kept.get();
        if (known == null || !known.variables.equals(variables)) {
            known = new Told(variables, find.getAsLong());
            told.put(operation, new SoftReference<>(known));
        }
        return known.price;
    }
}
