package se.serviceprogram.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Ref;
import se.serviceprogram.web.Versioned;

/** A programme as it is read, with its prioritised areas and the decisions that adopted it. */
public record ProgrammeView(
        UUID id,
        int version,
        String title,
        int periodStart,
        int periodEnd,
        @Nullable String registryNumber,
        Ref owner,
        @Nullable String description,
        @Nullable String vision,
        List<ParentDocument> parentDocuments,
        ProgrammeStatus status,
        List<Area> priorityAreas,
        List<ProgrammeAdoptionView> adoptions,
        @JsonProperty("_links") List<Link> links)
        implements Versioned {

    /** A prioritised area as a part of its programme. */
    public record Area(UUID id, int number, String title, String shortTitle) {}

    static ProgrammeView of(Programme programme, List<Link> links) {
        return new ProgrammeView(
                programme.id(),
                programme.version(),
                programme.title(),
                programme.periodStart(),
                programme.periodEnd(),
                programme.registryNumber(),
                programme.owner().reference(),
                programme.description(),
                programme.vision(),
                programme.parentDocuments(),
                programme.status(),
                programme.priorityAreas().stream()
                        .map(area -> new Area(area.id(), area.number(), area.title(), area.shortTitle()))
                        .toList(),
                programme.adoptions().stream().map(ProgrammeAdoptionView::of).toList(),
                links);
    }
}
