package se.serviceprogram.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.serviceprogram.actor.ActorMatching.Known;
import se.serviceprogram.actor.ActorMatching.Named;
import se.serviceprogram.actor.Candidates;

/** The applicants of one file that are not registered, so that each is told of once; who is who is judged as at application. */
final class Newcomers {

    private final Candidates met = Candidates.none();
    private final Map<UUID, Integer> firstRows = new HashMap<>();

    /** What is to be said of an unknown applicant: that it is new, or on which row it was. */
    Note note(int row, Named named) {
        var before = met.match(named).orElse(null);
        if (before == null) {
            var id = UUID.randomUUID();
            met.add(new Known(id, named.name(), named.organisationNumber(), named.municipalityCode()));
            firstRows.put(id, row);
            return new Note(Note.NEW_APPLICANT, List.of(named.name()));
        }
        if (named.organisationNumber() != null && before.organisationNumber() == null) {
            met.give(before, named.organisationNumber());
        }
        var firstRow = Objects.requireNonNull(firstRows.get(before.id()));
        return new Note("same-applicant", List.of(named.name(), firstRow.toString()));
    }
}
