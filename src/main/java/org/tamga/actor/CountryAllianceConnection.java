package org.tamga.actor;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.PageInfo;
import org.tamga.common.Paged;

/** A page of memberships of a country. */
@Description("A page of memberships of a country.")
public record CountryAllianceConnection(
        @NonNull @Description("The memberships of a country of this page, each with its cursor.") List<@NonNull CountryAllianceEdge> edges,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") Integer totalCount) {

    static CountryAllianceConnection of(Paged<MembershipRow> page) {
        return new CountryAllianceConnection(page.edges(CountryAllianceEdge::of), page.info(), page.total());
    }
}
