package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;

/** A people, or a class of people. */
@Name("Group")
@Description("A people, or a class of people.")
public record GroupNode(@Ignore ActorRow row) implements ActorNode {
}
