package se.serviceprogram.support;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was granted in a year: every support form in the follow-up's order, also those with nothing, and the total.
 * Counts that would reveal a secret decision outside its region are withheld there (ADR 022).
 */
public record SupportYear(int year, List<SupportFigure> forms, Counted total) {

    /** Cases and kronor; null when they are withheld. */
    public record Counted(@Nullable Long cases, @Nullable BigDecimal grantedAmount) {

        static final Counted NOTHING = new Counted(0L, BigDecimal.ZERO);

        public boolean withheld() {
            return cases == null;
        }
    }

    /**
     * Cases and kronor of one form, and how they fall on those who decided and on municipalities; when some part of that
     * would reveal too much, no part is told.
     */
    public record SupportFigure(
            SupportForm form,
            Counted totals,
            boolean partsWithheld,
            List<ByDecidingActor> decidingActors,
            List<ByMunicipality> municipalities) {}

    /** The part of a figure that one organisation decided. */
    public record ByDecidingActor(UUID id, String name, long cases, BigDecimal amount) {}

    /** The part of a figure that fell on one municipality. */
    public record ByMunicipality(String code, String name, long cases, BigDecimal amount) {}
}
