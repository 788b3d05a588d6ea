package se.serviceprogram.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Rewrites a contract in OpenAPI 3.1 as 3.0.3, for generators that know nothing newer. What 3.0 has no words for is left
 * out or said with the older ones; operations, names and types stay the same (ADR 024).
 */
final class OlderContract {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Their keys are names that we chose, not words of OpenAPI. */
    private static final Set<String> MAPS =
            Set.of("properties", "schemas", "responses", "parameters", "headers", "paths", "securitySchemes");

    /** What stands here is data, also where it looks like a schema. */
    private static final Set<String> DATA = Set.of("example", "examples", "enum");

    private OlderContract() {}

    static ObjectNode of(JsonNode contract) {
        var older = object(contract);
        older.put("openapi", "3.0.3");
        older.remove(Set.of("jsonSchemaDialect", "webhooks"));
        older.withObject("info").remove("summary");
        return older;
    }

    private static JsonNode rewritten(JsonNode node) {
        if (node.isArray()) {
            var items = JSON.arrayNode();
            node.forEach(item -> items.add(rewritten(item)));
            return items;
        }
        if (!node.isObject()) {
            return node;
        }
        return node.path("$ref").isTextual() ? reference(node) : schema(object(node));
    }

    private static ObjectNode object(JsonNode node) {
        var object = JSON.objectNode();
        node.properties().forEach(field -> object.set(field.getKey(), value(field.getKey(), field.getValue())));
        return object;
    }

    private static JsonNode value(String key, JsonNode value) {
        if (DATA.contains(key) || key.startsWith("x-")) {
            return value;
        }
        if (MAPS.contains(key) && value.isObject()) {
            var map = JSON.objectNode();
            value.properties().forEach(entry -> map.set(entry.getKey(), rewritten(entry.getValue())));
            return map;
        }
        return rewritten(value);
    }

    /** Beside a reference 3.0 ignores everything: words are left out, rules are put around it. */
    private static JsonNode reference(JsonNode node) {
        var bare = JSON.objectNode().set("$ref", node.get("$ref"));
        var beside = object(node);
        beside.remove(Set.of("$ref", "description", "summary"));
        if (beside.isEmpty()) {
            return bare;
        }
        beside.putArray("allOf").add(bare);
        return beside;
    }

    private static ObjectNode schema(ObjectNode node) {
        sayNullableByType(node);
        sayNullableByChoice(node);
        nameDescending(node);
        return node;
    }

    /** {@code type: [string, 'null']}. */
    private static void sayNullableByType(ObjectNode node) {
        if (node.path("type") instanceof ArrayNode types) {
            var others = StreamSupport.stream(types.spliterator(), false)
                    .filter(type -> !type.asText().equals("null"))
                    .toList();
            if (others.size() != 1) {
                throw new IllegalStateException("OpenAPI 3.0 has one type for a schema, not " + types);
            }
            node.set("type", others.getFirst());
            if (types.size() > 1) {
                node.put("nullable", true);
                if (node.path("enum") instanceof ArrayNode values
                        && values.valueStream().noneMatch(JsonNode::isNull)) {
                    node.set("enum", values.deepCopy().addNull());
                }
            }
        }
    }

    /** {@code anyOf: [{$ref: …}, {type: 'null'}]}: one of two where one is null is the other, nullable. */
    private static void sayNullableByChoice(ObjectNode node) {
        if (node.path("anyOf") instanceof ArrayNode choices) {
            var others = choices.valueStream()
                    .filter(choice -> !choice.path("type").asText().equals("null"))
                    .toList();
            if (others.size() < choices.size()) {
                node.remove("anyOf");
                node.putArray(others.size() == 1 ? "allOf" : "anyOf").addAll(others);
                node.put("nullable", true);
            }
        }
    }

    /** Older generators take {@code name} and {@code -name} for the same constant. */
    private static void nameDescending(ObjectNode node) {
        if (node.path("enum") instanceof ArrayNode values
                && values.valueStream().anyMatch(value -> value.asText().startsWith("-"))) {
            var names = node.putArray("x-enum-varnames");
            values.forEach(value -> names.add(constant(value.asText())));
        }
    }

    private static String constant(String value) {
        var descending = value.startsWith("-");
        var name = descending ? value.substring(1) : value;
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + (descending ? "Descending" : "");
    }
}
