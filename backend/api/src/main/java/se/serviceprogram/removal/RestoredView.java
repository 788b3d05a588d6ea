package se.serviceprogram.removal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import se.serviceprogram.web.Link;

/** What was restored, and where it is again. */
public record RestoredView(
        UUID id,
        RemovableKind kind,
        String title,
        @JsonProperty("_links") List<Link> links) {}
