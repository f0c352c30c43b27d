package org.tamga.source;

import org.tamga.common.Direction;
import org.tamga.common.Wanted;

/** Which articles of a list are asked for, in which order. */
public record ArticleList(ArticleFilter filter, ArticleOrderField field, Direction direction, Wanted wanted) {

    /** By the day of publication, the earliest first, where nothing else is asked for. */
    static ArticleList of(ArticleFilter filter, ArticleOrder orderBy, Wanted wanted) {
        return orderBy == null ? new ArticleList(filter, ArticleOrderField.PUBLISHED_ON, Direction.ASC, wanted)
                : new ArticleList(filter, orderBy.field(), orderBy.direction(), wanted);
    }
}
