package se.serviceprogram.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.decidingCoordinator;
import static se.serviceprogram.testing.Fixture.actionPlan;
import static se.serviceprogram.testing.Fixture.created;
import static se.serviceprogram.testing.Fixture.delete;
import static se.serviceprogram.testing.Fixture.patch;
import static se.serviceprogram.testing.Fixture.priorityArea;
import static se.serviceprogram.testing.Fixture.programme;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.support.Decisions;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.Waiting;

/** What must be kept cannot be removed: the API refuses it, and so does the database. */
@ApiTest
class KeptByLawTest {

    private UUID programme;
    private UUID plan;
    private UUID followUp;
    private String decision;

    @BeforeEach
    void adoptedApprovedAndApplied() throws SQLException {
        programme = programme();
        plan = actionPlan(programme, 2023);
        created("/measures", """
                {"actionPlanId": "%s", "priorityAreaId": "%s", "number": "1", "title": "Beslutad insats", "responsibleId": "%s",
                 "participantIds": ["%s"], "supportForms": ["home-delivery"], "goals": [{"level": "output", "text": "20 besök"}]}
                """.formatted(
                        plan, priorityArea(programme, 1, "Medborgare"), Callers.REGION, Callers.MUNICIPALITY));
        followUp = created("/follow-ups", "{\"programmeId\": \"%s\", \"year\": 2023}".formatted(programme));
        decision = Decisions.decision().register();
        Database.execute("""
                insert into follow_up_area_text (follow_up_id, region_code, priority_area_id, text)
                select u.id, u.region_code, a.id, 'Vad som gjordes' from follow_up u, priority_area a;
                update programme set status = 'adopted';
                update action_plan set status = 'adopted';
                update follow_up set status = 'approved';
                insert into import (id, region_code, source_code, file_name, file_hash, charset, delimiter, status, row_count,
                    new_rows, changed_rows, unchanged_rows, error_rows, granted_amount, created_by)
                values ('%s', '23', 'nyps', 'beslut.csv', repeat('0', 64), 'utf-8', ';', 'applied', 0, 0, 0, 0, 0, 0, 'Någon');
                insert into import_row (import_id, region_code, row_number, verdict, raw)
                select id, region_code, 2, 'unchanged', '{}' from import
                """.formatted(Callers.OTHER_REGION));
    }

    @Test
    void theApiRefuses() {
        delete(coordinator(), "/programmes/" + programme, 0).then().statusCode(409);
        delete(coordinator(), "/action-plans/" + plan, 0).then().statusCode(409);
        delete(coordinator(), "/follow-ups/" + followUp, 0).then().statusCode(409);
        delete(coordinator(), "/imports/" + Callers.OTHER_REGION, 0).then().statusCode(409);
        delete(coordinator(), "/support-decisions/" + decision, 0).then().statusCode(405);
    }

