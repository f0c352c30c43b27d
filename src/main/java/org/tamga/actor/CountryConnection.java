package org.tamga.actor;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.PageInfo;
import org.tamga.common.Paged;

/** A page of countries. */
@Description("A page of countries.")
public record CountryConnection(
        @NonNull @Description("The countries of this page, each with its cursor.") List<@NonNull CountryEdge> edges,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") Integer totalCount) {

    static CountryConnection of(Paged<ActorRow> page) {
        return new CountryConnection(page.edges(CountryEdge::of), page.info(), page.total());
    }
}
