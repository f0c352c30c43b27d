package org.tamga.common;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** An object that can be asked for again by its id (Relay's Global Object Identification). */
@Name("Node")
@Description("An object that can be asked for again by its id.")
public interface Node {

    @Id
    @NonNull
    @Description("The object's global id: opaque, and the same for good.")
    String getId();
}
