package org.khronika.demo;

import org.khronika.access.Member;
import org.khronika.access.Role;
import org.khronika.publication.PublishRelease;
import org.khronika.publication.Releases;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Loads the demo into an empty installation, publishes it as release 1, with what is wrong in it, and puts that right in release 2. What was
 * interrupted is done at the next start: the records are loaded all together or not at all, and so is each release.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnBooleanProperty("khronika.demo")
record LoadDemo(
        DemoAccounts accounts,
        DemoRecords demo,
        DemoTranslations translations,
        DemoCorrections corrections,
        Records records,
        Releases releases,
        PublishRelease publish)
        implements ApplicationRunner {

    private static final String FIRST = "The demo: one country update, told as records.";
    private static final String SECOND =
            "The demo put right: one number of people detained, and an outlet that was entered twice.";

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.haveThePlaceToThemselves()) {
            return;
        }
        Member editor = accounts.member(Role.EDITOR);
        if (records.count(RecordQuery.all(), Reader.of(editor)) == 0) {
            demo.load(accounts.member(Role.DOCUMENTER), accounts.member(Role.REVIEWER), DemoSlips.all());
        }
        if (releases.live().isEmpty()) {
            translations.load(accounts.member(Role.DOCUMENTER), accounts.member(Role.REVIEWER));
            publish.publish(editor, FIRST, null);
        }
        if (releases.list().size() == 1 && corrections.areSent(accounts.member(Role.REVIEWER))) {
            corrections.publish(accounts.member(Role.REVIEWER), editor, SECOND);
        }
    }
}
