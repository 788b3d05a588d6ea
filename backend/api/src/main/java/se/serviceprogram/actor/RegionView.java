package se.serviceprogram.actor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Links;

/** A region as it is read. */
public record RegionView(
        String code,
        String name,
        String countyName,
        String letter,
        @JsonProperty("_links") List<Link> links) {

    static RegionView of(Region region, Links links) {
        return new RegionView(
                region.code(),
                region.name(),
                region.countyName(),
                region.letter(),
                links.self("/regions/" + region.code())
                        .related("municipalities", "/municipalities?regionCode=" + region.code())
                        .build());
    }
}
