package org.tamga.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list that is read in pages: the whole of a table, or one list for each of many parents, all in one statement.
 * <p>
 * A repository says what to select, from where, in which order, and adds its filters; the page, its cursors and the count come from
 * here. Filtering, sorting and paging happen in the database; the number of statements does not depend on the number of parents.
 */
public final class Listing<T> {

    /** A list that is filtered is gone through in its order so far, and no further. */
    private static final int FAR = 5_000;

    private final String select;
    private final String from;
    private final Function<Row, T> row;
    private final Order order;
    private final List<String> conditions = new ArrayList<>();
    private final List<Among> asked = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private boolean plannedOnce;
    private boolean shortBelowEach;
    private Listing<?> counted;
    private Parents countedOf;

    /**
     * @param select the columns, separated by commas; no expression with a comma in it
     * @param from the tables and joins
     * @param row makes a record of the columns
     */
    public Listing(String select, String from, Order order, Function<Row, T> row) {
        this.select = select;
        this.from = from;
        this.order = order;
        this.row = row;
    }

    /** A list that is only counted. */
    public static Listing<Void> counting(String from) {
        return new Listing<>("", from, null, row -> null);
    }

    /**
     * Counted by another list, which has as many rows and is counted faster: what a page shows and is ordered by need not be read for that.
     *
     * @param of how its rows belong to what this one is listed below
     */
    public Listing<T> countedBy(Listing<?> other, Parents of) {
        counted = other;
        countedOf = of;
        return this;
    }

