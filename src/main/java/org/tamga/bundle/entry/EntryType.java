package org.tamga.bundle.entry;

/** The types of what a bundle declares, in the order in which they can refer to one another. */
public enum EntryType {
    TOPIC("Topic", "topic", "topics"),
    ACTOR("Actor", "actor", "actors"),
    SOURCE("Source", "source", "sources"),
    MEASURE("Measure", "measure", "measures"),
    ARTICLE("Article", "article", "articles"),
    STATEMENT("Statement", "statement", "statements"),
    CLAIM("Claim", "claim", "claims"),
    CITATION("Citation", "citation", "citations"),
    CLAIM_LINK("ClaimLink", "link", "links");

    private final String typeName;
    private final String one;
    private final String many;

    EntryType(String typeName, String one, String many) {
        this.typeName = typeName;
        this.one = one;
        this.many = many;
    }

    /** The name of the type in the GraphQL schema. */
    public String typeName() {
        return typeName;
    }

    /** The word for one of them. */
    public String one() {
        return one;
    }

    /** The word for several of them. */
    public String many() {
        return many;
    }
}
