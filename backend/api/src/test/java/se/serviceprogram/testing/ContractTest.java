package se.serviceprogram.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every API test is held to finds what it is for: replies that are not as the contract says. */
class ContractTest {

    private static final Contract CONTRACT = Contract.shared();
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        202 | application/json         | {}                                              | does not declare status 202
        200 | text/plain               |                                                 | does not declare media type text/plain
        200 | application/json         |                                                 | promises application/json and is empty
        404 | application/problem+json |                                                 | promises application/problem+json and is empty
        200 | application/json         | {"items": []}                                   | required property '_meta' not found
        404 | application/problem+json | {"title": "Finns inte", "status": 404}          | required property 'code' not found
        418 | application/problem+json | {"type": 1, "title": "", "detail": "", "status": 418, "code": "teapot"} | enumeration
        """)
    void aReplyThatIsNotAsDeclaredIsFound(int status, String mediaType, String body, String fault)
            throws JsonProcessingException {
        var json = body == null ? null : new ObjectMapper().readTree(body);
        assertThat(CONTRACT.faultsOfReply(operation("listActors"), status, mediaType, json))
                .anyMatch(found -> found.contains(fault));
    }

    @Test
    void anEmptyFileIsFound() {
        assertThat(CONTRACT.faultsOfReply(operation("exportActors"), 200, "text/csv", null))
                .singleElement()
                .asString()
                .endsWith("promises text/csv and is empty");
    }

    @Test
    void whatHasNoBodyIsToHaveNone() {
        var deleteActor = operation("deleteActor");
        assertThat(CONTRACT.faultsOfReply(deleteActor, 204, null, null)).isEmpty();
        assertThat(CONTRACT.faultsOfReply(deleteActor, 204, "text/plain", TextNode.valueOf("borta")))
                .singleElement()
                .asString()
                .endsWith("has a body that the contract does not know");
    }

    @Test
    void anEmptyRequestThatWasAcceptedIsFound() {
        assertThat(CONTRACT.faultsOfRequest(operation("createActor"), "application/json", null))
                .singleElement()
                .asString()
                .contains("promises application/json and is empty");
    }

    @Test
    void aHeaderThatIsPromisedAndNotThereIsFound() {
        assertThat(CONTRACT.faultsOfHeaders(operation("createActor"), 201, Map.of("traceparent", TRACE)::get))
                .hasSize(2)
                .anyMatch(found -> found.endsWith("promises Location"))
                .anyMatch(found -> found.endsWith("promises ETag"));
        assertThat(CONTRACT.faultsOfHeaders(operation("deleteActor"), 404, Map.<String, String>of()::get))
                .singleElement()
                .asString()
                .endsWith("promises traceparent");
    }

    @Test
    void aHeaderOfAnotherKindIsFound() {
        var late = Map.of("traceparent", TRACE, "Retry-After", "soon", "RateLimit-Policy", "x", "RateLimit", "x");
        assertThat(CONTRACT.faultsOfHeaders(operation("getMe"), 429, late::get))
                .singleElement()
                .asString()
                .contains("Retry-After");
        var made = Map.of("traceparent", TRACE, "ETag", "\"0\"", "Location", "nowhere special");
        assertThat(CONTRACT.faultsOfHeaders(operation("createActor"), 201, made::get))
                .singleElement()
                .asString()
                .contains("Location");
    }

    @Test
    void aReplyAsDeclaredHasNoFault() {
        var made = Map.of(
                "traceparent", TRACE, "ETag", "\"0\"", "Location", "https://a.example/serviceprogram/v1/actors/1");
        assertThat(CONTRACT.faultsOfHeaders(operation("createActor"), 201, made::get))
                .isEmpty();
        JsonNode problem =
                CONTRACT.root().at("/components/responses/NotFound/content/application~1problem+json/example");
        assertThat(CONTRACT.faultsOfReply(operation("getActor"), 404, "application/problem+json", problem))
                .isEmpty();
    }

    private static Contract.Operation operation(String id) {
        return CONTRACT.operations().get(id);
    }
}