    /** What was approved is not walked back to a draft, where it could be rewritten or removed. */
    @Test
    void whatWasSubmittedIsNotTakenBackAndWhatWasApprovedIsNotRemoved() {
        var path = "/follow-ups/"
                + created("/follow-ups", "{\"programmeId\": \"%s\", \"year\": 2024}".formatted(programme));
        var version = 0;
        for (var step : List.of(
                "collecting", "compiled", "reviewed", "approved", "reviewed", "compiled", "collecting", "draft")) {
            step(path, version++, step).then().statusCode(200);
        }
        coordinator().get(path).then().body("_links.rel", not(hasItem("delete")));
        delete(coordinator(), path, version)
                .then()
                .statusCode(409)
                .body("code", equalTo("locked"))
                .body(
                        "detail",
                        equalTo("Uppföljningen har varit godkänd och ska därför bevaras. Den kan inte tas bort."));
        assertThatThrownBy(() -> asApplication("delete from follow_up where year = 2024"))
                .isInstanceOf(SQLException.class);
        for (var step : List.of("collecting", "compiled", "reviewed", "approved", "submitted")) {
            step(path, version++, step).then().statusCode(200);
        }
        var submitted = List.of("approved", "submitted", "to-board", "approved-by-board", "archived");
        for (int i = 1; i < submitted.size(); i++) {
            step(path, version, submitted.get(i - 1))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-transition"));
            if (i + 1 < submitted.size()) {
                step(path, version++, submitted.get(i + 1)).then().statusCode(200);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from programme",
                "delete from action_plan",
                "delete from priority_area",
                "delete from measure",
                "delete from goal",
                "delete from measure_participant",
                "delete from measure_support_form",
                "delete from follow_up",
                "delete from follow_up_area_text",
                "delete from import",
                "delete from import_row",
                "delete from support_decision",
                "delete from programme_adoption",
                "delete from action_plan_adoption",
                "delete from change_log",
                "delete from removed_object",
                "delete from removed_row",
                "truncate support_decision",
            })
    void theDatabaseRefusesTheApplicationRole(String sql) {
        assertThatThrownBy(() -> asApplication(sql))
                .isInstanceOf(SQLException.class)
                .extracting(thrown -> ((SQLException) thrown).getSQLState())
                .as("insufficient privilege")
                .isEqualTo("42501");
    }

    /** The application writes what it judges by, but not the decision, nor what is done with it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update action_plan set status = 'draft'; delete from measure",
                "update action_plan set status = 'draft'; delete from goal",
                "update action_plan set status = 'draft'; delete from measure_participant",
                "update action_plan set status = 'draft'; delete from measure_support_form",
                "update action_plan set status = 'draft'; delete from action_plan",
                "update programme set status = 'draft'; delete from priority_area",
                "update programme set status = 'draft'; delete from programme",
                "update measure set draft_of_id = responsible_id; delete from measure",
                "update measure set action_plan_id = (select id from action_plan where year = 2024)",
                "update priority_area set programme_id = (select id from programme where status = 'draft')",
                "update import set status = 'reviewed'; delete from import",
                "update import_row set import_id = uuidv7()",
                "update follow_up_area_text set follow_up_id = uuidv7()",
                "update follow_up set status = 'submitted'; update follow_up set status = 'reviewed'",
            })
    void norInTwoSteps(String sql) throws SQLException {
        var other = programme();
        actionPlan(other, 2024);
        Database.execute("""
                insert into programme_adoption (region_code, programme_id, deciding_body, decided_on, paragraph,
                    registry_number, content, content_hash)
                select region_code, id, 'x', '2023-06-15', 'x', 'x', '{}', repeat('0', 64) from programme where id = '%s';
                insert into action_plan_adoption (region_code, action_plan_id, adopted_by, decided_on, registry_number,
                    content, content_hash)
                select region_code, id, 'x', '2023-06-15', 'x', '{}', repeat('0', 64) from action_plan where id = '%s'
                """.formatted(programme, plan));

        theDatabaseRefusesTheApplicationRole(sql);
    }

    /** What is not adopted yet is removed as before, measures with their parts. */
    @ParameterizedTest
    @ValueSource(
            strings = {"delete from goal", "delete from measure", "delete from measure; delete from priority_area"})
    void whatIsNotAdoptedYetCanBeRemoved(String sql) throws SQLException {
        Database.execute("update programme set status = 'draft'; update action_plan set status = 'draft';"
                + "update follow_up set status = 'draft'; delete from follow_up_area_text");

        asApplication(sql);

        assertThat(Database.single("select count(*) from goal")).isEqualTo("0");
    }

    /** Texts are written anew until they are approved, and so when the approval is taken back. */
    @Test
    void whatIsNotApprovedOrAppliedYetCanBeRemoved() throws SQLException {
        Database.execute("""
                update follow_up set status = 'reviewed';
                alter table import disable trigger refuse_taking_back;
                update import set status = 'reviewed';
                alter table import enable trigger refuse_taking_back
                """);

        asApplication("delete from follow_up_area_text; delete from import");

        assertThat(Database.single("select count(*) from follow_up_area_text")).isEqualTo("0");
        assertThat(Database.single("select count(*) from import_row")).isEqualTo("0");
    }

    /** It is no part of what was adopted. */
    @Test
    void aDraftInAnAdoptedPlanCanBeRemovedWithItsParts() throws SQLException {
        Database.execute("alter table measure disable trigger refuse_taking_back");
        Database.execute("update measure set draft_of_id = responsible_id");
        Database.execute("alter table measure enable trigger refuse_taking_back");

        asApplication("delete from goal; delete from measure_participant; delete from measure_support_form;"
                + "delete from measure");

        assertThat(Database.single("select count(*) from measure")).isEqualTo("0");
    }

    /** The row is judged by what its plan is when the adoption that goes on meanwhile has ended. */
    @Test
    void nothingIsRemovedFromAPlanThatIsBeingAdopted() throws Exception {
        Database.execute("update action_plan set status = 'draft'");
        try (var other = Database.asOwner();
                var adopting = other.createStatement();
                var threads = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            adopting.execute("update action_plan set status = 'adopted'");
            var removing = threads.submit(() -> {
                asApplication("delete from goal");
                return null;
            });
            Waiting.atLeast(1);
            other.commit();
            assertThatThrownBy(removing::get).hasMessageContaining("must be kept");
        }
        assertThat(Database.single("select count(*) from goal")).isEqualTo("1");
    }

    @Test
    void theWayOfReversalsTakesOnlyWhatAnImportAdded() throws SQLException {
        var sql = "select remove_imported_decisions('[{\"id\": \"%s\", \"version\": 0}]', '23')".formatted(decision);

        asApplication(sql);

        assertThat(Database.single("select count(*) from support_decision")).isEqualTo("1");
    }

    /** Else something removed would come back without some of its rows. */
    @ParameterizedTest
    @CsvSource({
        "service_point",
        "priority_area",
        "measure",
        "activity",
        "goal",
        "measure_participant",
        "measure_support_form",
        "activity_participant",
        "import_row",
        "follow_up_area_text",
        "actor",
        "programme",
        "action_plan",
        "import",
        "follow_up"
    })
    void everyTableThatCanBeRemovedFromIsKept(String table) throws SQLException {
        assertThat(Database.single("select count(*) from pg_trigger where tgname = 'keep_removed_rows' and tgrelid = '"
                        + table + "'::regclass"))
                .isEqualTo("1");
    }

    @Test
    void noOtherTableCanBeRemovedFrom() throws SQLException {
        assertThat(Database.single("""
                select coalesce(string_agg(table_name, ', '), 'none') from information_schema.table_privileges
                where grantee like '%app' and privilege_type = 'DELETE' and table_schema = 'public'
                    and table_name <> all (restorable_tables()) and table_name <> 'unknown_organisation'
                """)).isEqualTo("none");
    }

    /** What a key removes is removed by the owner, who needs no grant. */
    @Test
    void norIsAnyOtherEmptiedByTheRemovalOfWhatItBelongsTo() throws SQLException {
        assertThat(Database.single("""
                select coalesce(string_agg(conrelid::regclass::text, ', '), 'none') from pg_constraint
                where confdeltype = 'c' and conrelid::regclass::text <> all (restorable_tables())
                    and conrelid <> 'removed_row'::regclass
                """)).isEqualTo("none");
    }

    private static Response step(String path, int version, String status) {
        return patch(
                decidingCoordinator().header("Change-Reason", "Prov"),
                path,
                version,
                "{\"status\": \"%s\"}".formatted(status));
    }

    private static void asApplication(String sql) throws SQLException {
        try (var connection = Database.asApplication();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
