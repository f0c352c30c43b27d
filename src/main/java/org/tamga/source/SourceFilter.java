package org.tamga.source;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tamga.common.CountryCode;

/** Which sources to list. */
@Input("SourceFilter")
@Description("Which sources to list; all that is given must hold.")
public record SourceFilter(
        @Description("Only sources of one of these kinds.") List<SourceKind> kinds,
        @Description("Only sources of this country.") CountryCode country,
        @Description("Only sources of one of these grades.") List<Reliability> reliabilities) {
}
