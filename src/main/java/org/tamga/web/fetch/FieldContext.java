package org.tamga.web.fetch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

import org.tamga.common.AtPlace;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;

/**
 * Where a field stands, for the method that answers it: told by the engine when it is asked for, which it seldom is.
 *
 * @param found what was found out of the place, for all objects there; null where it is that of one object
 */
record FieldContext(Supplier<DataFetchingEnvironment> told, Map<Class<?>, Object> found) implements AtPlace {

    @Override
    public <T> T once(Class<T> what, Supplier<T> find) {
        if (found == null) {
            return find.get();
        }
        var known = found.get(what);
        if (known == null) {
            known = find.get();
            found.put(what, known);
        }
        return what.cast(known);
    }

    private DataFetchingEnvironment environment() {
        return told.get();
    }

    @Override
    public JsonObject getRequest() {
        return JsonObject.EMPTY_JSON_OBJECT;
    }

    @Override
    public Optional<String> getOperationName() {
        return Optional.ofNullable(environment().getOperationDefinition().getName());
    }

    @Override
    public String getExecutionId() {
        return environment().getExecutionId().toString();
    }

    @Override
    public String getFieldName() {
        return environment().getField().getName();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A> Map<String, A> getArguments() {
        return (Map<String, A>) environment().getArguments();
    }

    @Override
    public <S> S getSource() {
        return environment().getSource();
    }

    @Override
    public String getPath() {
        return environment().getExecutionStepInfo().getPath().toString();
    }

    /** Not listed: whoever needs to know asks the engine ({@link org.tamga.common.Selected}). */
    @Override
    public JsonArray getSelectedFields() {
        return JsonArray.EMPTY_JSON_ARRAY;
    }

    @Override
    public JsonArray getSelectedAndSourceFields() {
        return JsonArray.EMPTY_JSON_ARRAY;
    }

    @Override
    public String getOperationType() {
        return environment().getOperationDefinition().getOperation().toString();
    }

    @Override
    public List<String> getRequestedOperationTypes() {
        return List.of(getOperationType());
    }

    @Override
    public Optional<String> getParentTypeName() {
        return Optional.of(GraphQLTypeUtil.unwrapAll(environment().getParentType()).getName());
    }

    @Override
    public <T> T unwrap(Class<T> wanted) {
        return wanted.cast(environment());
    }
}
