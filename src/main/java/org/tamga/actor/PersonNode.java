package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;

/** A person, by name. */
@Name("Person")
@Description("A person, by name.")
public record PersonNode(@Ignore ActorRow row) implements ActorNode {
}
