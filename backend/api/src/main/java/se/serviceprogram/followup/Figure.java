package se.serviceprogram.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.measure.MeasureOfYear;
import se.serviceprogram.web.CodeRef;
import se.serviceprogram.web.Link;

/**
 * A figure of a year, counted from rows: what it says, how it is defined, when it was counted, how it falls on
 * organisations and municipalities, and the list whose rows and sum it is. From those who may not read
 * the decisions, numbers that would reveal a secret one are withheld, and the notice says so.
 */
public record Figure(
        String code,
        String name,
        String kind,
        @Nullable CodeRef supportForm,
        @Nullable Long cases,
        @Nullable BigDecimal amount,
        @Nullable Long count,
        @Nullable Long outOf,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean withheld,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean partsWithheld,
        @Nullable String notice,
        String unit,
        String definition,
        Map<String, String> filter,
        Instant asOf,
        List<PartOfActor> decidingActors,
        List<PartOfMunicipality> municipalities,
        @JsonProperty("_links") List<Link> links) {

    static final String SUPPORT = "support";
    static final String ACTIVITY = "activity";
    static final String SERVICE_PLAN = "service-plan";

    /** The part of a support figure that one organisation decided. */
    public record PartOfActor(UUID id, String name, long cases, BigDecimal amount) {}

    /** The part of a figure that falls on one municipality. */
    public record PartOfMunicipality(
            String code,
            String name,
            @Nullable Long cases,
            @Nullable BigDecimal amount,
            @Nullable Long count) {}

    boolean isSupport() {
        return kind.equals(SUPPORT);
    }

    /** Whether there are rows behind it: zero is said only of what a measure asks for, never for what merely is not there. */
    boolean hasRows() {
        return count == null || count > 0;
    }

    /** Whether measures can ask for it: service plans are the municipalities' own. */
    boolean isLinkable() {
        return !kind.equals(SERVICE_PLAN);
    }

    /** Whether a measure names the support form or the kind of activity that this figure counts. */
    boolean isLinkedBy(MeasureOfYear measure) {
        if (supportForm != null) {
            return measure.supportForms().contains(supportForm.code());
        }
        return isLinkable() && measure.activityKinds().contains(filter.get("kind"));
    }
}
