package org.khronika.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.assemblies.Assembly;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Question.Option;
import org.khronika.words.Languages;

/** A form explains a choice also where its sentence is worked out and stands in no catalogue as it is. */
class ExplainedInFormsTest {

    @Test
    void theFormOfACaseSaysWhatAKindOfStepChanges() {
        assertThat(options(Shape.of(Proceeding.class), "steps", "kind"))
                .filteredOn(option -> option.value().equals("CASE_CLOSED"))
                .extracting(Option::explanation)
                .containsExactly("By the investigator or prosecutor. A court dismisses a case instead.");
    }

    @Test
    void theFormOfAnAssemblyNamesTheArticleOfAGroundOfRefusalInTheLanguageOfTheReader() {
        assertThat(options(Shape.of(Assembly.class), "requests", "grounds"))
                .filteredOn(option -> option.value().equals("FUNDING"))
                .extracting(Option::explanation)
                .containsExactly("Article 14(1)(7) of the law.");
        Shape russian = Shape.of(Assembly.class, Languages.shipped().byTag("ru").orElseThrow());
        assertThat(options(russian, "requests", "grounds"))
                .filteredOn(option -> option.value().equals("FUNDING"))
                .extracting(Option::explanation)
                .containsExactly("Статья 14(1)(7) закона.");
    }

    private static List<Option> options(Shape shape, String list, String name) {
        return shape.questions().stream()
                .filter(question -> question.name().equals(list))
                .flatMap(question -> question.children().stream())
                .filter(question -> question.name().equals(name))
                .flatMap(question -> question.options().stream())
                .toList();
    }
}
