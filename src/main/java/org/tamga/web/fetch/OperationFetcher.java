package org.tamga.web.fetch;

import java.lang.ref.SoftReference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.dataloader.BatchLoaderEnvironment;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.spi.LookupService;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;

/**
 * A field that a method answers: a query, or what a feature adds to another's type. SmallRye reads the arguments that a client gave; the
 * method is called where the engine is, on its thread. Where the field stands is worked out only for a method that wants to know.
 */
final class OperationFetcher implements LightDataFetcher<Object>, PlugableBatchableDataFetcher<Object, Object>, PlannedFetcher {

    private final String name;
    private final Class<?> beans;
    private final Method method;
    private final Parameter[] parameters;
    /** Looked up when it is first asked for: there are beans only when the application runs. */
    private volatile Object bean;

    OperationFetcher(Operation operation) {
        this.name = operation.getName();
        this.beans = ClassloadingService.get().loadClass(operation.getClassName());
        this.method = new OperationInvoker(operation).getMethod();
        this.parameters = operation.getArguments().stream().map(Parameter::new).toArray(Parameter[]::new);
    }

    /** What the method takes, and where it comes from. */
    private static final class Parameter {

        private final String name;
        private final boolean isSource;
        private final boolean isContext;
        private final ArgumentHelper reader;
        /** Softly, as somebody may have given very much. */
        private volatile SoftReference<Read> last = new SoftReference<>(null);

        private Parameter(Argument argument) {
            this.name = argument.getName();
            this.isSource = argument.isSourceArgument();
            this.isContext = argument.getReference().getClassName().equals(Context.class.getName());
            this.reader = new ArgumentHelper(List.of(argument));
        }

        /** What a client gave, and what the method takes it for: that depends on nothing else, and nobody changes it. */
        private record Read(Object given, Object taken) {
        }

        /** @param found what is found out of the place, where that is of many objects; null where it is of one */
        Object value(Object source, Supplier<DataFetchingEnvironment> environment, Map<Class<?>, Object> found)
                throws AbstractDataFetcherException {
            if (isSource) {
                return source;
            }
            if (isContext) {
                return new FieldContext(environment, found);
            }
            var given = environment.get().<Object>getArgument(name);
            return given == null ? null : taken(given, environment.get());
        }

        /** Most often the same is given again: a filter as it stands in an app, the size of its pages. */
        private Object taken(Object given, DataFetchingEnvironment environment) throws AbstractDataFetcherException {
            var read = last.get();
            if (read == null || !given.equals(read.given)) {
                read = new Read(given, reader.getArguments(environment).get(0));
                last = new SoftReference<>(read);
            }
            return read.taken;
        }
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }

    @Override
    public Object get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) throws Exception {
        try {
            var values = new Object[parameters.length];
            for (var at = 0; at < values.length; at++) {
                values[at] = parameters[at].value(source, environment, null);
            }
            return invoke(values);
        } catch (AbstractDataFetcherException wrong) {
            var told = DataFetcherResult.newResult();
            wrong.appendDataFetcherResult(told, environment.get());
            return told.build();
        }
    }

    /** The arguments are read once. */
    @Override
    public Fetch at(Supplier<DataFetchingEnvironment> place) throws Exception {
        var values = new Object[parameters.length];
        var found = new IdentityHashMap<Class<?>, Object>();
        var of = -1;
        for (var at = 0; at < values.length; at++) {
            values[at] = parameters[at].value(null, place, found);
            of = parameters[at].isSource ? at : of;
        }
        var source = of;
        return object -> {
            var all = values;
            if (source >= 0) {
                all = values.clone();
                all[source] = object;
            }
            return invoke(all);
        };
    }

    private Object invoke(Object[] values) throws Exception {
        try {
            return method.invoke(bean(), values);
        } catch (InvocationTargetException failed) {
            throw Thrown.by(failed);
        }
    }

    private Object bean() {
        var found = bean;
        if (found == null) {
            found = LookupService.get().getInstance(beans).get();
            bean = found;
        }
        return found;
    }

    @Override
    public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
        throw new UnsupportedOperationException(name + ": fields read in batches of our own (docs/decisions/0003)");
    }
}
