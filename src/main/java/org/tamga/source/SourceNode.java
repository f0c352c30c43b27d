package org.tamga.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.GlobalId;
import org.tamga.common.GroundView;
import org.tamga.common.Node;
import org.tamga.common.Row;
import org.tamga.common.Url;
import org.tamga.common.WithdrawalView;

/** Who publishes, as clients see it. */
@Name("Source")
@Description("Who publishes: a newspaper, broadcaster, magazine, think tank, consultancy, agency or aggregator.")
public record SourceNode(
        @Ignore long key,
        @NonNull @Description("The source's readable key, unique among sources and never changed.") String slug,
        @NonNull @Description("Its name.") String name,
        @NonNull @Description("What sort of publisher it is.") SourceKind kind,
        @Ignore Long countryKey,
        @Ignore Long ownerKey,
        @Ignore Long organisationKey,
        @NonNull @Description("How reliable it is, in the grades of the Admiralty system.") Reliability reliability,
        @NonNull @Description("Why it has that grade.") String reliabilityReason,
        @Description("Where it is online.") Url url,
        @Description("What the entry rests on.") GroundView ground,
        @Description("That the entry was taken back; null while it stands.") WithdrawalView withdrawal) implements Node {

    static final String TYPE = "Source";

    static final String COLUMNS = """
            s.id, s.slug, s.name, s.kind, s.country_id, s.owner_id, s.organisation_id, s.reliability, s.reliability_reason, s.url,
            s.ground_article, s.ground_paragraph, s.ground_reference, s.ground_url, s.withdrawn_on, s.withdrawn_because""";

    static SourceNode of(Row row) {
        return new SourceNode(row.number(), row.text(), row.text(), row.one(SourceKind.class), row.number(), row.number(), row.number(),
                row.one(Reliability.class), row.text(), row.url(), row.ground(), row.withdrawal());
    }

    @Override
    @Id
    @NonNull
    @Description("The source's global id: opaque, and the same for good.")
    public String getId() {
        return GlobalId.of(TYPE, slug);
    }
}
