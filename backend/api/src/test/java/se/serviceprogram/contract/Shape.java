package se.serviceprogram.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A schema with its references followed, its parts (allOf) put together, and "or null" said by its type. */
record Shape(
        Map<String, JsonNode> words,
        Map<String, JsonNode> properties,
        Set<String> required,
        Set<String> types,
        Set<String> choices) {

    static Shape of(JsonNode contract, JsonNode schema) {
        var shape = new Shape(new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        shape.add(contract, schema);
        return shape;
    }

    private void add(JsonNode contract, JsonNode given) {
        var schema = SchemaChanges.resolved(contract, given);
        schema.properties().forEach(word -> words.put(word.getKey(), word.getValue()));
        schema.path("properties")
                .properties()
                .forEach(property -> properties.put(property.getKey(), property.getValue()));
        schema.path("required").forEach(name -> required.add(name.asText()));
        if (schema.path("type").isArray()) {
            schema.get("type").forEach(type -> types.add(type.asText()));
        } else if (schema.has("type")) {
            types.add(schema.get("type").asText());
        }
        schema.path("allOf").forEach(part -> add(contract, part));
        for (var word : Set.of("anyOf", "oneOf")) {
            var others = schema.path(word)
                    .valueStream()
                    .filter(choice -> !choice.path("type").asText().equals("null"))
                    .toList();
            if (others.size() == 1) {
                types.add("null");
                add(contract, others.getFirst());
            } else {
                others.forEach(choice -> choices.add(choice.toString()));
            }
        }
    }

    boolean has(String word) {
        return words.containsKey(word);
    }

    JsonNode get(String word) {
        return words.get(word);
    }

    String text(String word) {
        return has(word) ? get(word).asText() : "";
    }

    Set<String> values() {
        return has("enum")
                ? get("enum").valueStream().map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }
}
