package org.tamga.briefing.item;

/** What an item of a briefing tells of. */
public enum ItemType {
    CLAIM,
    STATEMENT,
    MEMBERSHIP
}
