package org.tamga.bundle.entry;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A file articles/&lt;slug&gt;.yaml: an article, what it is the first to report, and what else it reports. */
@RegisterForReflection
public record ArticleFile(
        ArticleEntry article, List<StatementEntry> statements, List<ClaimEntry> claims, List<CitationEntry> cites, List<LinkEntry> links) {

    public ArticleFile {
        statements = Absent.list(statements);
        claims = Absent.list(claims);
        cites = Absent.list(cites);
        links = Absent.list(links);
    }
}
