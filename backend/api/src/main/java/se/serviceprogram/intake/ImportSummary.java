package se.serviceprogram.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.CodeRef;

/** An import in a list. */
public record ImportSummary(
        UUID id,
        int version,
        CodeRef source,
        String fileName,
        String status,
        int rowCount,
        int newRows,
        int changedRows,
        int unchangedRows,
        int errorRows,
        BigDecimal grantedAmount,
        Instant createdAt,
        String createdBy,
        @Nullable Instant appliedAt,
        @Nullable Instant reversedAt) {

    /** As the list's query gives it. */
    public ImportSummary(
            UUID id,
            int version,
            String sourceCode,
            String sourceName,
            String fileName,
            String status,
            int rowCount,
            int newRows,
            int changedRows,
            int unchangedRows,
            int errorRows,
            BigDecimal grantedAmount,
            Instant createdAt,
            String createdBy,
            @Nullable Instant appliedAt,
            @Nullable Instant reversedAt) {
        this(
                id,
                version,
                new CodeRef(sourceCode, sourceName),
                fileName,
                status,
                rowCount,
                newRows,
                changedRows,
                unchangedRows,
                errorRows,
                grantedAmount,
                createdAt,
                createdBy,
                appliedAt,
                reversedAt);
    }
}
