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
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** A small OIDC provider on loopback: discovery, keys, and tokens of the same shape as our Keycloak realm's. */
public final class TestIssuer implements AutoCloseable {

    private static final TestIssuer SHARED = new TestIssuer();

    private final HttpServer server;
    private final KeyPair keys;

    public TestIssuer() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (NoSuchAlgorithmException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> reply(exchange, discovery()));
        server.createContext("/keys", exchange -> reply(exchange, jwks()));
        server.start();
    }

    /** The issuer that the API under test trusts. */
    public static TestIssuer shared() {
        return SHARED;
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A person's token: roles and organisation as claims. */
    public String person(String name, String organisation, String... roles) {
        return sign(claims(name, organisation).claim("roles", List.of(roles)).claim("azp", "serviceprogram-spa"));
    }

    /** A machine client's token: scopes instead of roles, and the source system it speaks for. */
    public String machine(String client, String organisation, String source, String... scopes) {
        return sign(claims(client, organisation)
                .claim("azp", client)
                .claim("client_id", client)
                .claim("source", source)
                .claim("scope", String.join(" ", scopes)));
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
        return claims.jws().keyId("test").sign(keys.getPrivate());
    }

    private String discovery() {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
                 "authorization_endpoint": "%1$s/auth", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(url());
    }

    private String jwks() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "test", "n": "%s", "e": "%s"}]}
                """.formatted(base64(key.getModulus()), base64(key.getPublicExponent()));
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
        server.stop(0);
    }
}
