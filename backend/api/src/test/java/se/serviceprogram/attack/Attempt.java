package se.serviceprogram.attack;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import se.serviceprogram.testing.Contract;

/** One operation of the contract as somebody tries it: with the contract's own example as body. */
final class Attempt {

    private Attempt() {}

    static Response of(Contract.Operation operation, String path, RequestSpecification caller) {
        return of(operation, path, caller, UnaryOperator.identity());
    }

    /** The same with another body, made of the example's JSON. */
    static Response of(
            Contract.Operation operation, String path, RequestSpecification caller, UnaryOperator<String> body) {
        var request = caller.accept("*/*");
        if (operation.node().path("parameters").findValuesAsText("$ref").contains("#/components/parameters/IfMatch")) {
            request.header("If-Match", "\"0\"");
        }
        var content = operation.node().path("requestBody").path("content");
        if (content.has("multipart/form-data")) {
            request.multiPart("file", "a.csv", "a;b\r\n1;2\r\n".getBytes(StandardCharsets.UTF_8), "text/csv");
        } else if (!content.isEmpty()) {
            var type = content.properties().iterator().next();
            request.contentType(type.getKey() + "; charset=utf-8")
                    .body(body.apply(example(type.getValue()).toString()));
        }
        return request.request(operation.verb(), path);
    }

    private static JsonNode example(JsonNode mediaType) {
        var example = mediaType.path("examples").elements().next();
        return Contract.shared().resolved(example).path("value");
    }
}
