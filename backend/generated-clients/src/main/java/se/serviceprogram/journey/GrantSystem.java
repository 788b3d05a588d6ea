package se.serviceprogram.journey;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import se.serviceprogram.client.ApiClient;
import se.serviceprogram.client.ApiException;
import se.serviceprogram.client.api.ActorsApi;
import se.serviceprogram.client.api.FiguresApi;
import se.serviceprogram.client.api.ImportsApi;
import se.serviceprogram.client.api.SupportDecisionsApi;
import se.serviceprogram.client.model.DecisionOutcome;
import se.serviceprogram.client.model.Problem;
import se.serviceprogram.client.model.ProblemCode;
import se.serviceprogram.client.model.SupportDecisionInput;
import se.serviceprogram.client.model.SupportDecisionPatch;
import se.serviceprogram.client.model.SupportFormCode;

/**
 * A grant system in Java, with the client that openapi-generator makes of the contract: hands over a file, reads the
 * figures, corrects a decision and handles what is refused. Ends with the first thing that is not as it should be.
 */
public final class GrantSystem {

    private static final int YEAR = 2019;
    private static final String REASON = "R%C3%A4ttat%20belopp";

    private final ApiClient client = new ApiClient();
    private final ObjectMapper json = ApiClient.createDefaultObjectMapper();
    private final ImportsApi imports;
    private final FiguresApi figures;
    private final SupportDecisionsApi decisions;

    /** A figure of the year: its cases and sum. */
    private record HomeDelivery(int cases, BigDecimal amount) {}

    /** Something that the API should refuse. */
    private interface Call {
        Object run() throws ApiException;
    }

    private GrantSystem(String apiUrl, String token) {
        client.updateBaseUri(apiUrl);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        // After the address is set: they take it when they are made.
        imports = new ImportsApi(client);
        figures = new FiguresApi(client);
        decisions = new SupportDecisionsApi(client);
    }

    public static void main(String[] arguments) throws Exception {
        var token = token(arguments[1], arguments[2], System.getenv("CLIENT_SECRET"));
        var system = new GrantSystem(arguments[0], token);
        system.handOver(Path.of(arguments[3]));
        system.correct();
        System.out.println("The Java client made its whole journey.");
    }

    private static String token(String issuer, String client, String secret) throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret;
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            return new ObjectMapper()
                    .readTree(answer.body())
                    .get("access_token")
                    .asText();
        }
    }

    private void handOver(Path file) throws Exception {
        var before = figure();
        var dryRun = imports.createImport(file.toFile(), null, null);
        check(dryRun.getNewRows() == 2, "The dry run finds two new decisions");
        check(figure().equals(before), "A dry run changes no figure");

        var applied = imports.applyImport(dryRun.getId(), null, null);
        check(applied.getAppliedAt() != null, "The import is applied");
        var after = figure();
        check(after.cases() == before.cases() + 2, "The figure counts both");
        check(after.amount().compareTo(before.amount()) > 0, "and their sum");

        var again = refused(409, () -> imports.applyImport(dryRun.getId(), null, null));
        check(again.getCode() == ProblemCode.ILLEGAL_TRANSITION, "It is not applied twice");

        imports.reverseImport(dryRun.getId(), REASON, null);
        check(figure().equals(before), "Reversed, it leaves the figure as it was");
    }

    private void correct() throws Exception {
        var actor = new ActorsApi(client)
                .listActors(null, null, null, null, "Region Jämtland", null, 1, 1)
                .getItems()
                .getFirst()
                .getId();
        var made = decisions.createSupportDecision(decision(actor), null);
        var read = decisions.getSupportDecisionWithHttpInfo(made.getId(), null, null, null);
        var tags = requireNonNull(read.getHeaders().get("etag"), "What is read has no version");
        var version = tags.getFirst();
        var unchanged = status(() -> decisions.getSupportDecision(made.getId(), null, null, version));
        check(unchanged == 304, "What is unchanged is not sent again");

        var change = new SupportDecisionPatch()
                .grantedAmount(new BigDecimal("1234.50"))
                .registryNumber(null);
        var changed = decisions.updateSupportDecision(made.getId(), REASON, change, null, version);
        check(changed.getGrantedAmount().compareTo(new BigDecimal("1234.5")) == 0, "The amount is corrected");
        check(changed.getRegistryNumber() == null, "and the registry number emptied");

        var stale = refused(412, () -> decisions.updateSupportDecision(made.getId(), REASON, change, null, version));
        check(stale.getCode() == ProblemCode.STALE_VERSION, "An old version is refused");
        var unversioned = refused(428, () -> decisions.updateSupportDecision(made.getId(), REASON, change, null, null));
        check(unversioned.getCode() == ProblemCode.VERSION_REQUIRED, "So is none");

        var wrong = new SupportDecisionPatch().grantedAmount(new BigDecimal("-1"));
        var invalid = refused(400, () -> decisions.updateSupportDecision(made.getId(), REASON, wrong, null, "*"));
        check("#/grantedAmount".equals(invalid.getErrors().getFirst().getPointer()), "A fault has its place");
        var missing = refused(404, () -> decisions.getSupportDecision(UUID.randomUUID(), null, null, null));
        check(missing.getType().getPath().equals("/problems/not-found"), "A problem has a type to look up");
    }

    private static SupportDecisionInput decision(UUID actor) {
        return new SupportDecisionInput()
                .sourceCode("nyps")
                .externalCaseId("JAVA-" + UUID.randomUUID())
                .decisionNumber("1")
                .registryNumber("RUN/1/2019")
                .supportFormCode(SupportFormCode.HOME_DELIVERY)
                .applicantId(actor)
                .municipalityCode("2361")
                .grantedAmount(new BigDecimal("1000.25"))
                .outcome(DecisionOutcome.GRANTED)
                .decidedOn(LocalDate.of(YEAR, 4, 1))
                .decidingActorId(actor);
    }

    /** That of a year without decisions is not there. */
    private HomeDelivery figure() throws ApiException {
        return figures.listFigures(null, YEAR, null, 1, 100).getItems().stream()
                .filter(figure -> figure.getCode().equals("support.home-delivery"))
                .map(figure -> new HomeDelivery(figure.getCases(), figure.getAmount()))
                .findFirst()
                .orElse(new HomeDelivery(0, BigDecimal.ZERO));
    }

    private Problem refused(int status, Call call) throws Exception {
        try {
            call.run();
        } catch (ApiException refusal) {
            check(refusal.getCode() == status, "Refused with " + status + ", not " + refusal.getCode());
            return json.readValue(refusal.getResponseBody(), Problem.class);
        }
        throw new AssertionError("Not refused with " + status);
    }

    private static int status(Call call) {
        try {
            call.run();
            return 200;
        } catch (ApiException other) {
            return other.getCode();
        }
    }

    private static void check(boolean holds, String sentence) {
        if (!holds) {
            throw new AssertionError("Not so: " + sentence);
        }
    }
}
