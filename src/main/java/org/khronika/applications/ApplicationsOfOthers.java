package org.khronika.applications;

import java.util.List;
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
        List<Each> own = told(speaking, namer, application -> !answers(application, here) && !isPlan(application));
        List<Each> plans = told(speaking, namer, ApplicationsOfOthers::isPlan);
        List<Each> answered = told(speaking, namer, application -> answers(application, here));
        return PageBuilder.from(page, namer)
                .group(
                        record.kind() == RecordKind.ELECTION ? "Who applied to stand or to watch" : "Applications",
                        "",
                        own)
                .group("What was announced", "", plans)
                .group("Applications that it answers", "", answered)
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
            List<Stored<?>> speaking, Namer namer, java.util.function.Predicate<Application> which) {
        return speaking.stream()
                .filter(other -> other.body() instanceof Application application && which.test(application))
                .map(other -> each(other, (Application) other.body(), namer))
                .toList();
    }

    private static Each each(Stored<?> record, Application application, Namer namer) {
        return new Each(
                namer.mention(record.address()),
                ApplicationStory.stands(application),
                Stream.of(
                                ApplicationStory.counted(application),
                                ApplicationStory.later(application),
                                ApplicationStory.grounds(application).isEmpty()
                                        ? ""
                                        : "Ground: " + ApplicationStory.grounds(application) + ".")
                        .filter(words -> !words.isEmpty())
                        .toList());
    }
}
