package org.khronika.forms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No body of a record, and no item of its lists, refuses anything without saying which of its answers cannot stand. */
class RefusalsNameTheirAnswerTest {

    @Test
    void aBodyThatRefusesSaysWhichAnswerItRefuses() {
        List<Class<?>> groups = OneAnswerAloneTest.bodies()
                .flatMap(body -> Stream.concat(Stream.of(body), items(body)))
                .distinct()
                .toList();

        noClasses()
                .should()
                .callConstructor(IllegalArgumentException.class, String.class)
                .orShould()
                .callConstructor(IllegalArgumentException.class, String.class, Throwable.class)
                .because("a form could not mark the answer: throw RefusedAnswer")
                .check(new ClassFileImporter().importClasses(groups));
    }

    private static Stream<Class<?>> items(Class<? extends Record> body) {
        return Arrays.stream(body.getRecordComponents())
                .filter(component -> component.getGenericType() instanceof ParameterizedType)
                .map(component -> ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0])
                .filter(item -> item instanceof Class<?> type
                        && type.isRecord()
                        && !type.getPackageName().endsWith(".values"))
                .map(item -> (Class<?>) item);
    }
}
