package se.serviceprogram.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import se.serviceprogram.actor.ActorIntake;
import se.serviceprogram.actor.ActorIntake.Numbered;
import se.serviceprogram.actor.ActorMatching;
import se.serviceprogram.actor.ActorMatching.Known;
import se.serviceprogram.actor.Candidates;
import se.serviceprogram.actor.RegisteredNumbers;
import se.serviceprogram.intake.ImportRowStore.Kept;

/** The applicants of the rows that are applied: found again, registered where unknown, and given the number they lack. */
@ApplicationScoped
class Applicants {

    @Inject
    ActorMatching actors;

    @Inject
    ActorIntake intake;

    @Inject
    RegisteredNumbers registered;

    /**
     * The rows with the id of their applicant, in one transaction with what it takes to have one. Those in {@code told} are
     * organisations of which the file can learn nothing more: that got their number from it, or were met by it before.
     */
    List<Kept> settle(List<Kept> portion, Set<UUID> told) {
        var newcomers = new LinkedHashMap<UUID, Known>();
        var met = new LinkedHashSet<UUID>();
        var identified = identified(portion, newcomers, met);
        intake.register(newcomers.values());
        var versions = intake.giveNumbers(identified.stream()
                .filter(row -> row.content().applicant().organisationNumber() != null)
                .map(row -> new Numbered(
                        Objects.requireNonNull(row.content().decision().applicantId()),
                        row.content().applicant().organisationNumber()))
                .distinct()
                .toList());
        told.addAll(newcomers.keySet());
        told.addAll(versions.keySet());
        met.removeIf(id -> !told.add(id));
        registered.met(met);
        return identified.stream()
                .map(row -> {
                    var decision = row.content().decision();
                    var id = decision.applicantId();
                    var created = newcomers.containsKey(id) ? id : null;
                    return row.with(row.content().settled(decision, created, versions.remove(id)));
                })
                .toList();
    }

    /** Takes back the numbers that the rows gave, and removes the applicants they made that nothing else uses. */
    void undo(List<RowContent> contents) {
        var created = new HashMap<UUID, Integer>();
        var numbered = new HashMap<UUID, Integer>();
        for (var content : contents) {
            if (content.createdApplicantId() != null) {
                created.put(content.createdApplicantId(), 0);
            }
            if (content.numberedVersion() != null) {
                numbered.put(content.decision().applicantId(), content.numberedVersion());
            }
        }
        created.replaceAll((id, version) -> numbered.getOrDefault(id, version));
        numbered.keySet().removeAll(created.keySet());
        intake.takeNumbers(numbered);
        intake.removeUnused(created);
    }

    /** Rows whose applicant was unknown when the file was read are looked up again: it may be known by now. */
    private List<Kept> identified(List<Kept> portion, Map<UUID, Known> newcomers, Set<UUID> met) {
        var given = new HashMap<UUID, String>();
        portion.stream()
                .filter(row -> !isUnknown(row) && row.content().givesNumber())
                .map(Kept::content)
                .forEach(content -> given.put(
                        content.decision().applicantId(), content.applicant().organisationNumber()));
        var unknown = portion.stream()
                .filter(Applicants::isUnknown)
                .map(row -> row.content().applicant())
                .toList();
        var candidates = actors.find(unknown, given);
        return portion.stream()
                .map(row -> isUnknown(row) ? identified(row, candidates, newcomers, met) : row)
                .toList();
    }

    private static Kept identified(Kept row, Candidates candidates, Map<UUID, Known> newcomers, Set<UUID> met) {
        var content = row.content();
        var named = content.applicant();
        var known = candidates.match(named).orElse(null);
        if (known != null
                && known.organisationNumber() != null
                && known.organisationNumber().equals(named.organisationNumber())) {
            met.add(known.id());
        }
        if (known == null) {
            known = new Known(newId(), named.name(), named.organisationNumber(), named.municipalityCode());
            candidates.add(known);
            newcomers.put(known.id(), known);
        } else if (named.organisationNumber() != null && known.takesNumber()) {
            var numbered = candidates.give(known, named.organisationNumber());
            newcomers.computeIfPresent(known.id(), (id, without) -> numbered);
        }
        return row.with(content.settled(content.decision().withApplicant(known.id()), null, null));
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    private static boolean isUnknown(Kept row) {
        return row.content().decision().applicantId() == null;
    }
}
