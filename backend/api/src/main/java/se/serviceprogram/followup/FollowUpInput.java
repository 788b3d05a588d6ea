package se.serviceprogram.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.NoPersonalNumber;
import se.serviceprogram.web.Years;

/** What is said of a follow-up when it is created or changed. */
public record FollowUpInput(
        @NotNull UUID programmeId,
        @NotNull @Min(Years.FIRST) @Max(Years.LAST) Integer year,
        @Nullable @NoPersonalNumber @Size(max = 50) String registryNumber,
        @Nullable @NoPersonalNumber @Size(max = 200) String unit,
        @Nullable @NoPersonalNumber @Size(max = 200) String decidingBody,
        @Nullable LocalDate documentDate,
        @Nullable @NoPersonalNumber @Size(max = 20000) String caseDescription,
        @Nullable @NoPersonalNumber @Size(max = 20000) String introduction,
        @Nullable @Size(max = 20) List<@NotNull @Valid AreaTextInput> areaTexts,
        @Nullable @NoPersonalNumber @Size(max = 200) String proposalHeading,
        @Nullable @NoPersonalNumber @Size(max = 20000) String proposal,
        @Nullable @Size(max = 20) List<@NotNull @Valid Signatory> signatories,
        @Nullable @NoPersonalNumber @Size(max = 20000) String recipients,
        @Nullable FollowUpStatus status) {

    /** The text for one prioritised area. */
    public record AreaTextInput(
            @NotNull UUID priorityAreaId,
            @NotNull @NoPersonalNumber @Size(max = 20000) String text) {}

    /** The current values of a follow-up, as a change starts from them. */
    static FollowUpInput of(FollowUp followUp) {
        return new FollowUpInput(
                followUp.programme().id(),
                followUp.year(),
                followUp.registryNumber(),
                followUp.unit(),
                followUp.decidingBody(),
                followUp.documentDate(),
                followUp.caseDescription(),
                followUp.introduction(),
                followUp.areaTexts().stream()
                        .map(text -> new AreaTextInput(text.area().id(), text.text()))
                        .toList(),
                followUp.proposalHeading(),
                followUp.proposal(),
                followUp.signatories(),
                followUp.recipients(),
                followUp.status());
    }
}
