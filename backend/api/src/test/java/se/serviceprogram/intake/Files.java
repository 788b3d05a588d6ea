package se.serviceprogram.intake;

import static se.serviceprogram.testing.Callers.coordinator;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.serviceprogram.testing.Database;

/** Files of support decisions for tests, and their way through the API. */
public final class Files {

    static final List<String> HEADINGS = List.of(
            "arende_id",
            "beslut_nr",
            "beslutstyp",
            "dnr",
            "stodform",
            "organisation",
            "sokande_namn",
            "sokande_orgnr",
            "kommunkod",
            "inkom_datum",
            "besluts_datum",
            "sokt_belopp",
            "beviljat_belopp",
            "stodandel",
            "period_fran",
            "period_till");

    private static final List<String> ROW = List.of(
            "A1",
            "1",
            "Bifall",
            "RUN/1/2023",
            "Hemsändning",
            "Region Jämtland Härjedalen",
            "Härjedalens kommun",
            "",
            "2361",
            "2023-01-10",
            "2023-04-18",
            "2 000",
            "1 000,50",
            "50",
            "2023-01-01",
            "2023-12-31");

    private Files() {}

    /** A row where some columns differ from an ordinary one: {@code heading=value}. */
    public static String row(String... differing) {
        var cells = new ArrayList<>(ROW);
        for (var change : differing) {
            var at = change.indexOf('=');
            cells.set(HEADINGS.indexOf(change.substring(0, at)), change.substring(at + 1));
        }
        return String.join(";", cells);
    }

    public static String file(String... rows) {
        return String.join(";", HEADINGS) + "\r\n" + String.join("\r\n", Arrays.asList(rows)) + "\r\n";
    }

    static Response upload(String content) {
        return upload(content.getBytes(StandardCharsets.UTF_8));
    }

    static Response upload(byte[] content) {
        return upload(coordinator(), content);
    }

    static Response upload(RequestSpecification caller, byte[] content) {
        return caller.multiPart("file", "beslut.csv", content, "text/csv").post("/imports");
    }

    public static String reviewed(String content) {
        return upload(content).then().statusCode(201).extract().path("id");
    }

    static Response apply(String importId) {
        return coordinator().header("Change-Reason", "Nya uppgifter").post("/imports/" + importId + "/applications");
    }

    static Response reverse(String importId) {
        return coordinator().header("Change-Reason", "Fel fil").post("/imports/" + importId + "/reversals");
    }

    static Response rows(String importId) {
        return coordinator().get("/imports/" + importId + "/rows?limit=100");
    }

    public static String applied(String content) {
        var id = reviewed(content);
        apply(id).then().statusCode(201);
        return id;
    }

    /** The demonstration file, and the organisations that the demonstration database has. */
    static byte[] demo() throws SQLException {
        Database.execute("""
                insert into actor (region_code, kind, name, municipality_code) values
                    ('23', 'county-administrative-board', 'Länsstyrelsen i Jämtlands län', null),
                    ('23', 'municipality', 'Ragunda kommun', '2303'), ('23', 'municipality', 'Bräcke kommun', '2305'),
                    ('23', 'municipality', 'Krokoms kommun', '2309'), ('23', 'municipality', 'Strömsunds kommun', '2313'),
                    ('23', 'municipality', 'Åre kommun', '2321'), ('23', 'municipality', 'Bergs kommun', '2326'),
                    ('23', 'municipality', 'Östersunds kommun', '2380')
                """);
        try {
            return java.nio.file.Files.readAllBytes(Path.of("../../docs/demo/stodbeslut-2023.csv"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
