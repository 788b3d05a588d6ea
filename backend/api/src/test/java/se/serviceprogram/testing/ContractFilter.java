package se.serviceprogram.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Holds every reply of the API tests, and every request that was answered 2xx, against the contract. */
final class ContractFilter implements Filter {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getPath().replace("/serviceprogram/v1", "");
        Contract.shared().operation(request.getMethod(), path).ifPresent(operation -> {
            var type = mediaType(response.getContentType());
            assertThat(Contract.shared()
                            .faultsOfReply(operation, response.statusCode(), type, content(type, response.asString())))
                    .as("%s %s answered %d %s", request.getMethod(), path, response.statusCode(), response.asString())
                    .isEmpty();
            assertThat(Contract.shared().faultsOfHeaders(operation, response.statusCode(), response::getHeader))
                    .as("headers of %s %s, answered %d", request.getMethod(), path, response.statusCode())
                    .isEmpty();
            var sent = mediaType(request.getContentType());
            if (response.statusCode() < 300 && request.getBody() instanceof String body && sent != null) {
                assertThat(Contract.shared().faultsOfRequest(operation, sent, content(sent, body)))
                        .as("accepted request %s %s %s", request.getMethod(), path, body)
                        .isEmpty();
            }
        });
        return response;
    }

    private static @Nullable String mediaType(@Nullable String contentType) {
        return contentType == null || contentType.isBlank() ? null : contentType.split(";")[0].strip();
    }

    /** Files are held against their schema as texts; nothing at all is no content, which a reply must not be. */
    private static @Nullable JsonNode content(@Nullable String mediaType, String body) {
        if (body.isEmpty()) {
            return null;
        }
        if (mediaType == null || !mediaType.endsWith("json")) {
            return TextNode.valueOf(body);
        }
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError("not JSON: " + body, malformed);
        }
    }
}
