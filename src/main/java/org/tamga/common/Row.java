package org.tamga.common;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** One row of an answer, read from left to right, in the order of the columns asked for. */
public final class Row {

    private final Object[] columns;
    private int next;

    public Row(Object[] columns, int first) {
        this.columns = columns;
        this.next = first;
    }

    public String text() {
        return (String) columns[next++];
    }

    public Long number() {
        var value = (Number) columns[next++];
        return value == null ? null : value.longValue();
    }

    public Integer count() {
        var value = (Number) columns[next++];
        return value == null ? null : value.intValue();
    }

    public BigDecimal decimal() {
        var value = (BigDecimal) columns[next++];
        return value == null ? null : plain(value);
    }

    public boolean flag() {
        return Boolean.TRUE.equals(columns[next++]);
    }

    public Url url() {
        var text = text();
        return text == null ? null : new Url(text);
    }

    public LocalDate day() {
        return (LocalDate) columns[next++];
    }

    public Instant instant() {
        var value = columns[next++];
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }

    /** An enum value stored by its name; null where the column is. */
    public <E extends Enum<E>> E one(Class<E> of) {
        var name = text();
        return name == null ? null : Enum.valueOf(of, name);
    }

    /** Three columns: the EDTF text, the earliest and the latest day. Null where no text is stored. */
    public DomainDate date() {
        var edtf = text();
        var earliest = day();
        var latest = day();
        return edtf == null ? null : new DomainDate(new EdtfText(edtf), earliest, latest);
    }

    /** Four columns: article, paragraph, reference, url. Null where all are. */
    public GroundView ground() {
        var article = text();
        var paragraph = count();
        var reference = text();
        var url = url();
        return article == null && reference == null ? null : new GroundView(article, paragraph, reference, url);
    }

    /** Two columns: the day and why. Null where nothing was withdrawn. */
    public WithdrawalView withdrawal() {
        var on = day();
        var because = text();
        return on == null ? null : new WithdrawalView(on, because);
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
