package se.serviceprogram.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.OwnedByRegion;
import se.serviceprogram.support.Source;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/** A file of support decisions that was read, with what its rows would do or did. */
@Entity
@Table(name = "import")
public class Import extends OwnedByRegion {

    static final String REVIEWED = "reviewed";
    static final String APPLIED = "applied";
    static final String REVERSED = "reversed";

    @ManyToOne(optional = false)
    @JoinColumn(name = "source_code")
    Source source;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "file_hash")
    String fileHash;

    String charset;

    String delimiter;

    String status = REVIEWED;

    @Column(name = "row_count")
    int rowCount;

    @Column(name = "new_rows")
    int newRows;

    @Column(name = "changed_rows")
    int changedRows;

    @Column(name = "unchanged_rows")
    int unchangedRows;

    @Column(name = "error_rows")
    int errorRows;

    @Column(name = "granted_amount")
    BigDecimal grantedAmount = BigDecimal.ZERO;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "ignored_columns")
    List<String> ignoredColumns = List.of();

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "applied_at")
    @Nullable Instant appliedAt;

    @Column(name = "applied_by")
    @Nullable String appliedBy;

    @Column(name = "reversed_at")
    @Nullable Instant reversedAt;

    @Column(name = "reversed_by")
    @Nullable String reversedBy;

    /** For the persistence layer. */
    protected Import() {}

    Import(Source source, String fileName, String createdBy) {
        this.source = source;
        this.fileName = fileName;
        this.createdBy = createdBy;
    }

    boolean is(String asked) {
        return status.equals(asked);
    }

    void applied(Instant now, String by) {
        requireStatus(REVIEWED, "import.not-reviewed");
        if (errorRows > 0) {
            throw new ProblemException(ProblemType.IMPORT_HAS_ERRORS, "import.has-errors", errorRows);
        }
        status = APPLIED;
        appliedAt = now;
        appliedBy = by;
    }

    void reversed(Instant now, String by) {
        requireStatus(APPLIED, "import.not-applied");
        status = REVERSED;
        reversedAt = now;
        reversedBy = by;
    }

    void requireStatus(String needed, String messageKey) {
        if (!is(needed)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION, messageKey);
        }
    }
}
