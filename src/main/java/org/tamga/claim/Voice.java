package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;

/** In whose voice an article speaks. */
@Description("In whose voice an article speaks.")
public enum Voice {
    @Description("The article says so itself; of a statement: it reports the utterance itself.")
    OWN,
    @Description("The article says that somebody else says so.")
    ATTRIBUTED
}
