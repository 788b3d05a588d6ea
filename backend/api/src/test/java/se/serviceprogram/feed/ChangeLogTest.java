package se.serviceprogram.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.serviceprogram.testing.Callers.coordinator;
import static se.serviceprogram.testing.Callers.machine;

import io.restassured.http.ContentType;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.support.Decisions;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Database;

@ApiTest
class ChangeLogTest {

    @Test
    void aChangeIsLoggedWithWhoWhatBeforeAndAfter() throws SQLException {
        var id = coordinator()
                .contentType(ContentType.JSON)
                .body("{\"kind\": \"company\", \"name\": \"Lanthandeln\"}")
                .post("/actors")
                .path("id");
        coordinator()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"email\": \"butik@example.se\"}")
                .patch("/actors/" + id)
                .then()
                .statusCode(200);
        coordinator().header("If-Match", "\"1\"").delete("/actors/" + id).then().statusCode(204);

        var log = Database.single("""
                select string_agg(concat_ws(' ', operation, region_code, resource, part, user_id, user_name, organisation, client_id,
                                            database_role, before ->> 'email', after ->> 'email', length(trace_id)), E'\\n' order by id)
                from change_log where object_id = '%s'
                """.formatted(id));
        var who =
                "23 actor actor subject-of-Karin Samordnare Karin Samordnare Region Jämtland Härjedalen serviceprogram-spa serviceprogram_app";
        assertThat(log).isEqualTo("""
                        created %1$s 32
                        changed %1$s butik@example.se 32
                        removed %1$s butik@example.se 32""".formatted(who));
    }

    @Test
    void aMachineClientIsNamedByItsClient() throws SQLException {
        machine("support-decisions.write")
                .contentType(ContentType.JSON)
                .body(Decisions.decision().with("sourceCode", "nyps").body())
                .post("/support-decisions")
                .then()
                .statusCode(201);

        assertThat(Database.single("select client_id from change_log order by id desc limit 1"))
                .isEqualTo("grant-system");
    }

    @Test
    void aRefusedChangeLeavesNoTrace() throws SQLException {
        var before = Database.single("select count(*) from change_log");
        coordinator()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"99\"")
                .body("{\"name\": \"X\"}")
                .patch("/actors/" + Callers.MUNICIPALITY)
                .then()
                .statusCode(412);

        assertThat(Database.single("select count(*) from change_log")).isEqualTo(before);
    }

    @Test
    void directSqlIsLoggedToo() throws SQLException {
        Database.execute("update actor set name = 'Omdöpt kommun' where id = '" + Callers.MUNICIPALITY + "'");

        assertThat(Database.single(
                        "select after ->> 'name' || ' by ' || database_role from change_log order by id desc limit 1"))
                .isEqualTo("Omdöpt kommun by serviceprogram_owner");
    }

    @Test
    void everyTableThatARegionOwnsIsLogged() throws SQLException {
        var unlogged = Database.single("""
                select coalesce(string_agg(c.table_name, ', ' order by c.table_name), 'none')
                from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and c.column_name = 'region_code' and t.table_type = 'BASE TABLE'
                  and c.table_name not in ('municipality', 'change_log', 'change_log_chain', 'import_row',
                                           'removed_object')
                  and not exists (select from information_schema.triggers g
                                  where g.event_object_table = c.table_name and g.trigger_name = 'write_change_log')
                """);

        assertThat(unlogged).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into change_log (region_code, resource, object_id, part, operation, database_role) values ('23', 'actor', uuidv7(), 'actor', 'created', 'x')",
                "update change_log set user_name = 'Någon annan'",
                "delete from change_log",
                "truncate change_log",
                "insert into change_log_chain values ('23', 1, 1, '')",
                "update change_log_chain set hash = ''",
                "delete from change_log_chain",
                "alter table change_log disable trigger seal_changes",
                "select dispose_of_content(array[1], 'Beslut')",
                "select add_change('23', 'actor', uuidv7(), 'actor', 'created', false, null, null, null)",
                "drop table change_log",
                "alter table actor disable trigger write_change_log",
                "drop trigger write_change_log on actor",
                "create table own_table (id int)",
                "alter table actor add column extra text",
                "insert into region (code, name, county_name, letter) values ('99', 'Ny', 'Ny', 'Q')",
                "update support_form set name_sv = 'Annat'",
                "update programme_adoption set paragraph = '§ 1'",
                "delete from action_plan_adoption",
                "select write_change_log()",
            })
    void theApplicationRoleCanNeitherRewriteHistoryNorTheSchema(String sql) {
        assertThatThrownBy(() -> {
                    try (var connection = Database.asApplication();
                            var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .extracting(thrown -> ((SQLException) thrown).getSQLState())
                .as("insufficient privilege")
                .isEqualTo("42501");
    }

    @Test
    void noRowCanReferToAnotherRegionsRow() {
        assertThatThrownBy(() -> Database.execute("""
                        insert into service_point (region_code, name, kind, municipality_code, actor_id)
                        values ('23', 'Butik', 'grocery-store', '2361', '%s')
                        """.formatted(Callers.OTHER_REGION)))
                .hasMessageContaining("fk_service_point_actor");
    }
}
