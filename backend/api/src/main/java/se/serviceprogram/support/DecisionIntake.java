package se.serviceprogram.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;
import se.serviceprogram.web.ProblemException;
import se.serviceprogram.web.ProblemType;

/**
 * Support decisions in bulk, for imports: found, added, changed and removed some hundreds at a time, each by one
 * statement in the caller's transaction and region. What is no longer as the import saw it stops the whole import.
 */
@ApplicationScoped
public class DecisionIntake {

    private static final String CONTENT = """
            "sourceCode" text, "externalCaseId" text, "decisionNumber" text, "registryNumber" text,
            "supportFormCode" text, "legalBasis" text, "receivedOn" date, "applicantId" uuid, "municipalityCode" text,
            "appliedAmount" numeric, "grantedAmount" numeric, "supportShare" numeric, "periodStart" date,
            "periodEnd" date, "outcome" text, "decidedOn" date, "decidingActorId" uuid
            """;

    private static final String COLUMNS = """
            source_code, external_case_id, decision_number, registry_number, support_form_code, legal_basis, received_on,
            applicant_id, municipality_code, applied_amount, granted_amount, support_share, period_start, period_end,
            outcome, decided_on, deciding_actor_id
            """;

    private static final String VALUES = """
            c."sourceCode", c."externalCaseId", c."decisionNumber", c."registryNumber", c."supportFormCode",
            c."legalBasis", c."receivedOn", c."applicantId", c."municipalityCode", c."appliedAmount", c."grantedAmount",
            c."supportShare", c."periodStart", c."periodEnd", c."outcome", c."decidedOn", c."decidingActorId"
            """;

    @Inject
    AgroalDataSource database;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    /** What a decision is known by: unique within a region. */
    public record Key(String sourceCode, String externalCaseId, String decisionNumber) {}

    /** A decision at the version that was seen. */
    public record Seen(UUID id, int version) {}

    /** A decision as it stands, with the import it came from and the names behind its ids. */
    public record Stored(
            UUID id,
            int version,
            @Nullable UUID importId,
            @Nullable Integer rowNumber,
            String applicantName,
            String decidingActorName,
            DecisionContent content) {}

    /** A decision to add, with its place in the file. */
    public record Added(int rowNumber, DecisionContent content) {}

    /** New content for a decision at the version that was seen, and the import and row it comes from. */
    public record Changed(
            UUID id,
            int version,
            @Nullable UUID importId,
            @Nullable Integer rowNumber,
            DecisionContent content) {}

    public Map<Key, Stored> find(Collection<Key> keys) {
        var sql = """
                select d.*, a.name as applicant_name, o.name as actor_name
                from jsonb_to_recordset(?::jsonb) as k ("sourceCode" text, "externalCaseId" text, "decisionNumber" text)
                    join support_decision d on d.source_code = k."sourceCode" and d.external_case_id = k."externalCaseId"
                        and d.decision_number = k."decisionNumber" and d.region_code = ?
                    join actor a on a.id = d.applicant_id
                    join actor o on o.id = d.deciding_actor_id
                """;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, written(keys));
            statement.setString(2, caller.regionCode());
            var found = new HashMap<Key, Stored>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var stored = stored(rows);
                    var content = stored.content();
                    found.put(
                            new Key(content.sourceCode(), content.externalCaseId(), content.decisionNumber()), stored);
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Locks the decisions until the transaction ends, and refuses when one is not at the version that was seen. */
    public void requireUnchanged(List<Seen> decisions) {
        requireAll(decisions.size(), """
                select d.id from jsonb_to_recordset(?::jsonb) as s (id uuid, version int)
                    join support_decision d on d.id = s.id and d.version = s.version and d.region_code = ?
                for update of d
                """, decisions);
    }

    /** Adds the decisions and tells the id of each by its row number. */
    public Map<Integer, UUID> add(UUID importId, List<Added> decisions) {
        var sql = """
                insert into support_decision (region_code, import_id, import_row_number, %s)
                select ?, ?, a."rowNumber", %s
                from jsonb_to_recordset(?::jsonb) as a ("rowNumber" int, content jsonb),
                    jsonb_to_record(a.content) as c (%s)
                returning id, import_row_number
                """.formatted(COLUMNS, VALUES, CONTENT);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, caller.regionCode());
            statement.setObject(2, importId);
            statement.setString(3, written(decisions));
            var ids = new HashMap<Integer, UUID>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.put(rows.getInt(2), rows.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException failed) {
            throw translated(failed);
        }
    }

    /** Gives the decisions new content and provenance; used to apply a change and to take it back. */
    public void change(List<Changed> decisions) {
        var sql = """
                update support_decision d
                set (%s) = row (%s), version = d.version + 1, updated_at = p.at, import_id = s."importId",
                    import_row_number = s."rowNumber"
                from jsonb_to_recordset(?::jsonb)
                    as s (id uuid, version int, "importId" uuid, "rowNumber" int, content jsonb),
                    jsonb_to_record(s.content) as c (%s), (select ?::text as region_code, ?::timestamptz as at) p
                where d.id = s.id and d.version = s.version and d.region_code = p.region_code
                returning d.id
                """.formatted(COLUMNS, VALUES, CONTENT);
        requireAll(decisions.size(), sql, decisions, OffsetDateTime.now(clock));
    }

    /** Removes what an import added; no other decision can be. */
    public void remove(List<Seen> decisions) {
        requireAll(decisions.size(), """
                select remove_imported_decisions(?::jsonb, ?)
                """, decisions);
    }

    private void requireAll(int expected, String sql, List<?> decisions, Object... more) {
        try (var connection = database.getConnection()) {
            if (count(connection, sql, decisions, more) != expected) {
                throw outdated();
            }
        } catch (SQLException failed) {
            throw translated(failed);
        }
    }

    private int count(Connection connection, String sql, List<?> decisions, Object... more) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, written(decisions));
            statement.setString(2, caller.regionCode());
            for (int i = 0; i < more.length; i++) {
                statement.setObject(i + 3, more[i]);
            }
            try (var rows = statement.executeQuery()) {
                var count = 0;
                while (rows.next()) {
                    count++;
                }
                return count;
            }
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var content = new DecisionContent(
                row.getString("source_code"),
                row.getString("external_case_id"),
                row.getString("decision_number"),
                row.getString("registry_number"),
                row.getString("support_form_code"),
                row.getString("legal_basis"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("applicant_id", UUID.class),
                row.getString("municipality_code"),
                row.getBigDecimal("applied_amount"),
                row.getBigDecimal("granted_amount"),
                row.getBigDecimal("support_share"),
                row.getObject("period_start", LocalDate.class),
                row.getObject("period_end", LocalDate.class),
                row.getString("outcome"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("deciding_actor_id", UUID.class));
        return new Stored(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("import_id", UUID.class),
                row.getObject("import_row_number", Integer.class),
                row.getString("applicant_name"),
                row.getString("actor_name"),
                content);
    }

    private String written(Collection<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A key or a reference that is no longer as it was when the file was read. */
    private static RuntimeException translated(SQLException failed) {
        var state = failed.getSQLState();
        return "23505".equals(state) || "23503".equals(state) ? outdated() : new IllegalStateException(failed);
    }

    private static ProblemException outdated() {
        return new ProblemException(ProblemType.IMPORT_OUTDATED, "import.outdated");
    }
}
