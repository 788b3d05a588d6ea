package se.serviceprogram.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that the operation does not declare: a misspelt filter must not answer with everything. */
class UnknownParameters {

    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = Priorities.USER + 10)
    void refuse(ContainerRequestContext request, ResourceInfo resource) {
        var given = request.getUriInfo().getQueryParameters().keySet();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var known = declared.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::queryParameters);
        for (var name : given) {
            if (!known.contains(name)) {
                throw ProblemException.invalidParameter(name, "unknown-parameter", name);
            }
        }
    }

    private static Set<String> queryParameters(Method method) {
        var names = new HashSet<String>();
        for (var parameter : method.getParameters()) {
            var query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType(), names);
            }
        }
        return names;
    }

    private static void fields(Class<?> bean, Set<String> names) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                var query = field.getAnnotation(QueryParam.class);
                if (query != null) {
                    names.add(query.value());
                }
            }
        }
    }
}
