package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;

/** A body that acts or speaks: a ministry, company, institute, party or court. */
@Name("Organisation")
@Description("A body that acts or speaks: a ministry, company, institute, party or court.")
public record OrganisationNode(@Ignore ActorRow row) implements ActorNode {
}
