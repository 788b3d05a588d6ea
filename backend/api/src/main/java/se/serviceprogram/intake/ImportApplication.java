package se.serviceprogram.intake;

import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_WRITE;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import se.serviceprogram.access.Caller;
import se.serviceprogram.feed.ChangeReason;
import se.serviceprogram.intake.ImportRowStore.Applied;
import se.serviceprogram.intake.ImportRowStore.Kept;
import se.serviceprogram.support.DecisionIntake;
import se.serviceprogram.support.DecisionIntake.Added;
import se.serviceprogram.support.DecisionIntake.Changed;
import se.serviceprogram.support.DecisionIntake.Seen;
import se.serviceprogram.web.DatabasePatience;

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
    Reversibility reversibility;

    @Inject
    Applicants applicants;

    @Inject
    Caller caller;

    @Inject
    DatabasePatience patience;

    @Inject
    ChangeReason reason;

    @Inject
    Clock clock;

    @Transactional
    @TransactionConfiguration(timeout = ImportReview.MOST_SECONDS)
    Import apply(UUID importId) {
        patience.extend(ImportReview.MOST);
        imports.oneAtATime(caller.regionCode());
        var applied = imports.locked(importId);
        caller.requireAll(SUPPORT_DECISIONS_WRITE, applied.owners());
        applied.applied(clock.instant(), caller.name());
        if (applied.changedRows > 0) {
            // What a decision says is corrected here as by its own address.
            reason.require();
        }
        inPortions(importId, SEEN, portion -> decisions.requireUnchanged(seen(portion)));
        var told = new HashSet<UUID>();
        inPortions(importId, EFFECTIVE, portion -> rows.applied(importId, apply(importId, portion, told)));
        imports.flush();
        return applied;
    }

    @Transactional
    @TransactionConfiguration(timeout = ImportReview.MOST_SECONDS)
    Import reverse(UUID importId) {
        patience.extend(ImportReview.MOST);
        imports.oneAtATime(caller.regionCode());
        var reversed = imports.locked(importId);
        caller.requireAll(SUPPORT_DECISIONS_WRITE, reversed.owners());
        reversed.reversed(clock.instant(), caller.name());
        reason.require();
        reversibility.requireNotAccountedFor(reversed);
        var contents = new ArrayList<RowContent>();
        inPortions(importId, EFFECTIVE, portion -> {
            decisions.remove(seen(portion.stream().filter(Kept::isNew).toList()));
            decisions.change(portion.stream()
                    .filter(row -> !row.isNew())
                    .map(ImportApplication::restored)
                    .toList());
            portion.stream()
                    .map(Kept::content)
                    .filter(RowContent::isTouchingApplicant)
                    .forEach(contents::add);
        });
        rows.reversed(importId);
        applicants.undo(contents);
        imports.flush();
        return reversed;
    }

    private List<Applied> apply(UUID importId, List<Kept> portion, Set<UUID> told) {
        var prepared = applicants.settle(portion, told);
        var added = decisions.add(
                importId,
                prepared.stream()
                        .filter(Kept::isNew)
                        .map(row -> new Added(row.rowNumber(), row.content().decision()))
                        .toList());
        decisions.change(prepared.stream()
                .filter(row -> !row.isNew())
                .map(row -> new Changed(
                        row.decisionId(),
                        row.decisionVersion(),
                        importId,
                        row.rowNumber(),
                        row.content().decision()))
                .toList());
        return prepared.stream()
                .map(row -> row.isNew()
                        ? new Applied(
                                row.rowNumber(), Objects.requireNonNull(added.get(row.rowNumber())), 0, row.content())
                        : new Applied(row.rowNumber(), row.decisionId(), row.decisionVersion() + 1, row.content()))
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
                .map(row -> new Seen(row.decisionId(), row.decisionVersion()))
                .toList();
    }

    private static Changed restored(Kept row) {
        var before = Objects.requireNonNull(row.before());
        return new Changed(
                row.decisionId(), row.decisionVersion(), before.importId(), before.rowNumber(), before.content());
    }
}
