package org.tamga.web.fetch;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/**
 * The fetchers of the schema's fields, in place of SmallRye's own: those write down for each field what they know of it, and turn each
 * value into another before the scalars do. Over half of the time of a large answer went there (docs/decisions/0025).
 * <p>
 * What streams, which is subscriptions, is left to SmallRye. It finds this class as a service.
 */
public final class Fetchers implements DataFetcherService {

    private static final int BEFORE_QUARKUS = 0;

    @Override
    public Integer getPriority() {
        return BEFORE_QUARKUS;
    }

    @Override
    public PlugableDataFetcher<?> getFieldDataFetcher(Field field, Type type, Reference owner) {
        return new PropertyFetcher(owner.getClassName(), field.getMethodName(), field.getPropertyName());
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getCompletionStageDataFetcher(Operation operation, Type type) {
        return new OperationFetcher(operation);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getDefaultDataFetcher(Operation operation, Type type) {
        return new OperationFetcher(operation);
    }
}
