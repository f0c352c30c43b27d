package org.tamga.ops.metrics;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Under which name an operation is counted. Clients name operations as they like; the names in the metrics are bounded, in number and in
 * length, so that nobody can fill the memory with them.
 */
@ApplicationScoped
public class OperationNames {

    static final String NONE = "unnamed";
    static final String OTHER = "other";

    private static final int LONGEST = 64;

    private final int most;
    private final Set<String> always;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    OperationNames(MetricsConfig config) {
        this.most = config.operations();
        this.always = config.names().map(Set::copyOf).orElse(Set.of());
    }

    /** @param operation null where it has no name */
    String of(String operation) {
        if (operation == null) {
            return NONE;
        }
        return always.contains(operation) || operation.length() <= LONGEST && isKnown(operation) ? operation : OTHER;
    }

    private boolean isKnown(String operation) {
        if (known.contains(operation)) {
            return true;
        }
        synchronized (known) {
            return known.size() < most && known.add(operation);
        }
    }
}
