package org.tamga.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Database;
import org.tamga.common.Direction;
import org.tamga.common.Listing;
import org.tamga.common.Order;
import org.tamga.common.OrderKey;
import org.tamga.common.Page;
import org.tamga.common.Paged;
import org.tamga.common.Rows;
import org.tamga.common.Standing;
import org.tamga.common.Wanted;

/** Reads measures, their figures, and the list of topics. */
@ApplicationScoped
public class MeasureRepository {

    private final Database database;

    public MeasureRepository(Database database) {
        this.database = database;
    }

    /** The measures with these keys. */
    public Map<Long, MeasureNode> byKeys(Collection<Long> keys) {
        return Rows.byKey(database.select("""
                select m.id, %s
                from measure m
                where m.id in (:keys)
                """.formatted(MeasureNode.COLUMNS)).with("keys", keys), MeasureNode::of);
    }

    /** The measures with these slugs; a slug that no measure has is left out. */
    public Map<String, MeasureNode> bySlugs(Collection<String> slugs) {
        return Rows.bySlug(database.select("""
                select m.slug, %s
                from measure m
                where m.slug in (:slugs)
                """.formatted(MeasureNode.COLUMNS)).with("slugs", slugs), MeasureNode::of);
    }

    /** The measures of which a claim that is known by then gives a figure. */
    public Paged<MeasureNode> page(MeasureFilter filter, Direction order, LocalDate known, Wanted wanted) {
        return listing(filter, order).where("""
                exists (select 1 from claim c join claim_assessment e on e.claim_id = c.id
                        where c.measure_id = m.id and %s and %s)""".formatted(Standing.of("c"), Standing.assessed("e")))
                .with(Standing.DAY, known).page(database, wanted);
    }

    /** The measures of which a claim gives a figure in which each of these actors takes part. */
    public Map<Long, Paged<MeasureNode>> ofActors(Collection<Long> actors, MeasureFilter filter, Direction order, LocalDate known,
            Wanted wanted) {
        return new Listing<>(MeasureNode.COLUMNS, "measure_of_actor x join measure m on m.id = x.measure_id", Order.bySlug("x", order),
                MeasureNode::of)
                .where("m.unit = :unit", "unit", filter == null ? null : filter.unit()).where(FIGURED).with(Standing.DAY, known)
                .pages(database, "x.actor_id", actors, wanted);
    }

    /** Figures may all have been taken back, or not have been known yet. */
    private static final String FIGURED = """
            exists (select 1 from claim_of_actor p
                    where p.measure_id = x.measure_id and p.actor_id = x.actor_id and (p.as_subject or p.as_object or p.as_place)
                        and %s)""".formatted(Standing.listed("p", false));

    private static Listing<MeasureNode> listing(MeasureFilter filter, Direction order) {
        return new Listing<>(MeasureNode.COLUMNS, "measure m", Order.bySlug("m", order), MeasureNode::of)
                .where("m.unit = :unit", "unit", filter == null ? null : filter.unit());
    }

    /** The first hundred figures of each of these measures, in the order of the days that they are true of; undated last. */
    public Map<Long, List<FigureView>> figures(Collection<Long> measures, LocalDate known) {
        var figures = new HashMap<Long, List<FigureView>>();
        new Listing<>(ClaimNode.COLUMNS, "claim c join claim_assessment e on e.claim_id = c.id and " + Standing.assessed("e"), BY_DAY,
                ClaimNode::of).where("c.quantity_comparator is not null").where(Standing.of("c")).with(Standing.DAY, known)
                .plannedOnce().pages(database, "c.measure_id", measures, new Wanted(FIGURES, true, false))
                .forEach((measure, page) -> figures.put(measure,
                        page.items().stream().map(item -> FigureView.of(item.row())).toList()));
        return figures;
    }

    private static final Page FIGURES = Page.of(Page.LARGEST, null, null, null);
    private static final Order BY_DAY = new Order("FIGURES", List.of(
            OrderKey.day("coalesce(c.quantity_as_of_sort_from, date '9999-12-31')", Direction.ASC),
            OrderKey.day("coalesce(c.quantity_as_of_sort_until, date '9999-12-31')", Direction.ASC),
            OrderKey.text("c.slug", Direction.ASC)));

    /** Every topic, from A to Z. */
    public List<TopicView> topics() {
        return Rows.list(database.select("""
                select t.slug, t.name, t.description, t.withdrawn_on, t.withdrawn_because
                from topic t
                order by t.slug
                """), TopicView::of);
    }
}
