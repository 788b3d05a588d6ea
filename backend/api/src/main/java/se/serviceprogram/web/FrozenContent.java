package se.serviceprogram.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Content as it was decided, in one form only: JSON with sorted names and no spaces, so that its SHA-256 can be
 * computed again from what the database keeps.
 */
@ApplicationScoped
public class FrozenContent {

    @Inject
    ObjectMapper json;

    /** The canonical text and its hash in hexadecimal. */
    public record Frozen(String json, String hash) {}

    public Frozen of(Object content) {
        try {
            var plain = json.treeToValue(json.valueToTree(content), Object.class);
            var text =
                    json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsString(plain);
            return new Frozen(text, sha256(text));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
