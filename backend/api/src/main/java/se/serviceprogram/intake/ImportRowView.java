package se.serviceprogram.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of an import as it is read, its faults in the reader's language. */
public record ImportRowView(
        int rowNumber,
        String verdict,
        @Nullable String externalCaseId,
        @Nullable String decisionNumber,
        @Nullable String applicantName,
        @Nullable String supportFormName,
        @Nullable BigDecimal grantedAmount,
        List<ChangedValue> differences,
        List<RowError> errors,
        List<String> notes,
        @Nullable ConcernedDecision supportDecision) {

    /** A value that the row changes. */
    public record ChangedValue(
            String column,
            String field,
            @Nullable String before,
            @Nullable String after) {}

    /** A fault and how to mend it. */
    public record RowError(
            @Nullable String column, @Nullable String value, String code, String message) {}

    /** The decision that the row made or concerns. */
    public record ConcernedDecision(UUID id) {}
}
