package se.serviceprogram.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.actor.ActorMatching.Named;
import se.serviceprogram.support.DecisionContent;

/** What a row without faults says: the decision, the applicant as named, and the applicant that applying it made. */
record RowContent(
        DecisionContent decision, Named applicant, @Nullable UUID createdApplicantId) {}
