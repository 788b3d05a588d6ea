package se.serviceprogram.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.serviceprogram.web.Code;
import se.serviceprogram.web.NoPersonalNumber;
import se.serviceprogram.web.NoTradersNumber;
import se.serviceprogram.web.OrganisationNumber;

/** Every text that a request's body may have is one that cannot be, or is refused for having, a personal number. */
class FreeTextTest {

    /** Texts without a rule of their own, and why they need none. */
    private static final Map<String, String> WITHOUT_RULE = Map.of(
            "SupportDecisionInput.sourceCode", "one of the sources that the database has",
            "SupportDecisionInput.supportFormCode", "one of the support forms that the database has",
            "MeasureInput.supportForms", "one of the support forms that the database has",
            "AccessibilityFeedback.message", "never refused: masked when it is kept",
            "AccessibilityFeedback.email", "the address that whoever writes wants the answer at");

    private static final Set<Class<? extends Annotation>> RULES =
            Set.of(NoPersonalNumber.class, NoTradersNumber.class, Code.class, OrganisationNumber.class);

    private static final List<String> PERSONAL_NUMBERS =
            List.of("811228-9874", "8112289874", "19811228-9874", "198112289874", "811228 9874");

    private static final Set<Class<?>> BODIES = bodies();

    @Test
    void everyTextOfABodyHasARuleAgainstPersonalNumbers() {
        var unguarded = new ArrayList<String>();
        for (var body : BODIES) {
            for (var component : body.getRecordComponents()) {
                if (isText(component) && !isGuarded(body, component)) {
                    unguarded.add(name(body, component));
                }
            }
        }
        assertThat(unguarded).containsExactlyInAnyOrderElementsOf(WITHOUT_RULE.keySet());
    }

    @Test
    void theBodiesAreFound() {
        assertThat(BODIES.stream().map(Class::getSimpleName))
                .contains("SupportDecisionInput", "ParentDocument", "Signatory", "AreaTextInput", "GoalInput")
                .hasSizeGreaterThan(15);
    }

    private static boolean isText(RecordComponent component) {
        return component.getType() == String.class
                || component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] == String.class;
    }

    private static boolean isGuarded(Class<?> body, RecordComponent component) {
        try {
            return annotated(body, component)
                    .flatMap(element -> Arrays.stream(element.getAnnotations()))
                    .anyMatch(rule -> rule instanceof Pattern pattern
                            ? PERSONAL_NUMBERS.stream().noneMatch(number -> number.matches(pattern.regexp()))
                            : RULES.contains(rule.annotationType()));
        } catch (NoSuchFieldException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Of a list the rule stands on its elements. */
    private static Stream<AnnotatedElement> annotated(Class<?> body, RecordComponent component)
            throws NoSuchFieldException {
        return component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                ? Stream.of(list.getAnnotatedActualTypeArguments()[0])
                : Stream.of(body.getDeclaredField(component.getName()));
    }

    private static String name(Class<?> body, RecordComponent component) {
        return body.getSimpleName() + "." + component.getName();
    }

    /** What operations take, what is named like it (a merge patch becomes one), and what stands inside those. */
    private static Set<Class<?>> bodies() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("se.serviceprogram");
        var found = new LinkedHashSet<Class<?>>();
        classes.stream()
                .filter(type -> type.getSimpleName().endsWith("Input"))
                .forEach(type -> collect(type.reflect(), found));
        classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.getRawParameterTypes().stream())
                .filter(JavaClass::isRecord)
                .forEach(type -> collect(type.reflect(), found));
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        if (type.isRecord() && found.add(type)) {
            for (var component : type.getRecordComponents()) {
                collect(component.getType(), found);
                if (component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element) {
                    collect(element, found);
                }
            }
        }
    }
}
