package org.tamga.actor;

import org.tamga.common.DomainDate;
import org.tamga.common.GroundView;
import org.tamga.common.Row;
import org.tamga.common.WithdrawalView;

/** What is read of an actor, whatever its kind. */
public record ActorRow(
        long key,
        String slug,
        ActorKind kind,
        String code,
        String name,
        String description,
        Long countryKey,
        Long speaksForKey,
        DomainDate since,
        DomainDate until,
        GroundView ground,
        WithdrawalView withdrawal) {

    public static final String COLUMNS = """
            a.id, a.slug, a.kind, a.code, a.name, a.description, a.country_id, a.speaks_for_id,
            a.since_edtf, a.since_earliest, a.since_latest, a.until_edtf, a.until_earliest, a.until_latest,
            a.ground_article, a.ground_paragraph, a.ground_reference, a.ground_url, a.withdrawn_on, a.withdrawn_because""";

    public static ActorRow of(Row row) {
        return new ActorRow(row.number(), row.text(), row.one(ActorKind.class), row.text(), row.text(), row.text(), row.number(),
                row.number(), row.date(), row.date(), row.ground(), row.withdrawal());
    }

    /** The actor as the schema shows its kind. */
    public ActorNode node() {
        return switch (kind) {
            case COUNTRY -> new CountryNode(this);
            case PERSON -> new PersonNode(this);
            case ORGANISATION -> new OrganisationNode(this);
            case ALLIANCE -> new AllianceNode(this);
            case GROUP -> new GroupNode(this);
            case PLACE -> new PlaceNode(this);
            case PROJECT -> new ProjectNode(this);
            case UNNAMED_SOURCE -> new UnnamedSourceNode(this);
        };
    }
}
