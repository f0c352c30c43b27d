package org.tamga.common;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A date as the evidence gives it, as clients see it. */
@Name("EdtfDate")
@Description("A date as exactly, or as vaguely, as the evidence gives it.")
public record DomainDate(
        @NonNull @Description("The date in EDTF (ISO 8601-2), such as 2022-09-27, 2022-09~ or [2022-09-24..2022-09-30].") EdtfText edtf,
        @Description("The earliest day it can mean; null where its start is open.") LocalDate earliest,
        @Description("The latest day it can mean; null where its end is open.") LocalDate latest) {
}
