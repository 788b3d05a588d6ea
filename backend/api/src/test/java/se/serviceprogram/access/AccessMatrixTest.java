package se.serviceprogram.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.serviceprogram.access.AccessTable.Case;
import se.serviceprogram.access.World.Row;
import se.serviceprogram.removal.RemovableKind;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Contract;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.TestIssuer;

/**
 * Every operation of the contract × every role × own and other organisation × own and other region × kinds of token,
 * held against the hand-written table who-may-do-what.csv ({@link AccessTable}). The table is not read by the product.
 */
@ApiTest
class AccessMatrixTest {

    private static final List<String> ROLES =
            List.of("reader", "reporter", "coordinator", "grant-officer", "decision-maker", "administrator");

    /** A consumer is given as many, and they let it do no more than its kind may. */
    private static final String[] SCOPES = {
        "programmes.read",
        "actors.read",
        "activities.read",
        "support-decisions.read",
        "support-decisions.write",
        "applicants.register",
        "secrecy.mark",
        "follow-ups.read"
    };

    private static final AccessTable TABLE = new AccessTable();

    private static final TestIssuer FOREIGN = new TestIssuer();

    private static int requests;

    @BeforeEach
    void begin() throws SQLException {
        World.begin();
    }

    @Test
    void everyOperationIsInTheTableAndNothingElseIs() {
        var restored = TABLE.cases().stream()
                .filter(asked -> asked.operationId().equals("restoreRemovedObject") && !asked.isOfADraft())
                .map(Case::kind);

        assertThat(TABLE.cases().stream().map(Case::operationId).collect(Collectors.toSet()))
                .isEqualTo(Contract.shared().operations().keySet());
        assertThat(restored)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RemovableKind.values())
                        .map(RemovableKind::code)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyRoleInItsRegion(Case asked) throws SQLException {
        var faults = new ArrayList<String>();
        for (var caller : callers("harjedalens-kommun").entrySet()) {
            var cell = TABLE.cell(asked, caller.getKey());
            var rows = cell.equals("published") ? List.of(Row.values()) : List.of(Row.OWN, Row.OTHER);
            for (var row : rows) {
                var answer = send(asked, caller.getValue(), row, "");
                var expected = TABLE.inRegion(asked, caller.getKey(), row);
                if (answer.statusCode() != expected
                        || tellsOfAnothersDraft(answer)
                        || cell.equals("published") && tellsOfDrafts(answer)
                        || cell.equals("mine") && row == Row.OTHER && tellsOfAnotherSource(answer)) {
                    faults.add("%s on %s row: %d, expected %d (%s)"
                            .formatted(caller.getKey(), row, answer.statusCode(), expected, cell));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyRoleOfAnotherRegion(Case asked) throws SQLException {
        var faults = new ArrayList<String>();
        var elsewhere = TABLE.cell(asked, "elsewhere");
        for (var caller : callers("region-vasternorrland").entrySet()) {
            var plain = send(asked, caller.getValue(), Row.OWN, "");
            var expected = TABLE.fromElsewhere(asked, caller.getKey());
            if (plain.statusCode() != expected || !elsewhere.equals("shared") && leaks(plain)) {
                faults.add("%s: %d, expected %d%s"
                        .formatted(caller.getKey(), plain.statusCode(), expected, leaks(plain) ? ", leaks" : ""));
            }
            if (!elsewhere.equals("published") && leaks(send(asked, caller.getValue(), Row.OWN, "?regionCode=23"))) {
                faults.add("%s leaks to those who name the region".formatted(caller.getKey()));
            }
            if (elsewhere.equals("published")) {
                for (var row : List.of(Row.OWN, Row.DRAFT)) {
                    var answer = send(asked, caller.getValue(), row, "?regionCode=23");
                    if (answer.statusCode() != TABLE.published(asked, caller.getKey(), row)
                            || tellsOfDrafts(answer)
                            || answer.asString().contains("\"method\":\"PATCH\"")) {
                        faults.add("%s elsewhere on %s row: %d".formatted(caller.getKey(), row, answer.statusCode()));
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(Database.single("select count(*) from change_log where region_code = '23' and user_id is not null"))
                .as("changes in region 23 by callers of another region")
                .isEqualTo("0");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tokensThatProveNothing(Case asked) throws SQLException {
        var open = TABLE.cell(asked, "reader").equals("open");
        for (var token : worthless().entrySet()) {
            assertThat(send(asked, token.getValue(), Row.OWN, "").statusCode())
                    .as(token.getKey())
                    .isEqualTo(open ? TABLE.allowed(asked) : 401);
        }
        var forAnyone = asked.operation().node().path("security").isMissingNode() || open;
        assertThat(send(asked, AccessMatrixTest::ofNobodyRegistered, Row.OWN, "")
                        .statusCode())
                .as("of an organisation that nobody registered")
                .isEqualTo(open ? TABLE.allowed(asked) : 403);
        for (var token : powerless().entrySet()) {
            assertThat(send(asked, token.getValue(), Row.OWN, "").statusCode())
                    .as(token.getKey())
                    .isEqualTo(forAnyone ? TABLE.allowed(asked) : 403);
        }
    }

    @AfterAll
    static void tell() {
        FOREIGN.close();
        System.out.printf(
                "Access matrix: %d operations, %d requests%n", TABLE.cases().size(), requests);
    }

    static List<Case> cases() {
        return TABLE.cases();
    }

    private static Response send(Case asked, Supplier<RequestSpecification> caller, Row row, String query)
            throws SQLException {
        requests++;
        var response = World.send(asked, caller.get(), row, query);
        if (!asked.operation().verb().equals("GET") && response.statusCode() < 300) {
            World.begin();
        }
        return response;
    }

    /** What an organisation has not handed in: in a list, a file, the log or the bin. */
    private static boolean tellsOfAnothersDraft(Response response) {
        return response.asString().contains(World.OF_ANOTHER_ORGANISATION);
    }

    private static boolean tellsOfDrafts(Response response) {
        return response.asString().contains("Hemlig");
    }

    /** In a list, one by its id; in a file, by its source. */
    private static boolean tellsOfAnotherSource(Response response) {
        var text = response.statusCode() == 200 ? response.asString() : "";
        return text.contains("serviceprogram;")
                || World.OF_ANOTHER_SOURCE.stream().anyMatch(text::contains);
    }

    private static boolean leaks(Response response) {
        return response.statusCode() < 400 && response.asString().contains(World.ID);
    }

    private static Map<String, Supplier<RequestSpecification>> callers(String organisation) {
        var callers = new LinkedHashMap<String, Supplier<RequestSpecification>>();
        ROLES.forEach(
                role -> callers.put(role, () -> Callers.with(TestIssuer.shared().person("Någon", organisation, role))));
        var issuer = TestIssuer.shared();
        callers.put("grant-system", () -> Callers.with(issuer.machine("grant-system", organisation, "nyps", SCOPES)));
        callers.put("consumer", () -> Callers.with(issuer.consumer(organisation, SCOPES)));
        return callers;
    }

    private static RequestSpecification ofNobodyRegistered() {
        return Callers.with(TestIssuer.shared().person("Någon", "okand-organisation", "coordinator"));
    }

    /** Tokens that must not count at all. */
    private static Map<String, Supplier<RequestSpecification>> worthless() {
        var issuer = TestIssuer.shared();
        return Map.of(
                "none", Callers::stranger,
                "expired",
                        () -> Callers.with(issuer.sign(coordinator(issuer)
                                .issuedAt(Instant.now().minusSeconds(7200))
                                .expiresAt(Instant.now().minusSeconds(3600)))),
                "foreign issuer", () -> Callers.with(FOREIGN.sign(coordinator(FOREIGN))),
                "wrong audience",
                        () -> Callers.with(issuer.sign(coordinator(issuer).audience("another-api"))),
                "tampered", () -> Callers.with(tampered(issuer.sign(coordinator(issuer)))));
    }

    /** Tokens of callers who are known and may nothing. */
    private static Map<String, Supplier<RequestSpecification>> powerless() {
        var issuer = TestIssuer.shared();
        var region = "region-jamtland-harjedalen";
        return Map.of(
                "machine without scope", () -> Callers.with(issuer.machine("grant-system", region, "nyps")),
                "person without role", () -> Callers.with(issuer.person("Någon", region)),
                "person with scopes",
                        () -> Callers.with(issuer.sign(issuer.claims("Någon", region)
                                .claim("roles", List.of())
                                .claim("scope", String.join(" ", SCOPES)))),
                "machine with a role",
                        () -> Callers.with(issuer.sign(issuer.claims("grant-system", region)
                                .claim("client_id", "grant-system")
                                .claim("roles", List.of("coordinator")))));
    }

    private static io.smallrye.jwt.build.JwtClaimsBuilder coordinator(TestIssuer issuer) {
        return issuer.claims("Någon", "region-jamtland-harjedalen").claim("roles", List.of("coordinator"));
    }

    /** The same signature under other claims. */
    private static String tampered(String token) {
        var parts = token.split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("region-jamtland-harjedalen", "region-vasternorrland");
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        return String.join(".", parts);
    }
}
