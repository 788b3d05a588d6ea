package se.serviceprogram.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.serviceprogram.contract.Endpoints.Endpoint;
import se.serviceprogram.testing.Contract;

/** The contract and the code say the same, both ways: operations, parameters and who may call. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractDriftTest {

    private static final Map<String, Endpoint> ENDPOINTS = Endpoints.all();
    private static final Map<String, Contract.Operation> OPERATIONS =
            Contract.shared().operations();

    @Test
    void everyOperationIsServedAndEveryEndpointIsInTheContract() {
        var served = new TreeMap<String, String>();
        ENDPOINTS.forEach((id, endpoint) -> served.put(id, endpoint.verb() + " " + endpoint.path()));
        var promised = new TreeMap<String, String>();
        OPERATIONS.forEach((id, operation) -> promised.put(id, operation.verb() + " " + operation.path()));
        assertThat(served).isEqualTo(promised);
    }

    @ParameterizedTest
    @MethodSource("both")
    void queryParametersAgree(String id) {
        assertThat(queryParameters(ENDPOINTS.get(id).method()))
                .isEqualTo(parameters(OPERATIONS.get(id).node(), "query"));
    }

    @ParameterizedTest
    @MethodSource("both")
    void pathParametersAgree(String id) {
        var names = new TreeSet<String>();
        for (var parameter : ENDPOINTS.get(id).method().getParameters()) {
            var path = parameter.getAnnotation(PathParam.class);
            if (path != null) {
                names.add(path.value());
            }
        }
        assertThat(names).isEqualTo(parameters(OPERATIONS.get(id).node(), "path"));
    }

    @ParameterizedTest
    @MethodSource("both")
    void rightsAgree(String id) {
        var method = ENDPOINTS.get(id).method();
        var security = OPERATIONS.get(id).node().path("security");
        if (method.isAnnotationPresent(PermitAll.class)) {
            assertThat(security.isArray() && security.isEmpty())
                    .as("open operation")
                    .isTrue();
            return;
        }
        var asked = method.getAnnotation(PermissionsAllowed.class);
        assertThat(asked != null || method.isAnnotationPresent(Authenticated.class))
                .as("says who may call it")
                .isTrue();
        assertThat(ways(security.isMissingNode() ? Contract.shared().root().get("security") : security))
                .isEqualTo(ways(asked));
    }

    /** The ways in, any one of which is enough: of each, the scopes that are needed together. */
    private static Set<Set<String>> ways(JsonNode security) {
        var ways = new HashSet<Set<String>>();
        for (var way : security) {
            if (way.has("oauth2")) {
                var scopes = new TreeSet<String>();
                way.get("oauth2").forEach(scope -> scopes.add(scope.asText()));
                ways.add(scopes);
            }
        }
        return ways;
    }

    private static Set<Set<String>> ways(@Nullable PermissionsAllowed asked) {
        if (asked == null) {
            return Set.of(Set.of());
        }
        return asked.inclusive()
                ? Set.of(Set.of(asked.value()))
                : Arrays.stream(asked.value()).map(Set::of).collect(Collectors.toSet());
    }

    static Stream<String> both() {
        return ENDPOINTS.keySet().stream().filter(OPERATIONS::containsKey);
    }

    private static Set<String> parameters(JsonNode operation, String place) {
        var names = new TreeSet<String>();
        StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(Contract.shared()::resolved)
                .filter(parameter -> parameter.get("in").asText().equals(place))
                .forEach(parameter -> names.add(parameter.get("name").asText()));
        return names;
    }

    /** Exports share the list's filter bean; page and limit mean nothing to a file and stay out of the contract. */
    private static Set<String> queryParameters(Method method) {
        var names = new TreeSet<String>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> type = parameter.getType(); type != null; type = type.getSuperclass()) {
                    for (var field : type.getDeclaredFields()) {
                        if (field.isAnnotationPresent(QueryParam.class)) {
                            names.add(field.getAnnotation(QueryParam.class).value());
                        }
                    }
                }
            }
        }
        if (method.getName().startsWith("export")) {
            names.removeAll(Set.of("page", "limit"));
        }
        return names;
    }
}
