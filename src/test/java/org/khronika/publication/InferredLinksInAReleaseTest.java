package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.records.Stored;
import org.khronika.review.Reviewed;
import org.khronika.statements.Statement;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;

/** What the source of a statement does not name is told of as inferred, on its page, on each page that tells of it, and in the files. */
@DatabaseTest
@OnTheDemo
class InferredLinksInAReleaseTest extends ReleasedDemo {

    @Autowired
    Reviewed reviewed;

    private List<Stored<?>> statements() {
        return reviewed.list().stream()
                .filter(record -> record.body() instanceof Statement statement
                        && !statement.inferredAbout().isEmpty())
                .<Stored<?>>map(record -> record)
                .toList();
    }

    private String text(RecordRef record) {
        return site.text("records/" + record.address() + ".html")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void theDemoHasThem() {
        assertThat(statements()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void thePageOfAStatementMarksEachRecordThatItsSourceDoesNotName() {
        for (Stored<?> record : statements()) {
            Statement statement = (Statement) record.body();
            assertThat(Pattern.compile(Pattern.quote("what it is about (inferred by us)"))
                            .matcher(text(record.address()))
                            .results()
                            .count())
                    .as("%s", statement.gist())
                    .isEqualTo(statement.inferredAbout().size());
        }
    }

    @Test
    void everyPageThatTellsOfItSaysThatTheLinkIsInferred() {
        for (Stored<?> record : statements()) {
            Statement statement = (Statement) record.body();
            for (RecordRef about : statement.inferredAbout()) {
                assertThat(told(text(about), statement))
                        .as("%s on %s", statement.gist(), about)
                        .isNotEmpty()
                        .allMatch(line -> line.contains("is inferred by us."));
            }
        }
    }

    /** What follows the title of a statement on a page, as far as a line of it goes. */
    private static List<String> told(String page, Statement statement) {
        String opening =
                statement.gist().substring(0, Math.min(40, statement.gist().length()));
        return Stream.of(page.split(Pattern.quote(opening), -1))
                .skip(1)
                .map(after -> after.substring(0, Math.min(420, after.length())))
                .toList();
    }

    @Test
    void theFileOfStatementsHasAColumnOfThem() {
        assertThat(site.text("data/statements.csv").lines().findFirst().orElse(""))
                .contains("about_inferred");
    }
}
