package se.serviceprogram.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row with its verdict and everything needed to show it, apply it and undo it. */
record JudgedRow(
        int rowNumber,
        String verdict,
        Map<String, String> raw,
        @Nullable RowContent parsed,
        List<Difference> differences,
        List<Fault> errors,
        List<Note> notes,
        @Nullable UUID supportDecisionId,
        @Nullable Integer decisionVersion,
        @Nullable Before before) {}
