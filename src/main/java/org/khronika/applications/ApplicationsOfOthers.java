package org.khronika.applications;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Tells on the page of a party, a person, an election, a law or an authority which applications there were and what came of them. */
@Component
class ApplicationsOfOthers implements FromOthers {

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(
                Application.class,
                "applicants",
                "election",
                "nominatedBy",
                "authorityOnRecord",
                "laws",
                "later.onRecord"));
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        RecordRef here = record.address();
        List<Each> own =
                told(speaking, here, namer, application -> !answers(application, here) && !isPlan(application));
        List<Each> plans = told(speaking, here, namer, ApplicationsOfOthers::isPlan);
        List<Each> answered = told(speaking, here, namer, application -> answers(application, here));
        return PageBuilder.from(page, namer)
                .group(
                        phrase(
                                record.kind() == RecordKind.ELECTION
                                        ? "applications.told.to-stand-or-watch"
                                        : "applications.told.applications"),
                        own)
                .group(phrase("applications.told.announced"), plans)
                .group(phrase("applications.told.answers"), answered)
                .build();
    }

    /** Whoever announced something has not applied for it. */
    private static boolean isPlan(Application application) {
        return application.kind() == ApplicationKind.PLAN;
    }

    private static boolean answers(Application application, RecordRef here) {
        return here.equals(application.authorityOnRecord());
    }

    private static List<Each> told(
            List<Stored<?>> speaking, RecordRef here, Namer namer, java.util.function.Predicate<Application> which) {
        return speaking.stream()
                .filter(other -> other.body() instanceof Application application && which.test(application))
                .map(other -> each(other, (Application) other.body(), here, namer))
                .toList();
    }

    private static Each each(Stored<?> record, Application application, RecordRef here, Namer namer) {
        boolean grounds = !ApplicationStory.grounds(application).english().isEmpty();
        return new Each(
                namer.mention(record.address()),
                namer.say(ApplicationStory.stands(application)),
                Stream.of(
                                ApplicationStory.counted(application),
                                ApplicationStory.later(application),
                                application.infersToBeFor(here)
                                        ? phrase("applications.told.for-election-inferred")
                                                .with("from", Objects.requireNonNull(application.electionInferred()))
                                        : Sayable.written(""),
                                grounds
                                        ? phrase("applications.page.ground-was")
                                                .with("ground", ApplicationStory.grounds(application))
                                        : Sayable.written(""))
                        .map(namer::say)
                        .filter(words -> !words.isEmpty())
                        .toList());
    }
}
