package org.tamga.feed;

import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tamga.common.BadInput;
import org.tamga.common.CountryCode;

/** Which changes to list. */
@Input("ChangeFilter")
@Description("Which changes to list; all that is given must hold.")
public record ChangeFilter(
        @Description("Only changes of one of these kinds.") List<ChangeKind> kinds,
        @Description("Only changes of objects of one of these types, named as `objectType` names them.") List<String> objectTypes,
        @Description("Only changes of this actor (the slug), of what it said, of what was said to or about it, of claims in which it takes"
                + " part, of the passages and links of all these, of what it wrote, and of the source that it is or owns.") String actor,
        @Description("The same of this country.") CountryCode country,
        @Description("Only changes of this claim (the slug), of the statements that take a stance on it, and of the passages and links of"
                + " both.") String claim) {

    /** The types of the objects that a change can touch, as the schema names them. */
    static final Set<String> TYPES = Set.of("Actor", "Article", "Citation", "Claim", "ClaimLink", "Measure", "Source", "Statement",
            "Topic");

    /** @throws BadInput where it names a type that nothing has */
    ChangeFilter checked() {
        if (objectTypes != null) {
            objectTypes.stream().filter(type -> !TYPES.contains(type)).findFirst().ifPresent(type -> {
                throw new BadInput("filter.objectTypes", type, "some of " + String.join(", ", TYPES.stream().sorted().toList()));
            });
        }
        return this;
    }
}
