package se.serviceprogram.followup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.programme.ProgrammeRef;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Versioned;

/** A follow-up as it is read. */
public record FollowUpView(
        UUID id,
        int version,
        ProgrammeRef programme,
        int year,
        @Nullable String registryNumber,
        @Nullable String unit,
        @Nullable String decidingBody,
        @Nullable LocalDate documentDate,
        @Nullable String caseDescription,
        @Nullable String introduction,
        List<AreaTextView> areaTexts,
        @Nullable String proposalHeading,
        @Nullable String proposal,
        List<Signatory> signatories,
        @Nullable String recipients,
        FollowUpStatus status,
        @JsonProperty("_links") List<Link> links)
        implements Versioned {

    /** The text for one prioritised area, with the area in short. */
    public record AreaTextView(UUID priorityAreaId, int number, String shortTitle, String title, String text) {

        static AreaTextView of(AreaText text) {
            var area = text.area();
            return new AreaTextView(area.id(), area.number(), area.shortTitle(), area.title(), text.text());
        }
    }

    static FollowUpView of(FollowUp followUp, List<Link> links) {
        return new FollowUpView(
                followUp.id(),
                followUp.version(),
                ProgrammeRef.of(followUp.programme()),
                followUp.year(),
                followUp.registryNumber(),
                followUp.unit(),
                followUp.decidingBody(),
                followUp.documentDate(),
                followUp.caseDescription(),
                followUp.introduction(),
                followUp.areaTexts().stream().map(AreaTextView::of).toList(),
                followUp.proposalHeading(),
                followUp.proposal(),
                followUp.signatories(),
                followUp.recipients(),
                followUp.status(),
                links);
    }
}
