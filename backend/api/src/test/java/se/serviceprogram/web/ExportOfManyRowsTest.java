package se.serviceprogram.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.support.ManyDecisions.MORE_THAN_BUFFERS_HOLD;
import static se.serviceprogram.support.ManyDecisions.register;
import static se.serviceprogram.support.ManyDecisions.unlogged;
import static se.serviceprogram.testing.Callers.reader;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.SlowReceiver;

/** A file is read from the database while it is sent: it may be of any size, is as of one moment, and whole or broken off. */
@ApiTest
class ExportOfManyRowsTest {

    private static final int AT_ONCE = 4;
    private static final String SENDING =
            " from pg_stat_activity where state = 'idle in transaction' and query like '%support_decision%'";

    @TestHTTPResource("/")
    URI root;

    @Test
    void everyRowIsThereOnceAndInOrderOverManyPortions() throws Exception {
        register(1_203);
        var expected =
                IntStream.rangeClosed(1, 1_203).mapToObj("M%06d"::formatted).toList();

        var csv = reader().accept("*/*")
                .get("/support-decisions/exports?format=csv&sort=grantedAmount")
                .asString();
        var xlsx = reader().accept("*/*")
                .get("/support-decisions/exports?format=xlsx&sort=grantedAmount")
                .asByteArray();

        assertThat(csv.lines().skip(1).map(line -> line.split(";", -1)[1])).containsExactlyElementsOf(expected);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1_203);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("arende_id");
            for (var row = 1; row <= 1_203; row++) {
                assertThat(sheet.getRow(row).getCell(1).getStringCellValue()).isEqualTo(expected.get(row - 1));
                assertThat(sheet.getRow(row).getCell(19).getCellType()).isEqualTo(CellType.NUMERIC);
                assertThat(sheet.getRow(row).getCell(19).getNumericCellValue()).isEqualTo(row);
            }
        }
    }

    @Test
    void whatIsWrongWithTheQuestionIsToldBeforeAnythingIsSent() {
        for (var wrong : new String[] {"sort=colour", "format=pdf"}) {
            reader().accept("*/*")
                    .get("/support-decisions/exports?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo(wrong.split("=")[0]));
        }
    }

    @Test
    void itIsAsOfTheMomentWhenItBeganHoweverLongItTakes() throws Exception {
        register(MORE_THAN_BUFFERS_HOLD);
        try (var receiver = SlowReceiver.begin(root)) {
            untilTheReceiverIsWaitedFor();
            unlogged("update support_decision set legal_basis = 'Ändrat'");

            var answer = receiver.takeTheRest();

            assertThat(answer).endsWith("\r\n0\r\n\r\n").contains("M%06d".formatted(MORE_THAN_BUFFERS_HOLD));
            assertThat(answer).doesNotContain("Ändrat");
        }
        assertThat(ofThoseSending("count(*)")).isZero();
    }

    @Test
    void itIsBrokenOffAndNotEndedWhenTheDatabaseGoes() throws Exception {
        register(MORE_THAN_BUFFERS_HOLD);
        try (var receiver = SlowReceiver.begin(root)) {
            untilTheReceiverIsWaitedFor();
            assertThat(ofThoseSending("count(pg_terminate_backend(pid))")).isEqualTo(1);

            var answer = receiver.takeTheRest();

            assertThat(answer).doesNotEndWith("0\r\n\r\n").doesNotContain("M%06d".formatted(MORE_THAN_BUFFERS_HOLD));
        }
        reader().get("/support-decisions").then().statusCode(200);
    }

    /** Each keeps a connection to the database, of which everybody else needs some too. */
    @Test
    void onlyAFewAreSentAtOnceAndWhoGoesAwayMakesRoom() throws Exception {
        register(MORE_THAN_BUFFERS_HOLD);
        var receivers = new ArrayList<SlowReceiver>();
        try {
            for (var receiver = 0; receiver < AT_ONCE; receiver++) {
                receivers.add(SlowReceiver.begin(root));
            }
            var refused = reader().accept("*/*").get("/support-decisions/exports");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("5");
            assertThat(refused.jsonPath().getString("code")).isEqualTo("unavailable");
            reader().get("/support-decisions").then().statusCode(200);
        } finally {
            for (var receiver : receivers) {
                receiver.close();
            }
        }
        reader().accept("*/*").get("/support-decisions/exports").then().statusCode(200);
    }

    /** Only the application's own role sees what its connections do. */
    private static int ofThoseSending(String expression) throws SQLException {
        try (var application = Database.asApplication();
                var statement = application.createStatement();
                var rows = statement.executeQuery("select " + expression + SENDING)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** The service has sent what the buffers hold, and waits: for longer than it ever is between two portions. */
    private static void untilTheReceiverIsWaitedFor() throws Exception {
        var waiting = 0;
        for (var tries = 0; waiting == 0 && tries < 200; tries++) {
            Thread.sleep(50);
            waiting = ofThoseSending("count(*) filter (where state_change < clock_timestamp() - interval '300 ms')");
        }
        assertThat(waiting).as("the rest is still in the database").isEqualTo(1);
    }
}
