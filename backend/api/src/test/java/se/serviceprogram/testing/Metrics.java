package se.serviceprogram.testing;

import static io.restassured.RestAssured.given;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** What the service tells of itself at /q/metrics. */
public final class Metrics {

    private Metrics() {}

    public static int of(String name) {
        var metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();
        var value = Pattern.compile("(?m)^" + name + "(?:\\{.*})? ([0-9]+)").matcher(metrics);
        if (!value.find()) {
            throw new AssertionError("no " + name);
        }
        return Integer.parseInt(value.group(1));
    }

    /** Fails when it is not reached within ten seconds. */
    public static void until(String name, IntPredicate reached) throws InterruptedException {
        for (var tries = 0; tries < 200; tries++) {
            if (reached.test(of(name))) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(name + " stays " + of(name));
    }
}
