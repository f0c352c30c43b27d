package org.tamga.briefing.item;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.assessment.Affected;
import org.tamga.assessment.Examined;
import org.tamga.assessment.FollowsAssessments;
import org.tamga.assessment.dossier.DossierRepository;
import org.tamga.assessment.rules.Behind;

/** Derives what can be told of each country from the evidence, in the transaction that changes it. */
@ApplicationScoped
public class ItemDerivation implements FollowsAssessments {

    private final DossierRepository dossiers;
    private final HeadRepository heads;
    private final RivalRepository rivals;
    private final PartyRepository parties;
    private final TouchedRepository touched;
    private final MembershipItems memberships;
    private final ItemRows rows;
    private final ItemJson json;

    ItemDerivation(DossierRepository dossiers, HeadRepository heads, RivalRepository rivals, PartyRepository parties,
            TouchedRepository touched, MembershipItems memberships, ItemRows rows, ItemJson json) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.rivals = rivals;
        this.parties = parties;
        this.touched = touched;
        this.memberships = memberships;
        this.rows = rows;
        this.json = json;
    }

    @Override
    public Affected besides(Affected assessed) {
        return touched.besides(assessed, rows.revision());
    }

    @Override
    public Affected lacking() {
        return touched.lacking();
    }

    @Override
    public void ofClaims(Map<Long, Examined> claims) {
        var rivalsOf = rivals.of(claims.keySet());
        var all = told(withRivals(claims, rivalsOf.values()));
        replace(claims.keySet(), all, rivalsOf);
    }

    @Override
    public void ofStatements(Map<Long, Examined> statements) {
        var ofStatements = heads.ofStatements(statements.keySet());
        var all = new LinkedHashMap<Long, Told>();
        statements.forEach((key, examined) -> all.put(key, new Told(ofStatements.get(key), examined)));
        replace(statements.keySet(), all, Map.of());
    }

    @Override
    public void finish() {
        memberships.workOut(rows.revision());
        rows.forgetWhatIsOld();
    }

    private Map<Long, Examined> withRivals(Map<Long, Examined> claims, Collection<List<Rival>> rivalsOf) {
        var missing = new HashSet<Long>();
        rivalsOf.forEach(some -> some.forEach(rival -> missing.add(rival.claim())));
        missing.removeAll(claims.keySet());
        var all = new LinkedHashMap<>(claims);
        if (!missing.isEmpty()) {
            dossiers.ofClaims(missing).forEach((key, dossier) -> all.put(key, Examined.of(dossier)));
        }
        return all;
    }

    private Map<Long, Told> told(Map<Long, Examined> claims) {
        var ofClaims = heads.ofClaims(claims.keySet());
        var all = new LinkedHashMap<Long, Told>();
        claims.forEach((key, examined) -> all.put(key, new Told(ofClaims.get(key), examined)));
        return all;
    }

    /** @param all these and whatever is named with them, by their keys */
    private void replace(Set<Long> these, Map<Long, Told> all, Map<Long, List<Rival>> rivalsOf) {
        var bySlug = new HashMap<String, Told>();
        all.values().forEach(told -> bySlug.put(told.head().slug(), told));
        var periods = new ItemPeriods(new ItemComposition(parties.bySlug(actors(all.values())), bySlug), new ToldWith(all, rivalsOf), all,
                json);
        rows.replaceItems(these.stream().map(key -> all.get(key).head().item()).toList(),
                these.stream().flatMap(key -> periods.of(key).stream()).toList());
    }

    private static Set<String> actors(Collection<Told> all) {
        var slugs = new HashSet<String>();
        for (var told : all) {
            slugs.addAll(told.head().about());
            if (told.head().speaker() != null) {
                slugs.add(told.head().speaker());
            }
            slugs.addAll(Behind.mayBeBehind(told.examined().dossier().evidence()));
        }
        return slugs;
    }
}
