package se.serviceprogram.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import se.serviceprogram.removal.AccountedYears;
import se.serviceprogram.support.ImportedDecisions;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** Which imports can be undone: those with no decision in a year that is accounted for, and none that was changed since. */
@ApplicationScoped
class Reversibility {

    @Inject
    AccountedYears accountedYears;

    @Inject
    ImportedDecisions decisions;

    /** What an import is offered by. */
    boolean of(Import applied) {
        return accountedYears.among(decisions.yearsOf(applied.id())).isEmpty() && decisions.areAsImported(applied.id());
    }

    /**
     * Refuses (409) what would take away decisions that an approved follow-up counted. What was changed since is noticed
     * when it is undone.
     */
    void requireNotAccountedFor(Import applied) {
        var years = accountedYears.heldAmong(decisions.yearsOf(applied.id()));
        if (!years.isEmpty()) {
            var named = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw new ProblemException(ProblemType.LOCKED, "import.accounted", named);
        }
    }
}
