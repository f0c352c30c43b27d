package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tamga.common.DomainDate;
import org.tamga.common.GroundView;

/** An organisation whose members are countries: a bloc, union or pact. */
@Name("Alliance")
@Description("An organisation whose members are countries: a bloc, union or pact.")
public record AllianceNode(@Ignore ActorRow row) implements ActorNode {

    @Description("When it began.")
    public DomainDate getFrom() {
        return row.since();
    }

    @Description("When it ended; null while it lasts.")
    public DomainDate getUntil() {
        return row.until();
    }

    @Description("What the entry rests on; a membership with no ground of its own rests on the same.")
    public GroundView getGround() {
        return row.ground();
    }
}
