package se.serviceprogram.programme;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.serviceprogram.feed.Past;
import se.serviceprogram.feed.PastObject;
import se.serviceprogram.web.Link;

/** A programme as it was at some time, with the areas, decisions and names of then. */
@ApplicationScoped
class ProgrammeAsOf {

    @Inject
    Past past;

    ProgrammeView view(UUID id, Instant at, List<Link> links) {
        var programme = past.object("programme", id, at);
        var row = programme.row();
        var owner = row.uuid("owner_id");
        return new ProgrammeView(
                id,
                row.version(),
                row.text("title"),
                row.integer("period_start"),
                row.integer("period_end"),
                row.textOrNull("registry_number"),
                past.references(at, Stream.of(owner)).to(owner),
                row.textOrNull("description"),
                row.textOrNull("vision"),
                StreamSupport.stream(row.json("parent_documents").spliterator(), false)
                        .map(ProgrammeAsOf::parentDocument)
                        .toList(),
                ProgrammeStatus.fromString(row.text("status")),
                areas(id, at),
                adoptions(programme),
                links);
    }

    private static ParentDocument parentDocument(JsonNode document) {
        return new ParentDocument(
                document.path("title").asText(), document.path("registryNumber").textValue());
    }

    private List<ProgrammeView.Area> areas(UUID programmeId, Instant at) {
        return past.referring("priority-area", "programme_id", programmeId, at).stream()
                .map(area -> new ProgrammeView.Area(
                        area.id(), area.integer("number"), area.text("title"), area.text("short_title")))
                .sorted(Comparator.comparingInt(ProgrammeView.Area::number))
                .toList();
    }

    private static List<ProgrammeAdoptionView> adoptions(PastObject programme) {
        return programme.parts("programme_adoption").stream()
                .map(adoption -> new ProgrammeAdoptionView(
                        adoption.id(),
                        adoption.text("deciding_body"),
                        adoption.day("decided_on"),
                        adoption.text("paragraph"),
                        adoption.text("registry_number"),
                        adoption.text("content_hash")))
                .sorted(Comparator.comparing(ProgrammeAdoptionView::decidedOn)
                        .thenComparing(ProgrammeAdoptionView::id)
                        .reversed())
                .toList();
    }
}
