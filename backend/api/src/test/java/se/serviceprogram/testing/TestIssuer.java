package se.serviceprogram.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A small OIDC provider on loopback: discovery, keys, and tokens of the same shape as our Keycloak realm's. It can change
 * its keys, and be away.
 */
public final class TestIssuer implements AutoCloseable {

    private static final TestIssuer SHARED = new TestIssuer();

    private final int port;
    private final List<SigningKey> published = new CopyOnWriteArrayList<>();
    private final Map<List<Object>, String> tokens = new ConcurrentHashMap<>();
    private final AtomicInteger keysFetched = new AtomicInteger();
    private volatile SigningKey current;
    private @Nullable HttpServer server;

    /** A key that tokens are signed with, and the name it is published under. */
    public record SigningKey(String id, KeyPair pair) {

        public static SigningKey generate(String id) {
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                return new SigningKey(id, generator.generateKeyPair());
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    public TestIssuer() {
        current = SigningKey.generate("test");
        published.add(current);
        port = start(0);
    }

    private int start(int wanted) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> reply(exchange, discovery()));
        server.createContext("/keys", exchange -> {
            keysFetched.incrementAndGet();
            reply(exchange, jwks());
        });
        server.start();
        return server.getAddress().getPort();
    }

    /** The issuer that the API under test trusts. */
    public static TestIssuer shared() {
        return SHARED;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** Signs with a new key from now on; the old one stays published, for tokens that were signed before. */
    public SigningKey rotate() {
        current = SigningKey.generate("test-" + UUID.randomUUID());
        published.add(current);
        return current;
    }

    /** Stops publishing every key but the one it signs with. */
    public void withdrawOldKeys() {
        published.removeIf(key -> !key.equals(current));
    }

    public SigningKey currentKey() {
        return current;
    }

    /** How many times somebody has asked for the keys. */
    public int keysFetched() {
        return keysFetched.get();
    }

    /** Nobody answers at its address until it is back. */
    public void goAway() {
        close();
    }

    public void comeBack() {
        if (server == null) {
            start(port);
        }
    }

    /** A person's token: roles and organisation as claims. */
    public String person(String name, String organisation, String... roles) {
        return signedOnce(
                List.of("person", name, organisation, List.of(roles)),
                () -> claims(name, organisation).claim("roles", List.of(roles)).claim("azp", "serviceprogram-spa"));
    }

    /** A grant system's token: scopes instead of roles, and the source system it speaks for. */
    public String machine(String client, String organisation, String source, String... scopes) {
        return signedOnce(
                List.of("machine", client, organisation, source, List.of(scopes)),
                () -> machine(client, organisation, scopes).claim("source", source));
    }

    /** A consumer's token: a machine's, that speaks for no source system. */
    public String consumer(String organisation, String... scopes) {
        return signedOnce(
                List.of("consumer", organisation, List.of(scopes)), () -> machine("consumer", organisation, scopes));
    }

    /** Signing is slow, and most requests of the tests are by a few callers: a token serves for the minute it is made in. */
    private String signedOnce(List<Object> caller, Supplier<JwtClaimsBuilder> claims) {
        var minute = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        return tokens.computeIfAbsent(List.of(current.id(), minute, caller), made -> sign(claims.get()));
    }

    private JwtClaimsBuilder machine(String client, String organisation, String[] scopes) {
        return claims(client, organisation)
                .claim("azp", client)
                .claim("client_id", client)
                .claim("scope", String.join(" ", scopes));
    }

    /** The claims every token has, for tests that need one that is odd. */
    public JwtClaimsBuilder claims(String name, String organisation) {
        return Jwt.issuer(url())
                .subject("subject-of-" + name)
                .audience(Set.of("serviceprogram-api"))
                .claim("name", name)
                .claim("organisation", organisation)
                .expiresIn(300);
    }

    public String sign(JwtClaimsBuilder claims) {
        return sign(claims, current);
    }

    public String sign(JwtClaimsBuilder claims, SigningKey key) {
        return claims.jws().keyId(key.id()).sign(key.pair().getPrivate());
    }

    private String discovery() {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
                 "authorization_endpoint": "%1$s/auth", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(url());
    }

    private String jwks() {
        return published.stream().map(TestIssuer::jwk).collect(Collectors.joining(", ", "{\"keys\": [", "]}"));
    }

    private static String jwk(SigningKey key) {
        var half = (RSAPublicKey) key.pair().getPublic();
        return """
                {"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}
                """.formatted(key.id(), base64(half.getModulus()), base64(half.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        var unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static void reply(HttpExchange exchange, String body) {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }
}
