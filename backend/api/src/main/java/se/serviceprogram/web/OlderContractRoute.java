package se.serviceprogram.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Serves the contract of this installation as OpenAPI 3.0.3 too, as JSON and as YAML; made when first asked for. */
@ApplicationScoped
class OlderContractRoute {

    static final String ROOT = "/openapi-3.0";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, ObjectMapper> WRITERS = Map.of(".json", JSON, ".yaml", new YAMLMapper());

    @Inject
    OpenApiDocumentService contracts;

    private final Map<String, Buffer> made = new ConcurrentHashMap<>();

    void install(@Observes Router router) {
        WRITERS.forEach((ending, writer) -> router.route("/serviceprogram/v1" + ROOT + ending)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .blockingHandler(context -> answer(context, ending, writer), false));
    }

    private void answer(RoutingContext context, String ending, ObjectMapper writer) {
        context.response()
                .putHeader("Content-Type", "application/" + ending.substring(1) + ";charset=UTF-8")
                .end(made.computeIfAbsent(ending, missing -> make(writer)));
    }

    private Buffer make(ObjectMapper writer) {
        try {
            var contract = contracts.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
            var older = OlderContract.of(JSON.readTree(contract));
            return Buffer.buffer(writer.writeValueAsBytes(older));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
