package org.tamga.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;

/**
 * SQL with parameters by name, as JDBC takes it. What is compared with many values is so as an array: the statement stays the same for
 * however many there are, and what the database knows of it holds the next time.
 */
final class NamedSql {

    /** The parameter behind the last word of a statement that ends after so many rows. */
    static final String MOST = "at most";

    private static final long BYTES_KEPT = 8_000_000;
    private static final Cache<String, NamedSql> KEPT = Bounded.cache(BYTES_KEPT, (sql, read) -> 200 + 4 * sql.length());

    /** A text in quotation marks, whatever is in it; the parameters of a comparison with many; any other parameter. */
    private static final Pattern PARAMETER = Pattern.compile("'[^']*'|\\bin \\(:(\\w+)\\)|(?<!:):(\\w+)");

    private final List<String> between = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();
    /** Of each parameter, whether it stands for many. */
    private final List<Boolean> many = new ArrayList<>();
    private final String ofMany;

    private NamedSql(String sql) {
        var found = PARAMETER.matcher(sql);
        var from = 0;
        while (found.find()) {
            if (found.group(1) != null || found.group(2) != null) {
                between.add(sql.substring(from, found.start()));
                parameters.add(found.group(1) == null ? found.group(2) : found.group(1));
                many.add(found.group(1) != null);
                from = found.end();
            }
        }
        between.add(sql.substring(from));
        this.ofMany = written(null, false);
    }

    static NamedSql of(String sql) {
        return KEPT.get(sql, NamedSql::new);
    }

    /**
     * With question marks, for these values.
     *
     * @param listed whether many values are listed, each with its own; H2 finds them in an index so, and not always in an array
     */
    String text(Map<String, Object> values, boolean listed) {
        var text = listed || oneAlone(values) ? written(values, listed) : ofMany;
        return values.containsKey(MOST) ? text + " limit ?" : text;
    }

    /** The names of the parameters, in the order of the question marks. */
    List<String> parameters(Map<String, Object> values) {
        if (!values.containsKey(MOST)) {
            return parameters;
        }
        var all = new ArrayList<>(parameters);
        all.add(MOST);
        return all;
    }

    private boolean oneAlone(Map<String, Object> values) {
        for (var at = 0; at < parameters.size(); at++) {
            if (many.get(at) && isOne(values.get(parameters.get(at)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Object value) {
        return !(value instanceof Collection<?> all) || all.size() == 1;
    }

    /** @param values null where each is many */
    private String written(Map<String, Object> values, boolean listed) {
        var text = new StringBuilder();
        for (var at = 0; at < parameters.size(); at++) {
            text.append(between.get(at));
            if (!many.get(at)) {
                text.append('?');
            } else {
                text.append(comparison(values == null ? null : values.get(parameters.get(at)), values != null, listed));
            }
        }
        return text.append(between.get(parameters.size())).toString();
    }

    private static String comparison(Object value, boolean known, boolean listed) {
        if (known && isOne(value)) {
            return "= ?";
        }
        if (!listed) {
            return "= any(?)";
        }
        var size = ((Collection<?>) value).size();
        return size == 0 ? "in (null)" : "in (?" + ", ?".repeat(size - 1) + ")";
    }
}
