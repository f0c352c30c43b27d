package org.tamga.common;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** That something was taken back, as clients see it. */
@Name("Withdrawal")
@Description("That something was taken back: it stays readable, and no longer counts from that day.")
public record WithdrawalView(
        @NonNull @Description("The day from which it no longer counts.") LocalDate on,
        @NonNull @Description("Why it was taken back.") String because) {

    /** What of it was known by a day: nothing before its own. */
    public static WithdrawalView by(LocalDate day, WithdrawalView withdrawal) {
        return withdrawal == null || withdrawal.on().isAfter(day) ? null : withdrawal;
    }
}
