package se.serviceprogram.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.serviceprogram.access.World.Row;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Callers;
import se.serviceprogram.testing.Contract;
import se.serviceprogram.testing.Contract.Operation;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.TestIssuer;

/**
 * Every operation of the contract × every role × own and other organisation × own and other region × kinds of token,
 * held against the hand-written table who-may-do-what.csv. The table is not read by the product.
 *
 * <p>{@code yes}: any row of the region; {@code own}: rows that the caller's organisation or source answers for, others
 * 403; {@code no}: 403; {@code open}: without a token too. Column {@code elsewhere}, callers of another region:
 * {@code hidden} 404; {@code published} what is published when asked for by region, else 404; {@code own} they see and
 * change their own region only; {@code shared} what belongs to no region; {@code by-kind} 404, also to some who may not at
 * home: which right it takes depends on a row that they do not see.
 */
@ApiTest
class AccessMatrixTest {

    private static final List<String> ROLES =
            List.of("reader", "reporter", "coordinator", "grant-officer", "decision-maker", "administrator");

    private static final Map<String, String[]> MACHINES = Map.of(
            "grant-system",
            new String[] {
                "programmes.read", "actors.read", "support-decisions.read", "support-decisions.write", "follow-ups.read"
            },
            "consumer",
            new String[] {"programmes.read", "follow-ups.read"});

    private static final Map<String, Operation> OPERATIONS = Contract.shared().operations();
    private static final Map<String, Map<String, String>> EXPECTED = table();

    private static final TestIssuer FOREIGN = new TestIssuer();

    private static int requests;

    @BeforeEach
    void begin() throws SQLException {
        World.begin();
    }

    @Test
    void everyOperationIsInTheTableAndNothingElseIs() {
        assertThat(EXPECTED.keySet()).isEqualTo(OPERATIONS.keySet());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyRoleInItsRegion(String id) throws SQLException {
        var faults = new ArrayList<String>();
        for (var caller : callers("harjedalens-kommun").entrySet()) {
            var expected = EXPECTED.get(id).get(caller.getKey());
            for (var row : List.of(Row.OWN, Row.OTHER)) {
                var allowed = !expected.equals("no") && !(expected.equals("own") && row == Row.OTHER);
                var status = send(id, caller.getValue(), row, "").statusCode();
                if (allowed ? !succeeded(id).contains(status) : status != 403) {
                    faults.add("%s on %s row: %d, expected %s".formatted(caller.getKey(), row, status, expected));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyRoleOfAnotherRegion(String id) throws SQLException {
        var faults = new ArrayList<String>();
        var elsewhere = EXPECTED.get(id).get("elsewhere");
        for (var caller : callers("region-vasternorrland").entrySet()) {
            var mayAtHome = !EXPECTED.get(id).get(caller.getKey()).equals("no");
            var plain = send(id, caller.getValue(), Row.OWN, "");
            var expected = elsewhere.equals("by-kind") ? Set.of(403, 404) : Set.of(403);
            if (mayAtHome) {
                expected = switch (elsewhere) {
                    case "hidden", "by-kind" -> Set.of(404);
                    case "published" -> OPERATIONS.get(id).path().contains("{") ? Set.of(404) : Set.of(200);
                    default -> Set.of(200, 201, 204, 400, 403);
                };
            }
            if (!expected.contains(plain.statusCode()) || (!elsewhere.equals("shared") && leaks(plain))) {
                faults.add("%s: %d %s".formatted(caller.getKey(), plain.statusCode(), leaks(plain) ? "leaks" : ""));
            }
            if (elsewhere.equals("published")) {
                var published = send(id, caller.getValue(), Row.OWN, "?regionCode=23");
                var draft = send(id, caller.getValue(), Row.DRAFT, "?regionCode=23");
                var draftStatus = OPERATIONS.get(id).path().contains("{") ? 404 : 200;
                if (published.statusCode() != (mayAtHome ? 200 : 403)
                        || draft.statusCode() != (mayAtHome ? draftStatus : 403)
                        || published.asString().contains("Hemlig")
                        || published.asString().contains("\"method\":\"PATCH\"")) {
                    faults.add("%s elsewhere: published %d, draft %d"
                            .formatted(caller.getKey(), published.statusCode(), draft.statusCode()));
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(Database.single("select count(*) from change_log where region_code = '23' and user_id is not null"))
                .as("changes in region 23 by callers of another region")
                .isEqualTo("0");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void tokensThatProveNothing(String id) throws SQLException {
        var open = EXPECTED.get(id).get("reader").equals("open");
        for (var token : worthless().entrySet()) {
            assertThat(send(id, token.getValue(), Row.OWN, "").statusCode())
                    .as(token.getKey())
                    .isIn(open ? succeeded(id) : Set.of(401));
        }
        var forAnyone = OPERATIONS.get(id).node().path("security").isMissingNode() || open;
        for (var token : powerless().entrySet()) {
            assertThat(send(id, token.getValue(), Row.OWN, "").statusCode())
                    .as(token.getKey())
                    .isIn(forAnyone ? succeeded(id) : Set.of(403));
        }
    }

    @AfterAll
    static void tell() {
        FOREIGN.close();
        System.out.printf("Access matrix: %d operations, %d requests%n", OPERATIONS.size(), requests);
    }

    static Stream<String> operations() {
        return OPERATIONS.keySet().stream();
    }

    private static Response send(String id, Supplier<RequestSpecification> caller, Row row, String query)
            throws SQLException {
        var operation = OPERATIONS.get(id);
        requests++;
        var response = World.send(operation, caller.get(), row, query);
        if (!operation.verb().equals("GET") && response.statusCode() < 300) {
            World.begin();
        }
        return response;
    }

    /** What an allowed request answers: a change is sent out of date, and an adoption may be refused by its content. */
    private static Set<Integer> succeeded(String id) {
        return switch (OPERATIONS.get(id).verb()) {
            case "GET" -> Set.of(200);
            case "POST" ->
                switch (id) {
                    case "createImport" -> Set.of(400);
                    case "adoptProgramme", "adoptActionPlan" -> Set.of(201, 409);
                    case "createAccessibilityFeedback" -> Set.of(204);
                    default -> Set.of(201);
                };
            default -> id.equals("deleteUnknownOrganisation") ? Set.of(204) : Set.of(412);
        };
    }

    private static boolean leaks(Response response) {
        return response.statusCode() < 400 && response.asString().contains(World.ID);
    }

    private static Map<String, Supplier<RequestSpecification>> callers(String organisation) {
        var callers = new LinkedHashMap<String, Supplier<RequestSpecification>>();
        ROLES.forEach(
                role -> callers.put(role, () -> Callers.with(TestIssuer.shared().person("Någon", organisation, role))));
        MACHINES.forEach((client, scopes) -> callers.put(
                client, () -> Callers.with(TestIssuer.shared().machine(client, organisation, "nyps", scopes))));
        return callers;
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
                                .claim("scope", String.join(" ", MACHINES.get("grant-system"))))),
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
        var claims = new String(java.util.Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("region-jamtland-harjedalen", "region-vasternorrland");
        parts[1] = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        return String.join(".", parts);
    }

    private static Map<String, Map<String, String>> table() {
        var table = new TreeMap<String, Map<String, String>>();
        try (var file = AccessMatrixTest.class.getResourceAsStream("/access/who-may-do-what.csv");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var heading = lines.readLine().split(",");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var cells = line.split(",");
                var row = new LinkedHashMap<String, String>();
                for (int i = 1; i < heading.length; i++) {
                    row.put(heading[i], cells[i]);
                }
                table.put(cells[0], row);
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return table;
    }
}
