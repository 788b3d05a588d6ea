package se.serviceprogram.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.serviceprogram.access.Caller;

/** Keeps the rows of imports: written and read some hundreds at a time, each time by one statement. */
@ApplicationScoped
class ImportRowStore {

    @Inject
    AgroalDataSource database;

    @Inject
    Caller caller;

    @Inject
    ObjectMapper json;

    /** A row without faults as it was judged or applied. */
    record Kept(
            int rowNumber,
            boolean isNew,
            RowContent content,
            @Nullable UUID supportDecisionId,
            int decisionVersion,
            @Nullable Before before) {

        /** The decision that the row is about, once it is known: of a new row when it has been applied. */
        UUID decisionId() {
            return Objects.requireNonNull(supportDecisionId);
        }

        Kept with(RowContent other) {
            return new Kept(rowNumber, isNew, other, supportDecisionId, decisionVersion, before);
        }
    }

    /** What applying a row did. */
    record Applied(int rowNumber, UUID supportDecisionId, int decisionVersion, RowContent content) {}

    void add(UUID importId, List<JudgedRow> rows) {
        update("""
                insert into import_row (import_id, region_code, row_number, verdict, raw, parsed, differences, errors,
                    notes, support_decision_id, decision_version, before)
                select ?, ?, "rowNumber", verdict, raw, parsed, differences, errors, notes, "supportDecisionId",
                    "decisionVersion", before
                from jsonb_to_recordset(?::jsonb) as r ("rowNumber" int, verdict text, raw jsonb, parsed jsonb,
                    differences jsonb, errors jsonb, notes jsonb, "supportDecisionId" uuid, "decisionVersion" int,
                    before jsonb)
                """, importId, rows);
    }

    /** The next rows with one of the verdicts, in the order of the file. */
    List<Kept> next(UUID importId, List<Verdict> verdicts, int afterRow, int most) {
        var sql = """
                select row_number, verdict, parsed, support_decision_id, decision_version, before from import_row
                where import_id = ? and region_code = ? and verdict = any(?) and row_number > ?
                order by row_number limit ?
                """;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, importId);
            statement.setString(2, caller.regionCode());
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "text", verdicts.stream().map(Verdict::code).toArray()));
            statement.setInt(4, afterRow);
            statement.setInt(5, most);
            var kept = new ArrayList<Kept>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    kept.add(kept(rows));
                }
            }
            return kept;
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Whether applying the import can change the register of organisations, as far as the dry run tells; or whether it has. */
    boolean changesRegister(UUID importId, boolean applied) {
        var touches = applied
                ? "parsed ->> 'createdApplicantId' is not null or parsed ->> 'numberedVersion' is not null"
                : "parsed -> 'decision' ->> 'applicantId' is null or parsed -> 'givesNumber' = 'true'";
        var sql = "select exists (select 1 from import_row where import_id = ? and region_code = ?"
                + " and verdict in ('new', 'changed') and (" + touches + "))";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, importId);
            statement.setString(2, caller.regionCode());
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void applied(UUID importId, List<Applied> rows) {
        update("""
                update import_row r
                set support_decision_id = a."supportDecisionId", decision_version = a."decisionVersion",
                    version_before = a."decisionVersion" - 1,
                    parsed = a.content
                from (select ?::uuid as import_id, ?::text as region_code) i,
                    jsonb_to_recordset(?::jsonb)
                    as a ("rowNumber" int, "supportDecisionId" uuid, "decisionVersion" int, content jsonb)
                where r.import_id = i.import_id and r.region_code = i.region_code and r.row_number = a."rowNumber"
                """, importId, rows);
    }

    /**
     * After a reversal: the decisions it removed are gone, and those it gave back to an earlier import have a later
     * version than that import knows; without this, the earlier one could never be undone.
     */
    void reversed(UUID importId) {
        update("""
                with i as (select ?::uuid as import_id, ?::text as region_code, ?::jsonb),
                handed_back as (
                    update import_row earlier set decision_version = r.decision_version + 1
                    from import_row r, i
                    where r.import_id = i.import_id and r.region_code = i.region_code and r.verdict = 'changed'
                        and earlier.import_id = (r.before ->> 'importId')::uuid and earlier.region_code = i.region_code
                        and earlier.support_decision_id = r.support_decision_id
                        and earlier.decision_version = r.version_before)
                update import_row r set support_decision_id = null from i
                where r.import_id = i.import_id and r.region_code = i.region_code and r.verdict = 'new'
                """, importId, List.of());
    }

    private void update(String sql, UUID importId, List<?> rows) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, importId);
            statement.setString(2, caller.regionCode());
            statement.setString(3, json.writeValueAsString(rows));
            statement.executeUpdate();
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Kept kept(ResultSet row) throws SQLException, JsonProcessingException {
        var before = row.getString("before");
        return new Kept(
                row.getInt("row_number"),
                row.getString("verdict").equals(Verdict.NEW.code()),
                json.readValue(row.getString("parsed"), RowContent.class),
                row.getObject("support_decision_id", UUID.class),
                row.getInt("decision_version"),
                before == null ? null : json.readValue(before, Before.class));
    }
}
