package org.tamga.claim;

import static org.tamga.common.ListArguments.KNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tamga.common.Batch;
import org.tamga.common.KnownDay;
import org.tamga.source.ArticleNode;

import io.smallrye.graphql.api.Context;

/** Where articles erred. */
@GraphQLApi
public class ErratumGraphQL {

    private final ErratumRepository errata;
    private final ClaimRepository claims;
    private final KnownDay knownDay;

    public ErratumGraphQL(ErratumRepository errata, ClaimRepository claims, KnownDay knownDay) {
        this.errata = errata;
        this.claims = claims;
        this.knownDay = knownDay;
    }

    @NonNull
    @Description("Where the article erred: the claims that it supports in its own voice and without a hedge, and that a contradiction was "
            + "resolved against; one for each such contradiction, by the slug of the claim. A few at most.")
    public CompletionStage<List<@NonNull ErratumView>> errata(Context field, @Source ArticleNode article,
            @Description(KNOWN) LocalDate known) {
        return Batch.many("errata", article.key(), knownDay.of(field), errata::ofArticles);
    }

    @NonNull
    @Name("claim")
    @Description("The claim that is held to be wrong.")
    public CompletionStage<ClaimNode> claimOfErratum(@Source ErratumView erratum) {
        return Batch.load("claim", erratum.claimKey(), claims::byKeys);
    }
}
