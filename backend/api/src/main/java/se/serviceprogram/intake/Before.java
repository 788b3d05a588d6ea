package se.serviceprogram.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.support.DecisionContent;

/** A decision as it was before a row changed it, with the import it then came from. */
record Before(@Nullable UUID importId, @Nullable Integer rowNumber, DecisionContent content) {}
