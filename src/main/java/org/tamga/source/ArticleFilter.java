package org.tamga.source;

import java.util.List;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tamga.common.CountryCode;
import org.tamga.common.DateRange;
import org.tamga.common.LanguageCode;

/** Which articles to list. */
@Input("ArticleFilter")
@Description("Which articles to list; all that is given must hold.")
public record ArticleFilter(
        @Description("Only articles of one of these sources (their slugs), whether as the publisher or as the original's.") List<String> sources,
        @Description("Only articles of sources of this country.") CountryCode country,
        @Description("Only articles by this person (the slug).") String author,
        @Description("Only articles published within this span.") DateRange publishedOn,
        @Description("Only articles in this language.") LanguageCode language,
        @Description("Only republications, or only what is none.") Boolean republication,
        @DefaultValue("false") @Description("Also articles that were taken back.") Boolean withdrawn) {
}
