package org.tamga.source;

import org.eclipse.microprofile.graphql.Description;

/** What a publisher is. */
@Description("What a publisher is.")
public enum SourceKind {
    @Description("A newspaper, printed or online.")
    NEWSPAPER,
    @Description("A radio or television broadcaster and its news site.")
    BROADCASTER,
    @Description("A magazine of reports, essays or comment.")
    MAGAZINE,
    @Description("A research institute that publishes analysis.")
    THINK_TANK,
    @Description("A firm that advises clients and publishes analysis.")
    CONSULTANCY,
    @Description("A news or photo agency.")
    AGENCY,
    @Description("A site that carries the texts of others.")
    AGGREGATOR
}
