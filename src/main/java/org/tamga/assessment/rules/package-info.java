/**
 * The rules of assessment, to be read next to the tables of DESIGN, sections 3 and 4: evidence in; origins, status, credibility and history
 * out. Pure functions, without database, clock or framework.
 * <p>
 * What the tables leave open, and what was chosen:
 * <ul>
 * <li>A shared text is one text whatever the voice: who is quoted in a republication, or in a passage that was taken over, is heard through
 * the same hands as whoever is quoted in the original.
 * <li>An organisation that publishes, and an author who spoke for somebody that day, are voices as those who are quoted: a minister's essay
 * and a president's interview are one. Two essays, which nothing but their authors' country ties, stay two, as the table asks for one that is
 * attributed.
 * <li>So are those for whom such an organisation speaks. A quotation elsewhere counts while a passage that has it stands.
 * <li>Who rests on an outlet rests on what that outlet says in its own voice, not on those whom it quotes.
 * <li>SHARED_EXPERT holds between own voices only, and not where the author is quoted for this very statement or declared position: whoever
 * heard it is a witness.
 * <li>For an attribution, SAME_VOICE ties those who say that they heard it from the same third.
 * <li>What an unnamed official says of a policy is no declaration: it floats.
 * <li>A floating voice once tied for certain to one that stands is part of it, and joins what its own possible ties join.
 * <li>Reuse that is possible ties the passages of one article to those of the other: where all on one side floats, those on the other are
 * not tied to each other.
 * <li>Who denies is asked of every speaker: where the accused and another deny in one breath, both kinds of dispute apply. An outlet that the
 * accused merely owns is another. Whoever is unnamed can deny.
 * <li>A withdrawal and a settlement that came later are not known before.
 * <li>History tells every change of status, and every fall of {@code min} or {@code max} of the supporting side. Of several causes on a day
 * the first without which it would have ended otherwise is told: settlements, withdrawals, links, articles; but where nobody supported it
 * before, and it is not disputed or refuted at once, the article that does.
 * </ul>
 */
package org.tamga.assessment.rules;
