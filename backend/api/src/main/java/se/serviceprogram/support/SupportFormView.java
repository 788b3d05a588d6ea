package se.serviceprogram.support;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Link;

/** A support form as it is read. */
public record SupportFormView(
        String code,
        String name,
        String shortName,
        List<String> aliases,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis,
        @JsonProperty("_links") List<Link> links) {

    static SupportFormView of(SupportForm form, boolean inSwedish, List<Link> links) {
        return new SupportFormView(
                form.code(),
                form.name(inSwedish),
                form.shortName(inSwedish),
                List.copyOf(form.aliases()),
                form.validFrom(),
                form.validTo(),
                form.legalBasis(),
                links);
    }
}
