package org.tamga.assessment;

import static org.tamga.common.ListArguments.KNOWN;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tamga.actor.ActorRow;
import org.tamga.actor.AllianceNode;
import org.tamga.assessment.dossier.DossierRepository;
import org.tamga.assessment.rules.Dossier;
import org.tamga.assessment.rules.History;
import org.tamga.claim.CitationNode;
import org.tamga.claim.CitationRepository;
import org.tamga.claim.ClaimNode;
import org.tamga.claim.ClaimRepository;
import org.tamga.claim.StatementNode;
import org.tamga.claim.StatementRepository;
import org.tamga.common.AtPlace;
import org.tamga.common.Batch;
import org.tamga.common.KnownDay;
import org.tamga.common.Node;
import org.tamga.common.Nodes;
import org.tamga.common.Selected;

import io.smallrye.graphql.api.Context;

/** What the evidence on claims and statements amounts to, who stands behind it, and how that came about. */
@GraphQLApi
public class AssessmentGraphQL {

    /** What only the evidence tells, not what is kept of it. */
    private static final Set<String> FROM_THE_EVIDENCE = Set.of("summary", "qualifying");
    private static final Set<String> FROM_ITS_GROUPS = Set.of("groups", "alliances");

    private final AssessmentRepository assessments;
    private final DossierRepository dossiers;
    private final CitationRepository citations;
    private final ClaimRepository claims;
    private final StatementRepository statements;
    private final Nodes nodes;
    private final KnownDay knownDay;

    public AssessmentGraphQL(AssessmentRepository assessments, DossierRepository dossiers, CitationRepository citations,
            ClaimRepository claims, StatementRepository statements, Nodes nodes, KnownDay knownDay) {
        this.assessments = assessments;
        this.dossiers = dossiers;
        this.citations = citations;
        this.claims = claims;
        this.statements = statements;
        this.nodes = nodes;
        this.knownDay = knownDay;
    }

    @NonNull
    @Description("What the evidence on the claim amounts to: how many independent voices say that it is so, and who denies it.")
    public CompletionStage<AssessmentView> assessment(Context field, @Source ClaimNode claim,
            @Description(KNOWN) LocalDate known) {
        return view(field, claim.key(), "claims", dossiers::ofClaims, assessments::ofClaims);
    }

    @NonNull
    @Description("What the evidence amounts to that the statement was made: how many independent outlets report it. Whether what was said "
            + "is so, is for the claims that it makes.")
    public CompletionStage<AssessmentView> attribution(Context field, @Source StatementNode statement,
            @Description(KNOWN) LocalDate known) {
        return view(field, statement.key(), "statements", dossiers::ofStatements, assessments::ofStatements);
    }

    /** What is kept is enough, unless the client asks for what only the evidence itself tells. */
    private CompletionStage<AssessmentView> view(Context field, Long key, String of,
            Function<Collection<Long>, Map<Long, Dossier>> dossiers, Batch.Reader<LocalDate, StoredAssessment> stored) {
        var day = knownDay.of(field);
        if (AtPlace.once(field, Boolean.class,
                () -> Selected.asks(field, FROM_THE_EVIDENCE) || Selected.asksBeneath(field, FROM_ITS_GROUPS))) {
            return Batch.loadUnkept("dossiers of " + of, key, dossiers).thenApply(dossier -> AssessmentView.of(dossier, day));
        }
        return Batch.load("assessments of " + of, key, day, stored)
                .thenApply(found -> AssessmentView.of(found == null ? StoredAssessment.NONE : found));
    }

    @NonNull
    @Name("history")
    @Description("How the status came about: each change of it, and each day on which fewer independent voices remained, in order. A few "
            + "dozen at most.")
    public CompletionStage<List<@NonNull HistoryEntryView>> historyOfClaim(Context field, @Source ClaimNode claim,
            @Description(KNOWN) LocalDate known) {
        return history(field, "dossiers of claims", claim.key(), dossiers::ofClaims);
    }

    @NonNull
    @Name("history")
    @Description("How the status of its attribution came about: each change of it, and each day on which fewer independent voices "
            + "remained, in order. A few dozen at most.")
    public CompletionStage<List<@NonNull HistoryEntryView>> historyOfStatement(Context field, @Source StatementNode statement,
            @Description(KNOWN) LocalDate known) {
        return history(field, "dossiers of statements", statement.key(), dossiers::ofStatements);
    }

    private CompletionStage<List<HistoryEntryView>> history(Context field, String name, Long key,
            Function<Collection<Long>, Map<Long, Dossier>> dossiers) {
        var day = knownDay.of(field);
        return Batch.loadUnkept(name, key, dossiers).thenApply(dossier -> History.of(dossier, day).stream()
                .map(turn -> HistoryEntryView.of(turn, dossier.of().slug())).toList());
    }

    @Description("What made the difference: the article, the link between claims, or what was taken back.")
    public CompletionStage<Node> cause(@Source HistoryEntryView entry) {
        return Batch.load("node", entry.causeId(), nodes::read);
    }

    @NonNull
    @Name("citations")
    @Description("The passages of the group, by their slugs: at most as many as the articles have on what is asked.")
    public CompletionStage<List<@NonNull CitationNode>> citationsOfOrigin(@Source OriginView origin) {
        return Batch.each("citation by slug", origin.citations(), citations::bySlugs);
    }

    @NonNull
    @Description("The passages that it ties together, at most those of two groups; one alone where that may be any other voice.")
    public CompletionStage<List<@NonNull CitationNode>> between(@Source TieView tie) {
        return Batch.each("citation by slug", tie.citationSlugs(), citations::bySlugs);
    }

    @NonNull
    @Description("The passage.")
    public CompletionStage<CitationNode> citation(@Source EvidenceView evidence) {
        return Batch.load("citation by slug", evidence.citationSlug(), citations::bySlugs);
    }

    @Description("The statement that it reports, which takes this stance; null where the passage speaks of the claim itself.")
    public CompletionStage<StatementNode> statement(@Source EvidenceView evidence) {
        return Batch.load("statement by slug", evidence.statementSlug(), statements::bySlugs);
    }

    @Description("The finer claim that it speaks of, from which the one asked about follows; null where it speaks of that itself.")
    public CompletionStage<ClaimNode> refinement(@Source EvidenceView evidence) {
        return Batch.load("claim by slug", evidence.refinementSlug(), claims::bySlugs);
    }

    @NonNull
    @Name("alliances")
    @Description("The alliances of which the countries of its sources and speakers were full members on the day that they published or "
            + "spoke, by their slugs. A few dozen at most.")
    public CompletionStage<List<@NonNull AllianceNode>> alliancesOfOrigin(@Source OriginView origin) {
        return alliances(origin.citations());
    }

    @NonNull
    @Name("alliances")
    @Description("The alliances of which the countries of all sources and speakers of this side were full members on the day that they "
            + "published or spoke, by their slugs. A few dozen at most.")
    public CompletionStage<List<@NonNull AllianceNode>> alliancesOfSide(@Source EvidenceSideView side) {
        return alliances(side.citations());
    }

    private CompletionStage<List<AllianceNode>> alliances(List<String> ofCitations) {
        return Batch.each("alliances of citations", ofCitations, assessments::alliances)
                .thenApply(all -> all.stream().flatMap(List::stream).distinct().sorted(Comparator.comparing(ActorRow::slug))
                        .map(AllianceNode::new).toList());
    }
}