    /** Only rows for which the condition holds. */
    public Listing<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Only rows for which the condition, which names the parameter, holds; no condition where the value is null. */
    public Listing<T> where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Only rows that are among others, which name the parameter; no condition where the value is null. */
    public Listing<T> where(Among among, String parameter, Object value) {
        if (value != null) {
            asked.add(among);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Only rows whose column is one of the enum values; all where the list is null. */
    public Listing<T> whereIn(String column, String parameter, Collection<? extends Enum<?>> values) {
        return values == null ? this
                : where(column + " in (:" + parameter + ")", parameter, values.stream().<String>map(Enum::name).toList());
    }

    /** Only rows whose number is within the range. */
    public Listing<T> between(String column, String parameter, CountRange range) {
        return range == null ? this
                : where(column + " >= :" + parameter + "Least", parameter + "Least", range.checked("filter." + parameter).min())
                        .where(column + " <= :" + parameter + "Most", parameter + "Most", range.max());
    }

    /** Only rows whose day is within the span. */
    public Listing<T> betweenDays(String column, String parameter, DateRange range) {
        return range == null ? this
                : where(column + " >= :" + parameter + "From", parameter + "From", range.checked("filter." + parameter).from())
                        .where(column + " <= :" + parameter + "Until", parameter + "Until", range.until());
    }

    /**
     * It is read in the same way whichever parent it is asked of, as it is short below each, or kept in its order there: the database need
     * not plan for the one that is asked for, which can take longer than to read it.
     */
    public Listing<T> plannedOnce() {
        plannedOnce = true;
        return this;
    }

    /** It is short below each parent: of each of its rows it is looked up whether it is among what a filter asks for, be that ever so many. */
    public Listing<T> shortBelowEach() {
        shortBelowEach = true;
        return this;
    }

    /** One more parameter of a condition, if any names it. */
    public Listing<T> with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Only rows whose date can fall on a day within the span; {@code date} is the prefix of the date's columns. */
    public Listing<T> within(String date, String parameter, DateRange range) {
        if (range == null) {
            return this;
        }
        range.checked("filter." + parameter);
        where(date + "_edtf is not null");
        where(date + "_sort_until >= :" + parameter + "From", parameter + "From", range.from());
        return where(date + "_sort_from <= :" + parameter + "Until", parameter + "Until", range.until());
    }

    /** One page of the whole list. */
    public Paged<T> page(Database database, Wanted wanted) {
        return pages(database, Parents.NONE, List.of(0L), wanted).get(0L);
    }

    /** One page for each parent, whose key the row itself has. */
    public Map<Long, Paged<T>> pages(Database database, String parent, Collection<Long> parents, Wanted wanted) {
        return pages(database, Parents.in(parent), parents, wanted);
    }

    /**
     * One page for each parent.
     *
     * @param of how a row belongs to one
     * @return a page, maybe empty, for every one of {@code parents}
     */
    public Map<Long, Paged<T>> pages(Database database, Parents of, Collection<Long> parents, Wanted wanted) {
        var cursors = cursors(wanted.page());
        var totals = wanted.total() ? (counted == null ? this : counted).counts(database, counted == null ? of : countedOf, parents) : null;
        var rows = wanted.rows() ? rows(database, of, parents, wanted.page(), cursors) : Map.<Long, List<Object[]>>of();
        var pages = new HashMap<Long, Paged<T>>();
        for (var key : parents) {
            var total = totals == null ? null : totals.getOrDefault(key, 0);
            pages.put(key, paged(rows.getOrDefault(key, List.of()), wanted.page(), total));
        }
        return pages;
    }

    private Map<Long, List<Object[]>> rows(Database database, Parents of, Collection<Long> parents, Page page,
            Map<String, Object> cursors) {
        var reversed = page.backward();
        var all = new ArrayList<>(conditions);
        if (page.after() != null) {
            all.add(order.after("after", false));
        }
        if (page.before() != null) {
            all.add(order.after("before", true));
        }
        // One more than asked for tells whether there are more.
        var select = database.select(sql(database, of, parents, all, reversed)).withAnyOf(parameters).withAnyOf(cursors)
                .withAnyOf(Map.of("most", page.size() + 1, "far", FAR)).withAnyOf(ofParents(parents));
        if (!plannedOnce && parents.size() == 1 && (of != Parents.NONE || !parameters.isEmpty())) {
            select.plannedForItsValues();
        }
        var rows = new LinkedHashMap<Long, List<Object[]>>();
        for (var columns : select.rows()) {
            rows.computeIfAbsent(((Number) columns[0]).longValue(), k -> new ArrayList<>()).add(columns);
        }
        return rows;
    }

    /** What is asked with a filter, in the way that suits the list; H2 finds one way for all. */
    private List<String> asked(Database database) {
        return asked.stream().map(shortBelowEach && !database.isEmbedded() ? Among::ofOne : Among::ofAny).toList();
    }

    /** What the cursors say, as parameters; read also where no rows are asked for, since a wrong cursor is wrong then too. */
    private Map<String, Object> cursors(Page page) {
        var cursors = new HashMap<String, Object>();
        if (page.after() != null) {
            put(cursors, "after", order.read("after", page.after()));
        }
        if (page.before() != null) {
            put(cursors, "before", order.read("before", page.before()));
        }
        return cursors;
    }

    /**
     * A list is read no further than its page goes. Of one parent the database is told which, so that it can choose by how much that
     * parent has; of many, PostgreSQL reads one short list after the other. H2 can't do that, and ranks the rows of all.
     */
    private String sql(Database database, Parents of, Collection<Long> parents, List<String> all, boolean reversed) {
        var one = of == Parents.NONE || parents.size() == 1;
        if (of != Parents.NONE && one) {
            all.add(of.belongsTo(":parent"));
        }
        var parent = of == Parents.NONE ? "0" : "cast(:parent as bigint)";
        if (shortBelowEach || asked.isEmpty() || database.isEmbedded()) {
            all.addAll(asked(database));
        } else {
            var much = areMuch(database);
            if (one && !much.contains(false)) {
                return goneThrough(parent, all, reversed);
            }
            IntStream.range(0, much.size()).forEach(at -> all.add(much.get(at) ? asked.get(at).ofOne() : asked.get(at).ofFew()));
        }
        if (one) {
            return limited(parent, all, reversed);
        }
        return database.isEmbedded() ? ranked(of, all, reversed) : limitedEach(of, all, reversed);
    }

    private static Map<String, Object> ofParents(Collection<Long> parents) {
        return Map.of("parent", parents.iterator().next(), "parents", parents, "each", parents.toArray(Long[]::new));
    }

    private String limited(String parent, List<String> all, boolean reversed) {
        return """
                select %s, %s, %s
                from %s
                %s
                order by %s
                limit :most
                """.formatted(parent, order.columns(), select, from, clause(all), order.sql(reversed));
    }

    /** Of each thing that a filter asks for, whether there is much of it. */
    private List<Boolean> areMuch(Database database) {
        var much = database.select("select " + asked.stream().map(Among::isMuch).collect(Collectors.joining(", "))).withAnyOf(parameters);
        return Stream.of(much.rows().get(0)).map(Boolean.class::cast).toList();
    }

    /**
     * Of what there is much, a page is soon found where rows are gone through in their order. Where it is not found so far, as what is asked for
     * may stand at the other end, it is gathered after all.
     * <p>
     * What is selected from rows in an order, and nothing else, comes in that order. Were it asked for again, PostgreSQL would plan for as many rows as are gone through at
     * most, and read whole tables for them.
     */
    private String goneThrough(String parent, List<String> all, boolean reversed) {
        var gathered = new ArrayList<>(all);
        asked.forEach(among -> gathered.add(among.ofAny()));
        return """
                with near as materialized (
                    select numbered.*
                    from (select passed.*, row_number() over () as place
                          from (select %1$s as parent_key, %2$s, %3$s, %4$s as is_asked_for
                                from %5$s
                                %6$s
                                order by %7$s
                                limit :far) passed) numbered
                    where numbered.is_asked_for or numbered.place = :far
                    limit :most),
                cut as materialized (
                    select count(case when near.is_asked_for then 1 end) < :most and count(case when near.place = :far then 1 end) > 0 as is_cut
                    from near)
                select %8$s
                from near
                where near.is_asked_for and not (select is_cut from cut)
                union all
                select gathered.*
                from (select %1$s as parent_key, %2$s, %3$s
                      from %5$s
                      %9$s
                      order by %7$s
                      limit :most) gathered
                where (select is_cut from cut)
                order by %10$s
                """.formatted(parent, order.columns(), named(select), asked.stream().map(Among::ofOne).collect(Collectors.joining(" and ")),
                from, clause(all), order.sql(reversed), names(), clause(gathered), order.places(reversed));
    }

    /** Of the columns of a row, as they are named where it is selected within another statement. */
    private String names() {
        return "parent_key, " + IntStream.range(0, order.keys().size()).mapToObj(at -> "k" + at).collect(Collectors.joining(", ")) + ", "
                + IntStream.range(0, select.split(",").length).mapToObj(at -> "c" + at).collect(Collectors.joining(", "));
    }

    private String limitedEach(Parents of, List<String> all, boolean reversed) {
        all.add(of.belongsTo("each_of.parent_key"));
        return """
                select each_of.parent_key, listed.*
                from unnest(cast(:each as bigint array)) as each_of (parent_key)
                cross join lateral (
                    select %s, %s
                    from %s
                    %s
                    order by %s
                    limit :most) listed
                order by each_of.parent_key, %s
                """.formatted(order.columns(), named(select), from, clause(all), order.sql(reversed), order.places(reversed));
    }

    private String ranked(Parents of, List<String> all, boolean reversed) {
        all.add(of.key() + " in (:parents)");
        return """
                select *
                from (select %1$s as parent_key, %2$s, %3$s,
                             row_number() over (partition by %1$s order by %4$s) as place_in_list
                      from %5$s
                      %6$s
                      %7$s) as placed
                where place_in_list <= :most
                order by parent_key, place_in_list
                """.formatted(of.key(), order.columns(), named(select), order.sql(reversed), from, of.join(), clause(all));
    }

    /** Each column under a name of its own: two tables may both have a {@code slug}. */
    private static String named(String select) {
        var columns = select.split(",");
        return IntStream.range(0, columns.length).mapToObj(at -> columns[at].strip() + " as c" + at).collect(Collectors.joining(", "));
    }

    private Map<Long, Integer> counts(Database database, Parents of, Collection<Long> parents) {
        return Totals.of(Snapshot.seen(), from + '\n' + of.condition() + '\n' + conditions + asked.stream().map(Among::ofAny).toList(),
                parameters, parents,
                some -> totals(database, of, some));
    }

    private Map<Long, Integer> totals(Database database, Parents of, Collection<Long> parents) {
        var all = new ArrayList<>(conditions);
        all.addAll(asked(database));
        var one = of == Parents.NONE || parents.size() == 1;
        if (of != Parents.NONE) {
            all.add(one ? of.belongsTo(":parent") : of.key() + " in (:parents)");
        }
        var select = database.select("""
                select %s, count(*)
                from %s
                %s
                %s
                %s
                """.formatted(of == Parents.NONE ? "0" : one ? "cast(:parent as bigint)" : of.key(), from, one ? "" : of.join(),
                clause(all),
                one ? "" : "group by " + of.key())).withAnyOf(parameters).withAnyOf(ofParents(parents));
        var totals = new HashMap<Long, Integer>();
        for (var columns : select.rows()) {
            totals.put(((Number) columns[0]).longValue(), ((Number) columns[1]).intValue());
        }
        return totals;
    }

    private Paged<T> paged(List<Object[]> found, Page page, Integer total) {
        var more = found.size() > page.size();
        var shown = new ArrayList<>(more ? found.subList(0, page.size()) : found);
        if (page.backward()) {
            Collections.reverse(shown);
        }
        var items = shown.stream()
                .map(columns -> new Paged.Item<>(order.cursor(columns, 1), row.apply(new Row(columns, 1 + order.keys().size()))))
                .toList();
        var info = new PageInfo(
                page.backward() ? page.before() != null : more,
                page.backward() ? more : page.after() != null,
                items.isEmpty() ? null : items.get(0).cursor(),
                items.isEmpty() ? null : items.get(items.size() - 1).cursor());
        return new Paged<>(items, info, total);
    }

    private static String clause(List<String> conditions) {
        return conditions.isEmpty() ? "" : "where " + String.join("\n  and ", conditions);
    }

    private static void put(Map<String, Object> into, String prefix, List<Object> values) {
        for (var at = 0; at < values.size(); at++) {
            into.put(prefix + at, values.get(at));
        }
    }
}
