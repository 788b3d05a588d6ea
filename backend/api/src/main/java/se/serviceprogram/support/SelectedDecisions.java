package se.serviceprogram.support;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a list tells of its whole selection: how many decisions, and the cases and kronor in them. */
public record SelectedDecisions(
        long decisions, long cases, @Nullable BigDecimal grantedAmount) {

    SupportTotals totals() {
        return new SupportTotals(cases, grantedAmount);
    }
}
