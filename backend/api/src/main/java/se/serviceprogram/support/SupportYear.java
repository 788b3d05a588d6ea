package se.serviceprogram.support;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What was granted in a year: every support form in the follow-up's order, also those with nothing, and the total. */
public record SupportYear(int year, List<SupportFigure> forms, SupportTotals total) {

    /** Cases and kronor of one form, and how they fall on those who decided and on municipalities. */
    public record SupportFigure(
            SupportForm form,
            SupportTotals totals,
            List<ByDecidingActor> decidingActors,
            List<ByMunicipality> municipalities) {}

    /** The part of a figure that one organisation decided. */
    public record ByDecidingActor(UUID id, String name, long cases, BigDecimal amount) {}

    /** The part of a figure that fell on one municipality. */
    public record ByMunicipality(String code, String name, long cases, BigDecimal amount) {}
}
