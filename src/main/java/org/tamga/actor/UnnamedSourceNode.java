package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tamga.common.GroundView;

/** A speaker whom an article leaves unnamed, as the article describes them. */
@Name("UnnamedSource")
@Description("A speaker whom an article leaves unnamed, as the article describes them.")
public record UnnamedSourceNode(@Ignore ActorRow row) implements ActorNode {

    @Description("The passage that describes them.")
    public GroundView getDescribedIn() {
        return row.ground();
    }
}
