package org.tamga.web.briefings;

import org.tamga.briefing.Briefing;

/** Writes briefings in one form. */
interface Rendering {

    BriefingForm form();

    String render(Briefing briefing, BriefingAsked asked);
}
