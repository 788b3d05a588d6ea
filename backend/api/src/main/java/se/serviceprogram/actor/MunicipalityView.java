package se.serviceprogram.actor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Links;

/** A municipality as it is read. */
public record MunicipalityView(
        String code,
        String name,
        String regionCode,
        @JsonProperty("_links") List<Link> links) {

    static MunicipalityView of(Municipality municipality, Links links) {
        return new MunicipalityView(
                municipality.code(),
                municipality.name(),
                municipality.regionCode(),
                links.self("/municipalities/" + municipality.code())
                        .related("region", "/regions/" + municipality.regionCode())
                        .build());
    }
}
