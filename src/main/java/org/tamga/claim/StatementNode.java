package org.tamga.claim;

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

/** An utterance, as clients see it. */
@Name("Statement")
@Description("An utterance: that somebody said something. Whether what was said is so, is a claim.")
public record StatementNode(
        @Ignore long key,
        @NonNull @Description("The statement's readable key, unique among statements and never changed.") String slug,
        @NonNull @Description("What was said, in our own words.") String text,
        @Description("At most eight words of the speaker; null where none are quoted.") String quote,
        @NonNull @Description("The language of `text`.") LanguageCode language,
        @Description("When it was said, as precisely as is known.") DomainDate saidOn,
        @Description("Why the date is what it is, where it had to be worked out.") String saidOnBecause,
        @Description("Through what it was said; null where nobody says.") Channel channel,
        @Ignore long speakerKey,
        @Ignore Long saidAtKey,
        @Ignore WithdrawalView withdrawal) implements Node {

    static final String TYPE = "Statement";

    static final String COLUMNS = """
            s.id, s.slug, s.text, s.quote, s.language, s.said_on_edtf, s.said_on_earliest, s.said_on_latest, s.said_on_because, s.channel,
            s.speaker_id, s.said_at_id, s.withdrawn_on, s.withdrawn_because""";

    static StatementNode of(Row row) {
        return new StatementNode(row.number(), row.text(), row.text(), row.text(), new LanguageCode(row.text()), row.date(), row.text(),
                row.one(Channel.class), row.number(), row.number(), row.withdrawal());
    }

    @Override
    @Id
    @NonNull
    @Description("The statement's global id: opaque, and the same for good.")
    public String getId() {
        return GlobalId.of(TYPE, slug);
    }
}
