package se.serviceprogram.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which methods an address knows, for the Allow header of a 405 (RFC 9110); the framework leaves it out. */
@ApplicationScoped
class AllowedMethods {

    @Inject
    BeanManager beans;

    /** Comma list of verbs in order; the path is below the API's root. */
    String of(String path) {
        var verbs = new TreeSet<String>();
        resources()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> path.matches(pattern(method)))
                .forEach(method -> verbs(method).forEach(verbs::add));
        return String.join(", ", verbs);
    }

    private Stream<Class<?>> resources() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class));
    }

    private static String pattern(Method method) {
        var below = method.getAnnotation(Path.class);
        var template =
                method.getDeclaringClass().getAnnotation(Path.class).value() + (below == null ? "" : below.value());
        return template.replaceAll("\\{[^}]+}", "[^/]+") + "/?";
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }
}
