package org.tamga.assessment.rules;

import org.eclipse.microprofile.graphql.Description;

/** Why two passages go back to one voice, or may (DESIGN, section 3). */
@Description("Why passages go back to one voice, or may.")
public enum TieKind {
    @Description("One article carries the other's text, or took the passage over. Certain, unless little is shared or a reader alone saw it.")
    SAME_TEXT,
    @Description("Both speak in their own voice, and their sources are the same or have one owner. Certain.")
    SAME_PUBLISHER,
    @Description("Both speak in their own voice, and share an author. Certain.")
    SAME_AUTHOR,
    @Description("Both are attributed to one speaker, or to some who spoke for the same actor that day; or one is attributed to whoever wrote the other. Certain.")
    SAME_VOICE,
    @Description("Both rest on the same document, agency report or outlet. Certain.")
    SAME_DOCUMENT,
    @Description("Both stand in one article. Possible.")
    SAME_ARTICLE,
    @Description("One is the own voice of an article that elsewhere quotes the author of the other. Possible.")
    SHARED_EXPERT,
    @Description("Attributed to unnamed speakers only: it may be any other voice.")
    UNNAMED,
    @Description("The own voice of an article whose publisher and author are both unknown: it may be any other voice.")
    UNKNOWN
}
