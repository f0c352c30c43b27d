package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Paged;

/** One of a page of countries. */
@Description("One of a page of countries.")
public record CountryEdge(
        @NonNull @Description("Where it stands in the list, to go on from.") String cursor,
        @NonNull @Description("The country.") CountryNode node) {

    static CountryEdge of(Paged.Item<ActorRow> item) {
        return new CountryEdge(item.cursor(), new CountryNode(item.row()));
    }
}
