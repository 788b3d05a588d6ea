package se.serviceprogram.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Drafts;
import se.serviceprogram.access.OwnSource;
import se.serviceprogram.access.OwnedByRegion;
import se.serviceprogram.access.Owner;
import se.serviceprogram.access.Visibility;
import se.serviceprogram.support.DecisionContent;
import se.serviceprogram.support.Source;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/**
 * A file of support decisions that was read, with what its rows would do or did. Until it is applied it is a draft, its own
 * organisation's.
 */
@Entity
@Table(name = "import")
@Filter(name = Visibility.HANDED_IN, deduceAliasInjectionPoints = false, condition = Drafts.SEEN)
@Filter(name = Visibility.OWN_SOURCE, deduceAliasInjectionPoints = false, condition = OwnSource.OF_ALL)
public class Import extends OwnedByRegion {

    static final String REVIEWED = "reviewed";
    static final String APPLIED = "applied";
    static final String REVERSED = "reversed";
    static final List<String> STATUSES = List.of(REVIEWED, APPLIED, REVERSED);

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

    /** The organisations whose decisions the file has, and the sources they came from; where none is read, who sent it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "deciding_actor_ids", columnDefinition = "uuid[]")
    List<UUID> decidingActorIds = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "source_codes", columnDefinition = "text[]")
    List<String> sourceCodes = List.of();

    /** Who reviews it, until it is applied. */
    @Column(name = "draft_of_id")
    @Nullable UUID draftOf;

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

    Import(
            Source source,
            String fileName,
            FileShape shape,
            List<String> ignoredColumns,
            UUID draftOf,
            String createdBy) {
        this.source = source;
        this.fileName = fileName;
        this.fileHash = shape.hash();
        this.charset = shape.charsetCode();
        this.delimiter = String.valueOf(shape.delimiter());
        this.ignoredColumns = ignoredColumns;
        this.draftOf = draftOf;
        this.createdBy = createdBy;
    }

    /** Adds rows to the counts, and what they grant to the sum. */
    void count(List<JudgedRow> rows) {
        rowCount += rows.size();
        newRows += with(Verdict.NEW, rows);
        changedRows += with(Verdict.CHANGED, rows);
        unchangedRows += with(Verdict.UNCHANGED, rows);
        errorRows += with(Verdict.ERROR, rows);
        for (var row : rows) {
            if (row.parsed() != null) {
                note(row.parsed().decision());
            }
            if (row.before() != null) {
                // Who loses a decision to another organisation answers for it too.
                var lost = row.before().content();
                decidingActorIds = with(lost.decidingActorId(), decidingActorIds);
                sourceCodes = with(lost.sourceCode(), sourceCodes);
            }
        }
    }

    private void note(DecisionContent decision) {
        grantedAmount = grantedAmount.add(decision.grantedAmount());
        decidingActorIds = with(decision.decidingActorId(), decidingActorIds);
        sourceCodes = with(decision.sourceCode(), sourceCodes);
    }

    /** A file without a single decision that could be read belongs to whoever sent it. */
    void ownedIfEmptyBy(UUID organisation, String sourceCode) {
        if (decidingActorIds.isEmpty()) {
            decidingActorIds = List.of(organisation);
            sourceCodes = List.of(sourceCode);
        }
    }

    private static <T> List<T> with(T value, List<T> values) {
        return values.contains(value)
                ? values
                : Stream.concat(values.stream(), Stream.of(value)).toList();
    }

    /** Who answers for the decisions in the file: whoever applies it must be allowed to write each. */
    List<Owner> owners() {
        return decidingActorIds.stream()
                .flatMap(actor -> sourceCodes.stream().map(code -> Owner.of(actor, code)))
                .toList();
    }

    private static int with(Verdict verdict, List<JudgedRow> rows) {
        return (int) rows.stream()
                .filter(row -> row.verdict().equals(verdict.code()))
                .count();
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
        draftOf = null;
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
