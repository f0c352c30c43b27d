package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;

/** A city, a region, an unrecognised or a former territory. */
@Name("Place")
@Description("A city, a region, an unrecognised or a former territory.")
public record PlaceNode(@Ignore ActorRow row) implements ActorNode {
}
