package se.serviceprogram.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of an import, for reading it in a list; written in bulk by {@link ImportRowStore}. */
@Entity
@Immutable
@Table(name = "import_row")
@IdClass(ImportRow.Place.class)
class ImportRow {

    /** Which file and which row. */
    record Place(UUID importId, int rowNumber) {}

    @Id
    @Column(name = "import_id")
    UUID importId;

    @Id
    @Column(name = "row_number")
    int rowNumber;

    @TenantId
    @Column(name = "region_code")
    String regionCode;

    String verdict;

    @JdbcTypeCode(SqlTypes.JSON)
    String raw;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable String parsed;

    @JdbcTypeCode(SqlTypes.JSON)
    String differences;

    @JdbcTypeCode(SqlTypes.JSON)
    String errors;

    @JdbcTypeCode(SqlTypes.JSON)
    String notes;

    @Column(name = "support_decision_id")
    @Nullable UUID supportDecisionId;

    /** For the persistence layer. */
    protected ImportRow() {}
}
