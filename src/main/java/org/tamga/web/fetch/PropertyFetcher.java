package org.tamga.web.fetch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.spi.ClassloadingService;

/** What a record shows of itself. It asks nothing of where it stands, so that the engine need not work that out for it. */
final class PropertyFetcher implements LightDataFetcher<Object>, PlugableDataFetcher<Object>, PlannedFetcher {

    private final String owner;
    private final String accessor;
    private final String property;
    /** Looked up when it is first asked for: a native binary is built with the schema in it, and knows its methods only when it runs. */
    private volatile Method method;

    /** @param accessor the name of the method; null where it is that of the property */
    PropertyFetcher(String owner, String accessor, String property) {
        this.owner = owner;
        this.accessor = accessor;
        this.property = property;
    }

    @Override
    public Object get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) throws Exception {
        return of(source);
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        return of(environment.getSource());
    }

    @Override
    public Fetch at(Supplier<DataFetchingEnvironment> place) {
        return this::of;
    }

    private Object of(Object source) throws Exception {
        var found = method;
        if (found == null) {
            found = ClassloadingService.get().loadClass(owner).getMethod(accessor == null ? property : accessor);
            method = found;
        }
        try {
            return found.invoke(source);
        } catch (InvocationTargetException failed) {
            throw Thrown.by(failed);
        }
    }
}
