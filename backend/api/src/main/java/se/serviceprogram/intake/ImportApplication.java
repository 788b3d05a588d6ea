package se.serviceprogram.intake;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.serviceprogram.access.Caller;
import se.serviceprogram.actor.ActorMatching;
import se.serviceprogram.actor.ActorMatching.Known;
import se.serviceprogram.intake.ImportRowStore.Applied;
import se.serviceprogram.intake.ImportRowStore.Kept;
import se.serviceprogram.support.DecisionIntake;
import se.serviceprogram.support.DecisionIntake.Added;
import se.serviceprogram.support.DecisionIntake.Changed;
import se.serviceprogram.support.DecisionIntake.Seen;

/** Applies an import, or undoes it: all of its rows in one transaction, or none. */
@ApplicationScoped
class ImportApplication {

    private static final List<Verdict> SEEN = List.of(Verdict.CHANGED, Verdict.UNCHANGED);
    private static final List<Verdict> EFFECTIVE = List.of(Verdict.NEW, Verdict.CHANGED);

    @Inject
    ImportRepository imports;

    @Inject
    ImportRowStore rows;

    @Inject
    DecisionIntake decisions;

    @Inject
    ActorMatching actors;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional
        imports.oneAtATime(caller.regionCode());
    @TransactionConfiguration(timeout = ImportReview.MOST_SECONDS)
    Import apply(UUID importId) {
        var applied = imports.locked(importId);
        applied.applied(clock.instant(), caller.name());
        inPortions(importId, SEEN, portion -> decisions.requireUnchanged(seen(portion)));
        inPortions(importId, EFFECTIVE, portion -> rows.applied(importId, apply(importId, portion)));
        imports.flush();
        return applied;
    }

    @Transactional
        imports.oneAtATime(caller.regionCode());
    @TransactionConfiguration(timeout = ImportReview.MOST_SECONDS)
    Import reverse(UUID importId) {
        var reversed = imports.locked(importId);
        reversed.reversed(clock.instant(), caller.name());
        var applicants = new ArrayList<UUID>();
        inPortions(importId, EFFECTIVE, portion -> {
            decisions.remove(seen(portion.stream().filter(Kept::isNew).toList()));
            decisions.change(portion.stream()
                    .filter(row -> !row.isNew())
                    .map(ImportApplication::restored)
                    .toList());
            portion.stream()
                    .map(row -> row.content().createdApplicantId())
                    .filter(java.util.Objects::nonNull)
                    .forEach(applicants::add);
        });
        rows.reversed(importId);
        actors.removeUnused(applicants);
        imports.flush();
        return reversed;
    }

    private List<Applied> apply(UUID importId, List<Kept> portion) {
        var prepared = withApplicants(portion);
        var added = decisions.add(
                importId,
                prepared.stream()
                        .filter(Kept::isNew)
                        .map(row -> new Added(row.rowNumber(), row.content().decision()))
                        .toList());
        decisions.change(prepared.stream()
                .filter(row -> !row.isNew())
                .map(row -> new Changed(
                        row.supportDecisionId(),
                        row.decisionVersion(),
                        importId,
                        row.rowNumber(),
                        row.content().decision()))
                .toList());
        return prepared.stream()
                .map(row -> row.isNew()
                        ? new Applied(row.rowNumber(), added.get(row.rowNumber()), 0, row.content())
                        : new Applied(
                                row.rowNumber(), row.supportDecisionId(), row.decisionVersion() + 1, row.content()))
                .toList();
    }

    /** Finds the applicants that were unknown when the file was read, and registers those that still are. */
    private List<Kept> withApplicants(List<Kept> portion) {
        var unknown = portion.stream()
                .filter(row -> row.content().decision().applicantId() == null)
                .map(row -> row.content().applicant())
                .toList();
        if (unknown.isEmpty()) {
            return portion;
        }
        var candidates = actors.find(unknown);
        var registered = actors.register(unknown.stream()
                .filter(named -> candidates.match(named).isEmpty())
                .toList());
        return portion.stream()
                .map(row -> {
                    var content = row.content();
                    if (content.decision().applicantId() != null) {
                        return row;
                    }
                    var known =
                            candidates.match(content.applicant()).map(Known::id).orElse(null);
                    var created =
                            known == null ? registered.get(content.applicant().identity()) : null;
                    var decision = content.decision().withApplicant(known == null ? created : known);
                    return row.with(new RowContent(decision, content.applicant(), created));
                })
                .toList();
    }

    private void inPortions(UUID importId, List<Verdict> verdicts, Consumer<List<Kept>> work) {
        var after = 0;
        while (true) {
            var portion = rows.next(importId, verdicts, after, ImportReview.PORTION);
            if (portion.isEmpty()) {
                return;
            }
            work.accept(portion);
            after = portion.getLast().rowNumber();
        }
    }

    private static List<Seen> seen(List<Kept> portion) {
        return portion.stream()
                .map(row -> new Seen(row.supportDecisionId(), row.decisionVersion()))
                .toList();
    }

    private static Changed restored(Kept row) {
        var before = row.before();
        return new Changed(
                row.supportDecisionId(),
                row.decisionVersion(),
                before.importId(),
                before.rowNumber(),
                before.content());
    }
}
