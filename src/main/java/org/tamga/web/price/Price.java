package org.tamga.web.price;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tamga.common.Page;

import graphql.introspection.Introspection;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * What an operation costs, told before it runs: about how many values its answer can hold.
 * <ul>
 * <li>A field costs 1, and as much as is selected beneath it.</li>
 * <li>What is selected beneath a list costs as often as the list has objects: beneath {@code edges} as often as the page has rows, which
 * is {@code first} or {@code last}, or 20; beneath {@code nodes(ids:)} once for each id; beneath a list of values as often as its
 * description says there are at most, or 20 times ({@link PriceList}).</li>
 * <li>A connection costs 10 more: it asks the database.</li>
 * <li>An alias is a field of its own. A fragment costs wherever it is spread, for whatever type it is; two that ask for the same field
 * both cost. What {@code @skip} and {@code @include} leave out costs nothing.</li>
 * </ul>
 * <p>
 * graphql-java's own traversal goes into a fragment each time it is spread: fragments that spread each other twice would take it for
 * ever. Here each is priced once for every size of page that it is spread under, so the work grows with the document alone.
 */
public final class Price {

    /** Beyond any limit, and still a whole number in every client. */
    static final long HIGHEST = 1_000_000_000_000_000L;

    static final int CONNECTION = 10;

    /** In place of the size of a page: a type of the schema that was reached from another. */
    private static final int GONE_ON = -1;

    private final GraphQLSchema schema;
    private final PriceList list;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final Map<Priced, Long> priced = new HashMap<>();

    private Price(GraphQLSchema schema, PriceList list, Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
        this.schema = schema;
        this.list = list;
        this.fragments = fragments;
        this.variables = variables;
    }

    /** A fragment, and what its parent says of the page that it shows. */
    private record Priced(String fragment, int page) {
    }

    /**
     * The price of a valid operation.
     *
     * @param variables coerced
     * @return 0 to {@link #HIGHEST}
     */
    public static long of(OperationDefinition operation, GraphQLSchema schema, PriceList list, Map<String, FragmentDefinition> fragments,
            Map<String, Object> variables) {
        var root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return new Price(schema, list, fragments, variables).of(operation.getSelectionSet(), root, 0);
    }

    private long of(SelectionSet selections, GraphQLCompositeType parent, int page) {
        var price = 0L;
        for (var selection : selections.getSelections()) {
            price = Math.min(HIGHEST, price + of(selection, parent, page));
        }
        return price;
    }

    private long of(Selection<?> selection, GraphQLCompositeType parent, int page) {
        if (selection instanceof Field field) {
            return included(field.getDirectives()) ? of(field, parent, page) : 0;
        }
        if (selection instanceof InlineFragment inline) {
            var type = inline.getTypeCondition() == null ? parent : type(inline.getTypeCondition().getName());
            return included(inline.getDirectives()) ? of(inline.getSelectionSet(), type, page) : 0;
        }
        var spread = (FragmentSpread) selection;
        return included(spread.getDirectives()) ? of(fragments.get(spread.getName()), page) : 0;
    }

    private long of(FragmentDefinition fragment, int page) {
        var key = new Priced(fragment.getName(), page);
        var known = priced.get(key);
        if (known == null) {
            known = of(fragment.getSelectionSet(), type(fragment.getTypeCondition().getName()), page);
            priced.put(key, known);
        }
        return known;
    }

    private long of(Field field, GraphQLCompositeType parent, int page) {
        if (field.getSelectionSet() == null) {
            return 1;
        }
        var definition = Introspection.getFieldDef(schema, parent, field.getName());
        var own = PriceList.isConnection(definition) ? 1 + CONNECTION : 1;
        var type = (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType());
        var each = of(field.getSelectionSet(), type, pageBeneath(field, definition, type, parent, page));
        return Math.min(HIGHEST, own + times(size(field, definition, parent, page), each));
    }

    private int size(Field field, GraphQLFieldDefinition definition, GraphQLCompositeType parent, int page) {
        if (!(GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList)) {
            return 1;
        }
        if (PriceList.isConnection(parent)) {
            return page;
        }
        var ids = argument(field, "ids");
        return ids instanceof Collection<?> given ? given.size() : list.size(parent, definition, page == GONE_ON);
    }

    private int pageBeneath(Field field, GraphQLFieldDefinition definition, GraphQLCompositeType type, GraphQLCompositeType parent,
            int page) {
        if (PriceList.isConnection(definition)) {
            var size = Math.max(rows(field, "first"), rows(field, "last"));
            return size == 0 ? Page.DEFAULT_SIZE : Math.min(size, Page.LARGEST);
        }
        if (!Introspection.isIntrospectionTypes(parent)) {
            return 0;
        }
        var another = !parent.getName().equals("__Schema") && type.getName().equals("__Type");
        return another ? GONE_ON : page;
    }

    private int rows(Field field, String argument) {
        return argument(field, argument) instanceof Number rows ? Math.max(0, rows.intValue()) : 0;
    }

    /** The value of a field's argument, as far as it is a number or a list; null where there is none. */
    private Object argument(Field field, String name) {
        var given = field.getArguments().stream().filter(argument -> argument.getName().equals(name)).findFirst();
        return given.map(argument -> value(argument.getValue())).orElse(null);
    }

    private Object value(Value<?> literal) {
        if (literal instanceof VariableReference variable) {
            return variables.get(variable.getName());
        }
        if (literal instanceof IntValue number) {
            return number.getValue();
        }
        return literal instanceof ArrayValue values ? values.getValues() : null;
    }

    private boolean included(List<Directive> directives) {
        return directives.stream().noneMatch(directive -> switch (directive.getName()) {
            case "skip" -> condition(directive);
            case "include" -> !condition(directive);
            default -> false;
        });
    }

    private boolean condition(Directive directive) {
        var condition = directive.getArgument("if").getValue();
        return condition instanceof VariableReference variable ? Boolean.TRUE.equals(variables.get(variable.getName()))
                : ((BooleanValue) condition).isValue();
    }

    private GraphQLCompositeType type(String name) {
        return (GraphQLCompositeType) schema.getType(name);
    }

    private static long times(long size, long each) {
        return size != 0 && each > HIGHEST / size ? HIGHEST : size * each;
    }
}
