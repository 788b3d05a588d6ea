package se.serviceprogram.support;

import static se.serviceprogram.access.Right.SUPPORT_DECISIONS_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.serviceprogram.access.Caller;
import se.serviceprogram.feed.Judgement;

/**
 * Who is told an officer's reason for secrecy, and the officer's name: those who may read every decision of the region.
 * A grant system that meets its own source's decision learns that it is marked, by what law and when (ADR 022).
 */
@ApplicationScoped
class SecrecyJudgement implements Judgement {

    private static final Set<String> MARK =
            Set.of("secrecy_legal_basis", "secrecy_reason", "secrecy_marked_by", "secrecy_marked_at");
    private static final Set<String> OFFICERS_OWN = Set.of("secrecy_reason", "secrecy_marked_by");

    @Inject
    Caller caller;

    @Override
    public boolean isToldWhole() {
        return caller.readsAll(SUPPORT_DECISIONS_READ);
    }

    @Override
    public boolean isKeptIn(String table) {
        return table.equals("support_decision");
    }

    @Override
    public boolean isOf(String table, String column) {
        return isKeptIn(table) && MARK.contains(column);
    }

    @Override
    public boolean isOfficersOwn(String table, String column) {
        return isKeptIn(table) && OFFICERS_OWN.contains(column);
    }
}
