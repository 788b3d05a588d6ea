package se.serviceprogram.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.ManagedMappingType;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.spi.NavigablePath;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;

/** The entities and the tables that the migrations make say the same. */
@ApiTest
class SchemaTest {

    @Inject
    SessionFactory sessions;

    @Test
    void everyColumnThatIsMappedIsThereWithItsType() {
        sessions.getSchemaManager().validateMappedObjects();
    }

    @Test
    void aColumnThatIsNotThereIsFound() throws SQLException {
        Database.execute("alter table service_point rename column opened_on to opened");
        try {
            assertThatThrownBy(() -> sessions.getSchemaManager().validateMappedObjects())
                    .isInstanceOf(SchemaManagementException.class)
                    .hasMessageContaining("opened_on");
        } finally {
            Database.execute("alter table service_point rename column opened to opened_on");
        }
    }

    /** Hibernate looks at names and types alone. A field is {@code @Nullable} exactly when its column may be null. */
    @Test
    void whatMayBeMissingMayBeSoOnBothSides() throws SQLException {
        var differing = new TreeMap<String, String>();
        var fields = fieldsByColumn();
        for (var field : fields.entrySet()) {
            var column = Database.single("""
                    select is_nullable from information_schema.columns
                    where table_schema = 'public' and table_name || '.' || column_name = '%s'
                    """.formatted(field.getKey()));
            if (field.getValue() != column.equals("YES")) {
                differing.put(field.getKey(), "may be null: field " + field.getValue() + ", column " + column);
            }
        }
        assertThat(fields).hasSizeGreaterThan(100);
        assertThat(differing).isEmpty();
    }

    /** Whether the field may be null, by "table.column". */
    private Map<String, Boolean> fieldsByColumn() {
        var fields = new TreeMap<String, Boolean>();
        sessions.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(entity -> collect(entity, false, fields));
        return fields;
    }

    private static void collect(ManagedMappingType type, boolean mayBeMissing, Map<String, Boolean> fields) {
        type.forEachAttributeMapping((AttributeMapping attribute) -> {
            // The mapper is Hibernate's own, of a key of two columns.
            if (attribute instanceof PluralAttributeMapping
                    || attribute.getAttributeName().equals(NavigablePath.IDENTIFIER_MAPPER_PROPERTY)) {
                return;
            }
            var nullable =
                    mayBeMissing || mayBeNull(type.getJavaType().getJavaTypeClass(), attribute.getAttributeName());
            if (attribute instanceof EmbeddableValuedModelPart embedded) {
                collect(embedded.getEmbeddableTypeDescriptor(), nullable, fields);
                return;
            }
            attribute.forEachSelectable((place, column) -> {
                if (!column.isFormula()) {
                    fields.put(column.getContainingTableExpression() + "." + column.getSelectionExpression(), nullable);
                }
            });
        });
    }

    private static boolean mayBeNull(Class<?> type, String name) {
        for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
            for (Field field : declaring.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
                }
            }
        }
        throw new AssertionError(type + " has no field " + name);
    }
}
