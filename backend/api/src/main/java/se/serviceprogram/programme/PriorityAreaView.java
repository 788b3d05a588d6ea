package se.serviceprogram.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Versioned;

/** A prioritised area as it is read. */
public record PriorityAreaView(
        UUID id,
        int version,
        ProgrammeRef programme,
        int number,
        String title,
        String shortTitle,
        @Nullable String description,
        @JsonProperty("_links") List<Link> links)
        implements Versioned {

    static PriorityAreaView of(PriorityArea area, List<Link> links) {
        return new PriorityAreaView(
                area.id(),
                area.version(),
                ProgrammeRef.of(area.programme()),
                area.number(),
                area.title(),
                area.shortTitle(),
                area.description(),
                links);
    }
}
