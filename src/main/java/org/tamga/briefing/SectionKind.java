package org.tamga.briefing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a section of a briefing tells; in the order in which they are read. */
@Enum("BriefingSectionKind")
@Description("What a section of a briefing tells.")
public enum SectionKind {
    @Description("What happened, or holds, as two independent voices or more say.")
    HAPPENED(12),
    @Description("Who said what: the country, whoever spoke for it, and others about it.")
    SAID(10),
    @Description("What somebody's policy is.")
    POSITIONS(8),
    @Description("Figures, each with those that measure the same at other times.")
    FIGURES(6),
    @Description("What is denied, contradicted or refuted, with both sides.")
    CONTESTED(8),
    @Description("The alliances that the country belongs to, and what changed in that.")
    ALLIANCES(30),
    @Description("What rests on one voice only.")
    SINGLE_VOICE(10),
    @Description("What somebody predicts.")
    OUTLOOK(6);

    private final int most;

    SectionKind(int most) {
        this.most = most;
    }

    /** How many items there is room for. */
    int most() {
        return most;
    }
}
