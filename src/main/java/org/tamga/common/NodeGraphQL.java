package org.tamga.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.inject.Instance;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import io.smallrye.graphql.api.Context;

/** Any object again, by its global id. */
@GraphQLApi
public class NodeGraphQL {

    private final Map<String, NodeReader> readers;

    public NodeGraphQL(Instance<NodeReader> readers) {
        this.readers = StreamSupport.stream(readers.spliterator(), false)
                .collect(Collectors.toMap(NodeReader::type, reader -> reader));
    }

    @Query
    @Description("The object with this id; null where there is none.")
    public CompletionStage<Node> node(Context field,
            @Id @NonNull @Description("The id of an object.") String id) {
        return Batch.load(field, "node", checked("id", id), this::read);
    }

    @Query
    @NonNull
    @Description("The objects with these ids, in their order, at most 100; null in the place of an id that nothing has.")
    public List<Node> nodes(
            @NonNull @Description("The ids of objects.") List<String> ids) {
        if (ids.size() > Page.LARGEST) {
            throw new BadInput("ids", ids.size() + " ids", "at most " + Page.LARGEST);
        }
        var wanted = ids.stream().map(id -> checked("ids", id)).toList();
        var found = read(wanted);
        var nodes = new ArrayList<Node>();
        wanted.forEach(id -> nodes.add(found.get(id)));
        return nodes;
    }

    private Map<GlobalId, Node> read(Collection<GlobalId> ids) {
        var slugs = ids.stream().collect(Collectors.groupingBy(GlobalId::type, Collectors.mapping(GlobalId::slug, Collectors.toSet())));
        var found = new HashMap<GlobalId, Node>();
        slugs.forEach((type, ofType) -> readers.get(type).bySlugs(ofType)
                .forEach((slug, node) -> found.put(new GlobalId(type, slug), node)));
        return found;
    }

    private GlobalId checked(String argument, String id) {
        var read = GlobalId.read(argument, id);
        if (!readers.containsKey(read.type())) {
            throw new BadInput(argument, id, "an id that this service gave out");
        }
        return read;
    }
}
