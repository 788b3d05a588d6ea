package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static se.serviceprogram.testing.Callers.coordinator;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.testing.ApiTest;

/** Files that want to fill the memory, name other files, or be something else than a table. */
@ApiTest
@Timeout(120)
class FileAttackTest {

    private static final int MEGABYTE = 1_000_000;
    private static final String HEADER =
            "arende_id;beslut_nr;beslutstyp;dnr;stodform;organisation;sokande_namn;sokande_orgnr;"
                    + "kommunkod;inkom_datum;besluts_datum;sokt_belopp;beviljat_belopp;stodandel;period_fran;period_till\r\n";

    /** 200 MB of zeros in some hundred kilobytes: never unpacked. */
    @Test
    void aZipBombIsToldFromATableByItsFirstBytes() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (var part = 0; part < 200; part++) {
                zip.write(new byte[MEGABYTE]);
            }
        }
        assertThat(bomb.size()).isLessThan(MEGABYTE);
        upload(bomb.toByteArray(), "stor.xlsx")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("import.file.workbook"));
    }

    @Test
    void aCompressedFileIsNotText() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[20 * MEGABYTE]);
        }
        upload(bomb.toByteArray(), "stor.csv.gz").then().statusCode(400);
    }

    /** A body that says it is compressed is not unpacked for whoever sends it. */
    @Test
    void aCompressedBodyIsNotUnpacked() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            gzip.write("{\"kind\": \"company\", \"name\": \"".getBytes(StandardCharsets.US_ASCII));
            gzip.write(new byte[20 * MEGABYTE]);
        }
        coordinator()
                .contentType("application/json")
                .header("Content-Encoding", "gzip")
                .body(bomb.toByteArray())
                .post("/actors")
                .then()
                .statusCode(400);
    }

    @Test
    void aRowOfAMillionCellsIsAFaultyRow() {
        upload(HEADER + ";".repeat(MEGABYTE) + "\r\n").then().statusCode(not(500));
    }

    @Test
    void aHeaderOfAMillionColumnsIsRefused() {
        upload("kolumn;".repeat(MEGABYTE) + "\r\na;b\r\n").then().statusCode(400);
    }

    @Test
    void aCellOfFifteenMegabytesIsAFaultyCell() {
        upload(HEADER + "A1;1;Bifall;" + "x".repeat(15 * MEGABYTE) + ";\r\n")
                .then()
                .statusCode(not(500));
    }

    @Test
    void anXmlFileWithEntitiesIsNotRead() {
        upload("""
                <?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;;</a>
                """).then().statusCode(400).body("detail", not(containsString("root:")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/cron.d/evil",
                "..\\..\\windows\\evil.bat",
                "/etc/passwd",
                "C:\\evil.csv",
                "a\u0000.csv",
                "%2e%2e%2fevil"
            })
    void aFileNameIsAWordAndNoPlace(String name) {
        var response = coordinator()
                .multiPart("file", name, (HEADER + "A1;1\r\n").getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/imports");
        if (response.statusCode() == 201) {
            assertThat(response.<String>path("fileName")).doesNotContain("/", "\\", "\u0000");
        } else {
            response.then().statusCode(400);
        }
    }

    @Test
    void deeplyNestedJsonIsRefused() {
        coordinator()
                .contentType("application/json")
                .body("{\"name\":".repeat(20_000) + "1" + "}".repeat(20_000))
                .post("/actors")
                .then()
                .statusCode(400);
        coordinator()
                .contentType("application/json")
                .body("[".repeat(100_000))
                .post("/actors")
                .then()
                .statusCode(400);
    }

    @Test
    void aNumberOfAMillionDigitsIsRefused() {
        coordinator()
                .contentType("application/json")
                .body("{\"grantedAmount\": " + "9".repeat(MEGABYTE) + "}")
                .post("/support-decisions")
                .then()
                .statusCode(400);
        coordinator()
                .contentType("application/json")
                .body("{\"grantedAmount\": 1e999999999}")
                .post("/support-decisions")
                .then()
                .statusCode(400);
    }

    private static Response upload(String content) {
        return upload(content.getBytes(StandardCharsets.UTF_8), "a.csv");
    }

    private static Response upload(byte[] content, String name) {
        return coordinator().multiPart("file", name, content, "text/csv").post("/imports");
    }
}
