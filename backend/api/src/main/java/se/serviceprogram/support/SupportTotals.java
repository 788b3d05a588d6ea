package se.serviceprogram.support;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Distinct cases (source and case id) and the kronor granted in them. */
public record SupportTotals(long cases, BigDecimal grantedAmount) {

    /** A sum over no rows is null in SQL and zero here. */
    public SupportTotals(long cases, @Nullable BigDecimal grantedAmount) {
        this.cases = cases;
        this.grantedAmount = grantedAmount == null ? BigDecimal.ZERO : grantedAmount;
    }
}
