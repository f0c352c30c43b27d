package org.tamga.source;

import org.eclipse.microprofile.graphql.Description;

/** How reliable a source is, in the grades of the Admiralty system. */
@Description("How reliable a source is, in the grades of the Admiralty system.")
public enum Reliability {
    @Description("Completely reliable.")
    A,
    @Description("Usually reliable.")
    B,
    @Description("Fairly reliable.")
    C,
    @Description("Not usually reliable.")
    D,
    @Description("Unreliable.")
    E,
    @Description("Cannot be judged.")
    F
}
