package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;

/** A pipeline, an initiative, a scheme. */
@Name("Project")
@Description("A pipeline, an initiative, a scheme.")
public record ProjectNode(@Ignore ActorRow row) implements ActorNode {
}
