package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.serviceprogram.testing.Callers.stranger;
import static se.serviceprogram.testing.Callers.with;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.TestIssuer;

/** Tokens that are not what they say: each is refused as no token at all. */
@ApiTest
class TokenForgeryTest {

    private static final TestIssuer ISSUER = TestIssuer.shared();
    private static final String REGION = "region-jamtland-harjedalen";

    /** Seconds by which our clock and the provider's may differ (application.properties). */
    private static final long SKEW = 30;

    static Stream<Arguments> tokens() throws GeneralSecurityException {
        var now = Instant.now().getEpochSecond();
        return Stream.of(
                Arguments.of("expired", signed(claims().issuedAt(now - 300).expiresAt(now - SKEW - 60))),
                Arguments.of("not valid yet", signed(claims().claim("nbf", now + SKEW + 60))),
                Arguments.of("of another issuer", signed(claims().issuer("https://login.evil.example"))),
                Arguments.of("for another service", signed(claims().audience(Set.of("another-api")))),
                Arguments.of(
                        "an ID token, which is for the SPA", signed(claims().audience(Set.of("serviceprogram-spa")))),
                Arguments.of("for nobody", signed(withoutAudience())),
                Arguments.of("about nobody", signed(withoutSubject())),
                Arguments.of("without signature", unsigned("none")),
                Arguments.of("without signature, spelt otherwise", unsigned("nOnE")),
                Arguments.of("signed with the public key as a secret", signedWithThePublicKey()),
                Arguments.of("with changed claims", tampered()),
                Arguments.of("with the signature cut off", cut()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void aTokenThatDoesNotHoldIsRefused(String kind, String token) {
        with(token)
                .get("/actors")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void clocksMayDifferALittle() {
        var now = Instant.now().getEpochSecond();
        with(signed(claims().issuedAt(now - 300).expiresAt(now - SKEW / 2)))
                .get("/actors")
                .then()
                .statusCode(200);
        with(signed(claims().claim("nbf", now + SKEW / 2)))
                .get("/actors")
                .then()
                .statusCode(200);
    }

    @Test
    void aTokenIsOnlyReadFromItsHeader() {
        var token = signed(claims());
        stranger().queryParam("access_token", token).get("/actors").then().statusCode(401);
        stranger().cookie("access_token", token).get("/actors").then().statusCode(401);
        stranger().cookie("q_session", token).get("/actors").then().statusCode(401);
        stranger()
                .contentType("application/x-www-form-urlencoded")
                .formParam("access_token", token)
                .post("/actors")
                .then()
                .statusCode(401);
    }

    /** The header of a token may name where its key is (jku, x5u); that is the forger's own address. */
    @Test
    void noKeyIsFetchedFromWhereATokenSays() throws IOException {
        var fetched = new AtomicInteger();
        var evil = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        evil.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        evil.start();
        try {
            var address = "http://localhost:" + evil.getAddress().getPort() + "/keys";
            var key = TestIssuer.SigningKey.generate("evil");
            var token = claims().jws()
                    .keyId("evil")
                    .header("jku", address)
                    .header("x5u", address)
                    .sign(key.pair().getPrivate());
            with(token).get("/actors").then().statusCode(401);
            assertThat(fetched).hasValue(0);
        } finally {
            evil.stop(0);
        }
    }

    @Test
    void aPersonCannotChooseAnotherOrganisationThanTheTokens() {
        with(signed(claims()))
                .header("X-Organisation", "region-vasternorrland")
                .header("X-Forwarded-User", "root")
                .get("/me")
                .then()
                .statusCode(200)
                .body("region.code", equalTo("23"));
    }

    private static JwtClaimsBuilder claims() {
        return ISSUER.claims("Eva", REGION).claim("roles", Set.of("coordinator"));
    }

    private static JwtClaimsBuilder withoutAudience() {
        return Jwt.issuer(ISSUER.url())
                .subject("eva")
                .claim("organisation", REGION)
                .expiresIn(300);
    }

    private static JwtClaimsBuilder withoutSubject() {
        return Jwt.issuer(ISSUER.url())
                .audience(Set.of("serviceprogram-api"))
                .claim("organisation", REGION)
                .expiresIn(300);
    }

    private static String signed(JwtClaimsBuilder claims) {
        return ISSUER.sign(claims);
    }

    private static String unsigned(String algorithm) {
        return encoded("{\"alg\": \"%s\", \"typ\": \"JWT\"}".formatted(algorithm)) + "."
                + signed(claims()).split("\\.")[1] + ".";
    }

    private static String signedWithThePublicKey() throws GeneralSecurityException {
        var key = ISSUER.currentKey();
        var content = encoded("{\"alg\": \"HS256\", \"kid\": \"%s\"}".formatted(key.id())) + "."
                + signed(claims()).split("\\.")[1];
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.pair().getPublic().getEncoded(), "HmacSHA256"));
        return content + "." + encoded(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String tampered() {
        var parts = signed(claims().claim("roles", Set.of("reader"))).split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encoded(payload.replace("reader", "coordinator")) + "." + parts[2];
    }

    private static String cut() {
        var token = signed(claims());
        return token.substring(0, token.lastIndexOf('.') + 1);
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
