package se.serviceprogram.support;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Page;
import se.serviceprogram.web.Row;

/** A page of support decisions, with the sums over the whole selection. */
public record SupportDecisionPage(
        List<Row<SupportDecisionSummary>> items,
        SupportTotals totals,
        @JsonProperty("_meta") Page.Meta meta,
        @JsonProperty("_links") List<Link> links) {

    static SupportDecisionPage of(Page<Row<SupportDecisionSummary>> page, SupportTotals totals) {
        return new SupportDecisionPage(page.items(), totals, page.meta(), page.links());
    }
}
