package org.tamga.briefing.item;

/** What an item of a briefing tells of. */
public enum ItemType {
    CLAIM("claim:"),
    STATEMENT("statement:"),
    MEMBERSHIP("alliance:");

    private final String prefix;

    ItemType(String prefix) {
        this.prefix = prefix;
    }

    /** The item's name, stable within a country's briefings. */
    public String item(String slug) {
        return prefix + slug;
    }
}
