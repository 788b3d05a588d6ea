package se.serviceprogram.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.web.CodeRef;
import se.serviceprogram.web.Link;
import se.serviceprogram.web.Versioned;

/** An import as it is read. */
public record ImportView(
        UUID id,
        int version,
        CodeRef source,
        String fileName,
        String fileHash,
        String charset,
        String delimiter,
        String status,
        int rowCount,
        int newRows,
        int changedRows,
        int unchangedRows,
        int errorRows,
        BigDecimal grantedAmount,
        List<String> ignoredColumns,
        Instant createdAt,
        String createdBy,
        @Nullable Instant appliedAt,
        @Nullable String appliedBy,
        @Nullable Instant reversedAt,
        @Nullable String reversedBy,
        @JsonProperty("_links") List<Link> links)
        implements Versioned {

    static ImportView of(Import read, boolean inSwedish, List<Link> links) {
        return new ImportView(
                read.id(),
                read.version(),
                new CodeRef(read.source.code(), read.source.name(inSwedish)),
                read.fileName,
                read.fileHash,
                read.charset,
                read.delimiter,
                read.status,
                read.rowCount,
                read.newRows,
                read.changedRows,
                read.unchangedRows,
                read.errorRows,
                read.grantedAmount,
                read.ignoredColumns,
                read.createdAt(),
                read.createdBy,
                read.appliedAt,
                read.appliedBy,
                read.reversedAt,
                read.reversedBy,
                links);
    }
}
