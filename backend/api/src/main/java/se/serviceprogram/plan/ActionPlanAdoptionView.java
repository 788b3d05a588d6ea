package se.serviceprogram.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision that adopted an action plan, as it is read; the hash tells which content was decided on. */
public record ActionPlanAdoptionView(
        UUID id,
        String adoptedBy,
        @Nullable String delegationReference,
        LocalDate decidedOn,
        String registryNumber,
        String contentHash) {

    static ActionPlanAdoptionView of(ActionPlanAdoption adoption) {
        return new ActionPlanAdoptionView(
                adoption.id(),
                adoption.adoptedBy(),
                adoption.delegationReference(),
                adoption.decidedOn(),
                adoption.registryNumber(),
                adoption.contentHash());
    }
}
