package org.tamga.briefing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a section of a briefing tells; in the order in which they are read. */
@Enum("BriefingSectionKind")
@Description("What a section of a briefing tells.")
public enum SectionKind {
    @Description("What happened, or holds, as two independent voices or more say.")
    HAPPENED,
    @Description("Who said what: the country, whoever spoke for it, and others about it.")
    SAID,
    @Description("What somebody's policy is.")
    POSITIONS,
    @Description("Figures, each with those that measure the same at other times.")
    FIGURES,
    @Description("What is denied, contradicted or refuted, with both sides.")
    CONTESTED,
    @Description("The alliances that the country belongs to, and what changed in that.")
    ALLIANCES,
    @Description("What rests on one voice only.")
    SINGLE_VOICE,
    @Description("What somebody predicts.")
    OUTLOOK
}
