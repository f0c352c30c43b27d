package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.GlobalId;
import org.tamga.common.Node;
import org.tamga.common.WithdrawalView;

/** Whoever can act, speak or be spoken about, as the schema shows them. */
@Name("Actor")
@Description("Whoever can act, speak or be spoken about.")
public sealed interface ActorNode extends Node
        permits CountryNode, PersonNode, OrganisationNode, AllianceNode, GroupNode, PlaceNode, ProjectNode, UnnamedSourceNode {

    /** The type in the global id of every actor: an actor whose kind is put right keeps its id. */
    String TYPE = "Actor";

    ActorRow row();

    @Override
    @Id
    @NonNull
    @Description("The actor's global id: opaque, and the same for good.")
    default String getId() {
        return GlobalId.of(TYPE, row().slug());
    }

    @NonNull
    @Description("The actor's readable key, unique among actors and never changed, such as kazakhstan.")
    default String getSlug() {
        return row().slug();
    }

    @Description("Who or what the actor is, in a sentence.")
    default String getDescription() {
        return row().description();
    }

    @Description("That the entry was taken back; null while it stands.")
    default WithdrawalView getWithdrawal() {
        return row().withdrawal();
    }
}
