package org.tamga.briefing.item;

/** In which section of a briefing a row is told, if in any; as the column has it. */
enum Section {
    HAPPENED,
    SAID,
    POSITIONS,
    FIGURES,
    CONTESTED,
    ALLIANCES,
    SINGLE_VOICE,
    OUTLOOK,
    NONE
}
