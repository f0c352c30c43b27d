package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.GlobalId;
import org.tamga.common.Node;
import org.tamga.common.Row;
import org.tamga.common.WithdrawalView;

/** A passage that reports, as clients see it. */
@Name("Citation")
@Description("This article, in this paragraph, reports this statement or claim.")
public record CitationNode(
        @Ignore long key,
        @Ignore String slug,
        @Ignore long articleKey,
        @NonNull @Description("The paragraph: the number of the non-empty line of the article, from 1.") int paragraph,
        @Ignore Long statementKey,
        @Ignore Long claimKey,
        @NonNull @Description("How the passage stands to what it is cited for.") Stance stance,
        @NonNull @Description("Whether the article says so itself, or says that somebody else does.") Voice voice,
        @NonNull @Description("Whether it says so with reserve: may, appears, reportedly.") boolean hedged,
        @Description("What else there is to know about the passage.") String note,
        @Ignore WithdrawalView withdrawal) implements Node {

    static final String TYPE = "Citation";

    static final String COLUMNS = """
            q.id, q.slug, q.article_id, q.paragraph, q.statement_id, q.claim_id, q.stance, q.voice, q.hedged, q.note,
            q.withdrawn_on, q.withdrawn_because""";

    static CitationNode of(Row row) {
        return new CitationNode(row.number(), row.text(), row.number(), row.count(), row.number(), row.number(), row.one(Stance.class),
                row.one(Voice.class), row.flag(), row.text(), row.withdrawal());
    }

    @Override
    @Id
    @NonNull
    @Description("The citation's global id: opaque, and the same for good.")
    public String getId() {
        return GlobalId.of(TYPE, slug);
    }
}
