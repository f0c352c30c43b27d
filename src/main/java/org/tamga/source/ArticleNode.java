package org.tamga.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.DomainDate;
import org.tamga.common.GlobalId;
import org.tamga.common.LanguageCode;
import org.tamga.common.Node;
import org.tamga.common.Row;
import org.tamga.common.WithdrawalView;

/** One published text, as clients see it. */
@Name("Article")
@Description("One published text. Its words are not kept: what it reports is cited by the number of its paragraph.")
public record ArticleNode(
        @Ignore long key,
        @NonNull @Description("The article's readable key, unique among articles and never changed.") String slug,
        @Description("Its title; null where neither the text nor a named public reference gives it.") String title,
        @Ignore Long sourceKey,
        @Description("When it was published, as precisely as is known.") DomainDate publishedOn,
        @NonNull @Description("The language it is in.") LanguageCode language,
        @Description("Where it can be read, where certain.") String url,
        @NonNull @Description("The number of its paragraphs: of the non-empty lines of its text.") int paragraphCount,
        @Ignore WithdrawalView withdrawal) implements Node {

    static final String TYPE = "Article";

    static final String COLUMNS = """
            a.id, a.slug, a.title, a.source_id, a.published_on_edtf, a.published_on_earliest, a.published_on_latest, a.language, a.url,
            a.paragraph_count, a.withdrawn_on, a.withdrawn_because""";

    static ArticleNode of(Row row) {
        return new ArticleNode(row.number(), row.text(), row.text(), row.number(), row.date(), new LanguageCode(row.text()), row.text(),
                row.count(), row.withdrawal());
    }

    @Override
    @Id
    @NonNull
    @Description("The article's global id: opaque, and the same for good.")
    public String getId() {
        return GlobalId.of(TYPE, slug);
    }
}
