package se.serviceprogram.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.serviceprogram.programme.ProgrammeService;
import se.serviceprogram.removal.RemovableKind;
import se.serviceprogram.removal.RestorationRule;

/** A follow-up comes back only while its year is within the programme's period. */
@ApplicationScoped
class FollowUpRestoration implements RestorationRule {

    @Inject
    FollowUpService followUps;

    @Inject
    ProgrammeService programmes;

    @Override
    public RemovableKind kind() {
        return RemovableKind.FOLLOW_UP;
    }

    @Override
    public void require(UUID id) {
        var followUp = followUps.get(id);
        programmes
                .heldForChange(followUp.programme().id(), FollowUpService.PROGRAMME)
                .requireCovers(followUp.year());
    }
}
