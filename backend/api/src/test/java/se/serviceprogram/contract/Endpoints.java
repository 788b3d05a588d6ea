package se.serviceprogram.contract;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every JAX-RS method of the service, found by its annotations. */
final class Endpoints {

    /** One endpoint: verb, path below the API's root with parameter names, and the method that serves it. */
    record Endpoint(String verb, String path, Method method) {}

    private Endpoints() {}

    /** By method name, which is the operation id. */
    static Map<String, Endpoint> all() {
        var endpoints = new TreeMap<String, Endpoint>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("se.serviceprogram")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(type -> type.reflect())
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .forEach(method -> verb(method)
                                .ifPresent(verb ->
                                        endpoints.put(method.getName(), new Endpoint(verb, path(method), method))));
        return endpoints;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static String path(Method method) {
        var root = method.getDeclaringClass().getAnnotation(Path.class).value();
        var own = method.getAnnotation(Path.class);
        var path = root + (own == null ? "" : "/" + own.value());
        return path.replaceAll("/+", "/").replaceAll("/$", "").replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    }
}
