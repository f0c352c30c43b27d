package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;

/** Through what a statement was made. */
@Description("Through what a statement was made.")
public enum Channel {
    @Description("A speech or address.")
    SPEECH,
    @Description("Said to a journalist.")
    INTERVIEW,
    @Description("A post on a social network.")
    POST,
    @Description("A press conference or briefing.")
    PRESS_CONFERENCE,
    @Description("Said in a meeting or talk.")
    MEETING,
    @Description("A letter, essay, document or written declaration.")
    WRITTEN,
    @Description("Said on radio, television or video.")
    BROADCAST
}
