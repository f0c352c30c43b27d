package org.tamga.common;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Any object again, by its global id. */
@GraphQLApi
public class NodeGraphQL {

    private final Nodes all;

    public NodeGraphQL(Nodes all) {
        this.all = all;
    }

    /** It takes the id alone: Relay's compiler knows no other `node`. As known on which day, the fields beneath are asked. */
    @Query
    @Description("The object with this id; null where there is none.")
    public CompletionStage<Node> node(@Id @NonNull @Description("The id of an object.") String id) {
        return Batch.load("node", checked("id", id), all::read);
    }

    @Query
    @NonNull
    @Description("The objects with these ids, in their order, at most 100; null in the place of an id that nothing has.")
    public List<Node> nodes(
            @NonNull @Description("The ids of objects.") List<String> ids,
            @Description(KnownDay.DESCRIPTION) LocalDate known) {
        var wanted = ids.stream().map(id -> checked("ids", id)).toList();
        var found = all.read(wanted);
        var nodes = new ArrayList<Node>();
        wanted.forEach(id -> nodes.add(found.get(id)));
        return nodes;
    }

    private GlobalId checked(String argument, String id) {
        var read = GlobalId.read(argument, id);
        if (!all.has(read.type())) {
            throw new BadInput(argument, id, "an id that this service gave out");
        }
        return read;
    }
}
