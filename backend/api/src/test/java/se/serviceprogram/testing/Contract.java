package se.serviceprogram.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The hand-written openapi.yaml: its operations, and whether a body is what it promises (JSON Schema 2020-12). */
public final class Contract {

    private static final String LOCATION = "https://contract.test/openapi.yaml";
    private static final Contract SHARED = new Contract();

    private final JsonNode root;
    private final Map<String, Operation> operations = new TreeMap<>();
    /** The whole document, parsed once: the factory would parse it again for every pointer into it. */
    private final JsonSchema document;

    private final Map<String, JsonSchema> byPointer = new ConcurrentHashMap<>();

    /** One operation: its verb in upper case, path as in the contract, pointer to it, and the node itself. */
    public record Operation(String verb, String path, String pointer, JsonNode node, Pattern addresses) {

        Operation(String verb, String path, String pointer, JsonNode node) {
            this(verb, path, pointer, node, Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+")));
        }

        public String id() {
            return node.path("operationId").asText();
        }

        boolean matches(String method, String requestPath) {
            return verb.equals(method) && addresses.matcher(requestPath).matches();
        }

        int parameters() {
            return path.length() - path.replace("{", "").length();
        }
    }

    private Contract() {
        try (var file = Contract.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            root = new YAMLMapper().readTree(text);
            var json = root.toString();
            document = JsonSchemaFactory.getInstance(
                            SpecVersion.VersionFlag.V202012,
                            builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(LOCATION, json))))
                    .getSchema(
                            SchemaLocation.of(LOCATION),
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        root.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    var pointer = "/paths/" + escaped(path.getKey()) + "/" + verb.getKey();
                    var operation = new Operation(
                            verb.getKey().toUpperCase(Locale.ROOT), path.getKey(), pointer, verb.getValue());
                    operations.put(operation.id(), operation);
                }));
    }

    public static Contract shared() {
        return SHARED;
    }

    public JsonNode root() {
        return root;
    }

    /** Every operation by its id. */
    public Map<String, Operation> operations() {
        return Collections.unmodifiableMap(operations);
    }

    /** The operation a request is for; a literal path wins over one with parameters. */
    public Optional<Operation> operation(String method, String path) {
        return operations().values().stream()
                .filter(operation -> operation.matches(method, path))
                .min(Comparator.comparingInt(Operation::parameters));
    }

    /** What is wrong with a reply, as sentences; empty when it is what the contract says. */
    public List<String> faultsOfReply(
            Operation operation, int status, @Nullable String mediaType, @Nullable JsonNode body) {
        var response = response(operation, status);
        if (status < 400 && response.endsWith("/default")) {
            return List.of(operation.id() + " does not declare status " + status);
        }
        return faults(response, mediaType, body, false);
    }

    /** Which of the headers that are promised with a reply it lacks, or gives with a value of another kind. */
    public List<String> faultsOfHeaders(Operation operation, int status, Function<String, @Nullable String> given) {
        var faults = new ArrayList<String>();
        var place = resolved(response(operation, status)) + "/headers";
        root.at(place).fieldNames().forEachRemaining(name -> {
            var value = given.apply(name);
            if (value == null) {
                faults.add(place + " promises " + name);
            } else {
                var schema = resolved(place + "/" + name) + "/schema";
                var number = root.at(schema).path("type").asText().equals("integer") && value.matches("[0-9]{1,9}");
                schema(schema)
                        .validate(number ? IntNode.valueOf(Integer.parseInt(value)) : TextNode.valueOf(value))
                        .forEach(fault -> faults.add(place + "/" + name + ": " + fault.getMessage()));
            }
        });
        return faults;
    }

    private static String response(Operation operation, int status) {
        var declared = operation.node().path("responses").has(String.valueOf(status));
        return operation.pointer() + "/responses/" + (declared ? status : "default");
    }

    /** What is wrong with a request body that the API accepted. */
    public List<String> faultsOfRequest(Operation operation, String mediaType, @Nullable JsonNode body) {
        var place = operation.pointer() + "/requestBody";
        var required = root.at(resolved(place)).path("required").asBoolean();
        return faults(place, mediaType, body, !required);
    }

    /** A text that is no JSON is a body too; {@code null} is none at all. */
    private List<String> faults(
            String pointer, @Nullable String mediaType, @Nullable JsonNode body, boolean mayBeEmpty) {
        var place = resolved(pointer);
        var content = root.at(place).path("content");
        if (content.isMissingNode() || content.isEmpty()) {
            return body == null ? List.of() : List.of(place + " has a body that the contract does not know");
        }
        if (mediaType == null || !content.has(mediaType)) {
            return List.of(place + " does not declare media type " + mediaType);
        }
        if (body == null) {
            return mayBeEmpty ? List.of() : List.of(place + " promises " + mediaType + " and is empty");
        }
        return schema(place + "/content/" + escaped(mediaType) + "/schema").validate(body).stream()
                .map(fault -> place + ": " + fault.getMessage())
                .collect(Collectors.toList());
    }

    private JsonSchema schema(String pointer) {
        return byPointer.computeIfAbsent(pointer, place -> document.getRefSchema(SchemaLocation.Fragment.of(place)));
    }

    /** Follows one {@code $ref} within the document, as responses and parameters use it. */
    private String resolved(String pointer) {
        var reference = root.at(pointer).path("$ref");
        return reference.isMissingNode() ? pointer : reference.asText().substring(1);
    }

    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
