package se.serviceprogram.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test against the running API over HTTP: real database, empty but for two regions' organisations, real tokens. */
@QuarkusTest
@QuarkusTestResource(ApiUnderTest.class)
@ExtendWith(EmptyDatabase.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApiTest {}
