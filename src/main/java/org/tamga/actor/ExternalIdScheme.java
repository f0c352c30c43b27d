package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;

/** The register that an external identifier belongs to. */
@Description("The register that an external identifier belongs to.")
public enum ExternalIdScheme {
    @Description("An item of Wikidata, such as Q232.")
    WIKIDATA,
    @Description("The three-letter country code of ISO 3166-1, such as KAZ.")
    ISO_3166_1_ALPHA_3
}
